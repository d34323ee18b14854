using Mass.Domain;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Planning;

/// <summary>What is amended for a later day does not hold yet, and can be read as of that day.</summary>
public sealed class FutureAmendmentTests
{
    private static readonly DateOnly Later = new(2028, 7, 1);

    [Fact]
    public void The_present_plan_is_the_plan_as_of_today()
    {
        var snapshot = GraphFixture.Load(Amended());
        var answer = GraphFixture.Ask(
            """
            {
              now: actionStep(by: { code: "AS-01" }) { title plan { asOf versions { number } } }
              then: actionStep(by: { code: "AS-01" }, asOf: "2028-07-01") { title plan { asOf versions { number } } }
              steps: actionSteps { totalCount }
              later: actionSteps(asOf: "2028-07-01") { totalCount }
              planChanges(plan: { slug: "mass-2024-2029" }, from: "2026-01-01", to: "2028-07-01") { kind key }
            }
            """,
            snapshot: snapshot);
        Assert.Equal("""{"title":"Fill open FTE staff position","plan":{"asOf":null,"versions":[{"number":1},{"number":2}]}}""", answer["now"].GetRawText());
        Assert.Equal("""{"title":"Another title","plan":{"asOf":"2028-07-01","versions":[{"number":1},{"number":2},{"number":3}]}}""", answer["then"].GetRawText());
        Assert.Equal(27, answer.Count("steps"));
        Assert.Equal(26, answer.Count("later"));
        Assert.Equal("""[{"kind":"CHANGED","key":"AS-01"},{"kind":"RETIRED","key":"AS-10"}]""", answer["planChanges"].GetRawText());
    }

    private static AssociationRecords Amended()
    {
        var records = GraphFixture.Records;
        var recordedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        var plan = records.Plans[0];
        var step = plan.FindStep("AS-01")!;
        plan = plan.AmendStep(step.Code, step.Content with { Title = "Another title" }, Later, recordedAt).RetireStep("AS-10", Later, recordedAt);
        return records with { Plans = [plan] };
    }
}

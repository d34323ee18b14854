using Mass.Graph.Access;

namespace Mass.Graph.Tests.Reviews;

/// <summary>When reviews are due and how far they have come is public; what is written in them is for the staff.</summary>
public sealed class ReviewTests
{
    [Fact]
    public void What_is_due_is_counted_from_the_day_as_of_which_it_is_read()
    {
        const string Due = "dueReviews { cycle { code } planYear dueOn isOverdue nextDuePlanYear review { status } }";
        var answer = Office.Ask($$"""
            { before: association(by: { slug: "office" }) { slug }
              now: plan(by: { slug: "plan" }) { association { {{Due}} } }
              first: plan(by: { slug: "plan" }, asOf: "2024-06-30") { association { {{Due}} } }
              then: plan(by: { slug: "plan" }, asOf: "2025-04-30") { association { {{Due}} } } }
            """);
        Assert.Equal(["by-laws", "program"], answer.Rows("now.association.dueReviews", "cycle.code"));
        Assert.Equal(["2024", "2026"], answer.Rows("now.association.dueReviews", "planYear"));
        Assert.Equal(["true", "false"], answer.Rows("now.association.dueReviews", "isOverdue"));
        Assert.Equal(["2034", "2028"], answer.Rows("now.association.dueReviews", "nextDuePlanYear"));
        Assert.Empty(answer.Rows("first.association.dueReviews", "planYear"));
        Assert.Equal(["2025-06-30", "2025-06-30"], answer.Rows("then.association.dueReviews", "dueOn"));
        Assert.Equal("IN_PREPARATION", answer["then.association.dueReviews.1.review.status"].GetString());
    }

    [Fact]
    public void A_cycle_knows_its_plan_years_its_position_and_its_steps()
    {
        var answer = Office.Ask("""
            { reviewCycle(by: { code: "program" }) { duePlanYears nextDuePlanYear nextDueOn isOverdue presentedTo position { abbreviation } plan { slug }
                lastPresented { planYear recommendationCount presentedOn } actionSteps { nodes { code } } reviews { totalCount } }
              ten: reviewCycles(where: { duePlanYears: { some: { eq: 2034 } }, isOverdue: { eq: true } }, order: [{ nextDueOn: DESC }]) { nodes { code } }
              position(by: { abbreviation: "PM" }) { reviewCycles { nodes { code } } }
              actionSteps(where: { reviewCycles: { any: true } }) { nodes { code } } }
            """);
        Assert.Equal("[2024,2026,2028,2030,2032,2034,2036]", answer["reviewCycle.duePlanYears"].GetRawText());
        Assert.Equal((2026, "2027-06-30", false), (answer["reviewCycle.nextDuePlanYear"].GetInt32(), answer["reviewCycle.nextDueOn"].GetString(), answer["reviewCycle.isOverdue"].GetBoolean()));
        Assert.Equal((2024, 1, "2025-05-01"), (answer["reviewCycle.lastPresented.planYear"].GetInt32(), answer["reviewCycle.lastPresented.recommendationCount"].GetInt32(), answer["reviewCycle.lastPresented.presentedOn"].GetString()));
        Assert.Equal("PM", answer["reviewCycle.position.abbreviation"].GetString());
        Assert.Equal(["A-1"], answer.Rows("reviewCycle.actionSteps"));
        Assert.Equal(1, answer.Count("reviewCycle.reviews"));
        Assert.Equal(["by-laws"], answer.Rows("ten"));
        Assert.Equal(["program"], answer.Rows("position.reviewCycles"));
        Assert.Equal(["A-1"], answer.Rows("actionSteps"));
    }

    [Fact]
    public void What_is_written_in_a_review_is_for_the_staff()
    {
        foreach (var query in new[]
        {
            "{ reviews { nodes { staffing } } }",
            "{ reviews { nodes { recommendations } } }",
            "{ reviews { nodes { completeness { missing } } } }",
            """{ reviews(where: { staffing: { startsWith: "S" } }) { totalCount } }""",
            "{ reviews(where: { recommendations: { any: true } }) { totalCount } }",
            "{ reviews(order: [{ staffing: ASC }]) { totalCount } }",
        })
        {
            Assert.NotEmpty(Office.Ask(query).Errors);
            Assert.NotEmpty(Office.Ask(query, AccessClass.Member).Errors);
            Assert.Empty(Office.Ask(query, AccessClass.Staff).Errors);
        }

        Assert.Equal(["SECRET staffing"], Office.Ask("{ reviews { nodes { staffing } } }", AccessClass.Staff).Rows("reviews", "staffing"));
    }

    [Fact]
    public void The_freshness_of_steps_can_be_filtered_by_as_of_any_day()
    {
        var answer = Office.Ask("""
            { all: actionSteps { nodes { code freshness } }
              overdue: actionSteps(where: { freshness: { eq: OVERDUE } }) { nodes { code } }
              then: actionSteps(asOf: "2026-01-30", where: { freshness: { in: [DUE, NEVER_UPDATED] } }, order: [{ freshness: DESC }]) { nodes { code } } }
            """);
        Assert.Equal(["OVERDUE", "NEVER_UPDATED", "DUE", "CURRENT"], answer.Rows("all", "freshness"));
        Assert.Equal(["A-1"], answer.Rows("overdue"));
        Assert.Equal(["A-2", "A-4", "A-1"], answer.Rows("then"));
    }
}

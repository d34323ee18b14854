using System.Text;
using Mass.Domain.Calendar;
using Mass.Domain.Interchange;
using Mass.Domain.Planning;
using Mass.Domain.Tests.Planning;
using Mass.Domain.Tests.Seed;

namespace Mass.Domain.Tests.Interchange;

public class RoundTripTests
{
    [Fact]
    public void A_plan_that_was_written_reads_as_it_was_with_its_whole_history() => Law.Holds(PlanGenerator.Plan, plan =>
    {
        var records = SmallPlan.Records(plan);
        Assert.Equal(records, PlanDocument.Read(PlanDocument.Write(records, plan.Slug)));
    });

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes() => Law.Holds(PlanGenerator.Plan, plan =>
    {
        var written = PlanDocument.Write(SmallPlan.Records(plan), plan.Slug);
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(PlanDocument.Write(PlanDocument.Read(written), plan.Slug)));
    });

    [Fact]
    public void Every_member_of_the_small_document_comes_back()
    {
        var records = PlanDocument.Read(SmallDocument.Text);
        Assert.Equal(records, PlanDocument.Read(PlanDocument.Write(records, "small")));
        Assert.Equal(("ED", 0.5m, "Keeps the papers"), (records.Positions[1].ReportsToKey, records.Positions[1].FullTimeEquivalent, records.Positions[1].Responsibilities[0]));
        Assert.Equal((Cadence.Quarterly, 3, "To try"), (records.Committees[1].MeetingCadence, records.Committees[1].Quorum, records.Committees[1].Purpose));
        Assert.Equal([true, false], records.Documents.Select(document => document.IsPublished));
    }

    [Fact]
    public void Every_property_of_what_stands_beside_the_plan_has_its_member()
    {
        var records = PlanDocument.Read(SmallDocument.Text);
        Assert.All((IReadOnlyList<object>[])[records.Positions, records.Committees, records.Seats, records.Partners, records.Documents], items =>
            Assert.All(items[0].GetType().GetProperties().Where(property => property.CanWrite), property =>
                Assert.True(
                    items.Select(property.GetValue).Any(IsGiven),
                    $"{property.DeclaringType!.Name}.{property.Name} has no value in the small document; give it a member in the reader, the writer and the schema.")));
    }

    [Fact]
    public void A_document_of_before_there_were_these_members_reads_as_having_none()
    {
        var records = ShippedPlan.Records;
        Assert.All(records.Positions, position => Assert.Equal((0, null, null), (position.Responsibilities.Count, position.ReportsToKey, position.FullTimeEquivalent)));
        Assert.All(records.Committees, body => Assert.Equal((null, null, 0, null, null, null), (body.Purpose, body.MeetingCadence, body.AgendaSections.Count, body.Quorum, body.FormedOn, body.DissolvedOn)));
        Assert.All(records.Seats, seat => Assert.Equal((null, null), (seat.From, seat.To)));
        Assert.All(records.Documents, document => Assert.Equal((true, null), (document.IsPublished, document.ReviewOn)));
    }

    [Fact]
    public void The_shipped_plan_is_what_the_writer_writes() =>
        Assert.Equal(ShippedPlan.Json, Encoding.UTF8.GetString(PlanDocument.Write(ShippedPlan.Records, "mass-2024-2029")));

    [Fact]
    public void A_text_reads_as_its_bytes_do() => Assert.Equal(ShippedPlan.Records, PlanDocument.Read(ShippedPlan.Json));

    [Fact]
    public void A_mark_at_the_beginning_makes_no_difference() =>
        Assert.Equal(ShippedPlan.Records, PlanDocument.Read((byte[])[0xEF, 0xBB, 0xBF, .. ShippedPlan.Document]));

    [Fact]
    public void Members_that_are_null_may_as_well_be_left_out() =>
        Assert.Equal(PlanDocument.Read(SmallDocument.Text), PlanDocument.Read(SmallDocument.With("$.association.abbreviation", "null")));

    [Fact]
    public void Comments_and_trailing_commas_make_no_difference() =>
        Assert.Equal(PlanDocument.Read(SmallDocument.Text), PlanDocument.Read("// by hand\n" + SmallDocument.Text.Replace("\"small\"", "\"small\", /* the slug */", StringComparison.Ordinal).Replace(", /* the slug */,", "/* the slug */,", StringComparison.Ordinal)));

    [Fact]
    public void A_stage_of_a_document_may_be_called_concept() => Assert.Equal(
        Stage.Conceive,
        PlanDocument.Read(SmallDocument.With("$.plan.steps[0].stageChanges", """[{"stage":"Concept","effectiveOn":"2024-09-01","recordedAt":"2024-09-01T09:30:00-04:00"}]""")).Plans[0].FindStep("A")!.Stage);

    [Fact]
    public void An_entry_without_an_id_gets_the_same_one_every_time()
    {
        var text = SmallDocument.With("$.plan.steps[0].progressUpdates", """[{"on":"2024-09-01","recordedAt":"2024-09-01T09:30:00Z","text":"Begun."}]""");
        Assert.Equal(PlanDocument.Read(text), PlanDocument.Read(text));
    }

    [Fact]
    public void An_initiative_that_is_gone_may_be_served_by_what_a_step_said_before()
    {
        var on = SmallPlan.Day(1, 1);
        var plan = SmallPlan.Plan;
        foreach (var code in (string[])["A", "B", "C"])
        {
            plan = plan.AmendStep(code, SmallPlan.Says("Less") with { Initiatives = ["1"] }, on, SmallPlan.Noon(on));
        }

        plan = plan.Amend(SmallPlan.Front with { Initiatives = [SmallPlan.Initiative("1")] }, on, SmallPlan.Noon(on));
        Assert.Equal(SmallPlan.Records(plan), PlanDocument.Read(PlanDocument.Write(SmallPlan.Records(plan), "small")));
    }

    [Fact]
    public void A_slug_without_a_plan_is_refused_with_those_that_there_are() => Assert.Contains(
        "it has mass-2024-2029", Assert.Throws<ArgumentException>(() => PlanDocument.Write(ShippedPlan.Records, "mass")).Message, StringComparison.Ordinal);

    private static bool IsGiven(object? value) => value switch
    {
        null or false => false,
        string => true,
        System.Collections.IEnumerable list => list.Cast<object>().Any(),
        _ => true,
    };
}

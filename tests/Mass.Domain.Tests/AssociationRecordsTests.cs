using Mass.Domain.Planning;
using Mass.Domain.Tests.Planning;
using Mass.Domain.Tests.Seed;

namespace Mass.Domain.Tests;

public class AssociationRecordsTests
{
    private static AssociationRecords Records => ShippedPlan.Records;

    [Fact]
    public void A_responsibility_leads_to_its_position() =>
        Assert.Equal("Executive Director", Records.PositionOf(ShippedPlan.Plan.FindStep("AS-01")!.Responsibilities[0])!.Title);

    [Fact]
    public void A_responsibility_leads_to_its_committee() =>
        Assert.Equal("REDI Standing Committee", Records.CommitteeOf(ShippedPlan.Plan.FindStep("AS-08")!.Responsibilities[2])!.Name);

    [Fact]
    public void An_unnamed_group_leads_nowhere()
    {
        var teams = ShippedPlan.Plan.FindStep("AS-09")!.Responsibilities[2];
        Assert.Equal((ResponsibilityKind.UnnamedGroup, null, null), (teams.Kind, Records.PositionOf(teams), Records.CommitteeOf(teams)));
    }

    [Fact]
    public void A_plan_is_found_by_its_slug() => Assert.Same(ShippedPlan.Plan, Records.FindPlan("mass-2024-2029"));

    [Fact]
    public void A_slug_without_a_plan_finds_none() => Assert.Null(Records.FindPlan("mass"));

    [Fact]
    public void Everything_as_of_a_day_has_its_plans_as_of_that_day() => Assert.Equal(ShippedPlan.Plan.AsOf(new(2024, 7, 31)), Records.AsOf(new(2024, 7, 31)).Plans[0]);

    [Fact]
    public void Two_of_the_same_things_are_equal() => Assert.Equal(SmallPlan.Records(SmallPlan.Plan), SmallPlan.Records(SmallPlan.Plan));

    [Fact]
    public void One_more_thing_makes_a_difference() => Assert.NotEqual(Records, Records with { Positions = [.. Records.Positions, .. SmallPlan.Records(SmallPlan.Plan).Positions] });

    [Fact]
    public void A_list_that_was_given_can_change_without_changing_the_record()
    {
        var positions = Records.Positions.ToList();
        var records = Records with { Positions = positions };
        positions.Clear();
        Assert.Equal(Records, records);
    }
}

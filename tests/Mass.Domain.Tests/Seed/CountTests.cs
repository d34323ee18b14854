using Mass.Domain.Planning;

namespace Mass.Domain.Tests.Seed;

public class CountTests
{
    private static IReadOnlyList<ActionStep> Steps => ShippedPlan.Plan.ActionSteps;

    [Theory]
    [InlineData(PlanSection.ActionSteps, "actionSteps", 17)]
    [InlineData(PlanSection.StandingOperations, "standingOperations", 10)]
    public void Each_table_has_its_rows(PlanSection section, string name, int count)
    {
        Assert.Equal(count, Steps.Count(step => step.Section == section));
        Assert.Equal(count, Facts.Root.GetProperty("checks").GetProperty(name).GetInt32());
    }

    [Theory]
    [InlineData(Tier.All, 19)]
    [InlineData(Tier.Some, 9)]
    [InlineData(Tier.One, 2)]
    public void Each_tier_has_its_rows(Tier tier, int count)
    {
        Assert.Equal(count, Steps.Count(step => step.Tiers.Contains(tier)));
        Assert.Equal(count, Check("rowsPerTier", tier.ToString()));
    }

    [Theory]
    [InlineData("1", 13)]
    [InlineData("2", 6)]
    [InlineData("3", 10)]
    [InlineData("O", 8)]
    public void Each_initiative_has_its_rows(string number, int count)
    {
        Assert.Equal(count, Steps.Count(step => step.InitiativeNumbers.Contains(number)));
        Assert.Equal(count, Check("rowsPerInitiative", number));
    }

    [Theory]
    [InlineData("ED", 25)]
    [InlineData("PM", 5)]
    [InlineData("DOO", 3)]
    [InlineData("DMFMS", 3)]
    [InlineData("DSN", 2)]
    [InlineData("GRS", 2)]
    [InlineData("PRSCS", 1)]
    [InlineData("Technology Specialist", 1)]
    public void Each_position_has_its_rows(string key, int count)
    {
        Assert.Equal(count, Steps.Count(step => step.Responsibilities.Any(party => party.PositionKey == key)));
        Assert.Equal(count, Check("rowsPerParty", key));
    }

    [Theory]
    [InlineData("EC", 8)]
    [InlineData("LC", 4)]
    [InlineData("REDI", 3)]
    [InlineData("PD", 2)]
    public void Each_committee_has_its_rows(string key, int count)
    {
        Assert.Equal(count, Steps.Count(step => step.Responsibilities.Any(party => party.CommitteeKey == key)));
        Assert.Equal(count, Check("rowsPerParty", key));
    }

    [Theory]
    [InlineData(ResponsibilityKind.UnnamedGroup, "(unspecified teams)", 11)]
    [InlineData(ResponsibilityKind.StaffGroup, "(M.A.S.S. staff)", 1)]
    [InlineData(ResponsibilityKind.Function, "(legal counsel)", 1)]
    public void Each_party_without_a_position_or_a_body_has_its_rows(ResponsibilityKind kind, string name, int count)
    {
        Assert.Equal(count, Steps.Count(step => step.Responsibilities.Any(party => party.Kind == kind)));
        Assert.Equal(count, Check("rowsPerParty", name));
    }

    [Fact]
    public void The_presidents_of_the_round_tables_have_one_row() =>
        Assert.Equal(["AS-15"], Steps.Where(step => step.Responsibilities.Any(party => party.PositionKey == "RT President")).Select(step => step.Code));

    [Fact]
    public void Every_party_of_the_facts_is_counted_here() => Assert.Equal(16, Facts.Root.GetProperty("checks").GetProperty("rowsPerParty").EnumerateObject().Count());

    [Fact]
    public void Two_rows_have_no_responsible_party() =>
        Assert.Equal(["SO-01", "SO-02"], Steps.Where(step => step.Responsibilities.Count == 0).Select(step => step.Code));

    [Fact]
    public void Eleven_rows_carry_the_bridge_year_before_the_plan() => Assert.Equal(11, Steps.Count(step => step.Schedule.Years.Contains(2023)));

    [Fact]
    public void Three_rows_of_the_operations_table_serve_initiative_3_alone() => Assert.Equal(
        ["SO-07", "SO-08", "SO-09"],
        Steps.Where(step => step.Section == PlanSection.StandingOperations && step.InitiativeNumbers is ["3"]).Select(step => step.Code));

    [Fact]
    public void One_row_of_the_table_of_action_steps_serves_the_standing_operations_too() => Assert.Equal(
        ["AS-13"],
        Steps.Where(step => step.Section == PlanSection.ActionSteps && step.InitiativeNumbers.Contains(StrategicInitiative.StandingOperations)).Select(step => step.Code));

    private static int Check(string table, string name) => Facts.Root.GetProperty("checks").GetProperty(table).GetProperty(name).GetInt32();
}

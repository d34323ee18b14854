using System.Reflection;
using Mass.Domain.Associations;
using Mass.Domain.Planning;
using Mass.Domain.Supports;
using Mass.Domain.Tests.Seed;

namespace Mass.Domain.Tests.Planning;

public class ModelTests
{
    [Fact]
    public void Only_work_has_tiers_and_what_counts_it()
    {
        var withTiers = typeof(StrategicPlan).Assembly.GetExportedTypes()
            .Where(type => type.GetProperties().Any(property => property.PropertyType == typeof(Tier) || property.PropertyType == typeof(Tier?) || property.PropertyType.GenericTypeArguments.Contains(typeof(Tier))))
            .Select(type => type.Name)
            .Order();
        Assert.Equal(["ActionStep", "ActionStepContent", "DashboardCell", "Metric", "Support", "TierCount", "TierCoverage", "TierSessions"], withTiers);
    }

    [Fact]
    public void Nobody_has_a_tier() => Assert.All(
        new[] { typeof(Person), typeof(Member), typeof(Participation), typeof(Engagement) },
        type => Assert.DoesNotContain(type.GetProperties(), property => property.Name.Contains("Tier", StringComparison.Ordinal)));

    [Fact]
    public void A_responsibility_names_no_person() =>
        Assert.Equal(["AsWritten", "CommitteeKey", "Kind", "PositionKey"], typeof(Responsibility).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Order());

    [Fact]
    public void A_step_serves_several_initiatives_beside_the_standing_operations() =>
        Assert.Equal(["1", "2", "3", "O"], ShippedPlan.Plan.FindStep("AS-13")!.InitiativeNumbers);

    [Fact]
    public void The_table_of_a_step_is_a_fact_apart_from_what_it_serves() =>
        Assert.True(ShippedPlan.Plan.FindStep("SO-07") is { Section: PlanSection.StandingOperations, InitiativeNumbers: ["3"] });

    [Fact]
    public void A_team_of_a_committee_resolves_to_the_committee_with_its_words_beside_it() =>
        Assert.True(ShippedPlan.Plan.FindStep("AS-08")!.Responsibilities[2] is { AsWritten: "REDI team", Kind: ResponsibilityKind.Committee, CommitteeKey: "REDI" });

    [Fact]
    public void Presidents_resolve_to_a_position() =>
        Assert.Contains(ShippedPlan.Plan.FindStep("AS-15")!.Responsibilities, party => party is { AsWritten: "RT Presidents", PositionKey: "RT President" });

    [Fact]
    public void A_title_that_stands_twice_belongs_to_two_steps()
    {
        var (one, other) = (ShippedPlan.Plan.FindStep("AS-14")!, ShippedPlan.Plan.FindStep("SO-04")!);
        Assert.Equal(one.Title, other.Title);
        Assert.NotEqual(one.Id, other.Id);
    }

    [Fact]
    public void A_step_is_found_by_its_exact_code() => Assert.Null(ShippedPlan.Plan.FindStep("as-01"));

    [Fact]
    public void An_item_comes_before_the_items_below_it() => Assert.Equal(
        ["1)", "a)", "b)"],
        ShippedPlan.Plan.FindStep("AS-10")!.Items[0].WithDescendants().Select(item => item.Label));
}

using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Planning.Rows;

/// <summary>The table of steps and each of their tiers.</summary>
internal sealed record ActionStepTierRow(string Key, ShownStep Shown, Tier Tier) : IRow
{
    private static readonly RowTable<ActionStepTierRow> Table = new((snapshot, association, key) => StepRows.Of(snapshot, association, key)
        .SelectMany(step => step.Step.Tiers.Distinct().Select(tier => new ActionStepTierRow(RowKey.Of(step.Key, tier), step, tier))));

    public IEnumerable<DateOnly?> Days => [];

    public static void Declare(GraphModel model) => model.Table("actionStepTierRows", "step and tier that it is meant for", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("stepTierKey", "The key of the step and the tier.", row => row.Key)
        .Value("stepKey", "The key of the step.", (row, _) => row.Shown.Key)
        .Value("planKey", "The key of the plan.", (row, _) => row.Shown.PlanKey).Indexed()
        .Value("associationKey", "The key of the association.", (row, _) => row.Shown.AssociationKey).Indexed()
        .Value("code", "The code of the step.", (row, _) => row.Shown.Step.Code)
        .Value("title", "The title of the step.", (row, _) => row.Shown.Step.Title)
        .Value("tier", "A tier that the step is meant for.", (row, _) => row.Tier)
        .Value("stage", "The stage that the step has come to; null until one is recorded.", (row, _) => row.Shown.Step.Stage, nullable: true);
}

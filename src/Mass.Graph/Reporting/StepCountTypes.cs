using Mass.Domain.Reporting;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Reporting;

/// <summary>The steps of a plan, counted.</summary>
internal static class StepCountTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<StepCounts>()
            .SeenBy(AccessClass.Public)
            .Value(counts => counts.Total)
            .Objects(counts => counts.Cells)
            .Objects(counts => counts.ByStage)
            .Objects(counts => counts.ByInitiative)
            .Objects(counts => counts.ByTier)
            .Objects(counts => counts.BySection);

        model.Type<DashboardCell>()
            .SeenBy(AccessClass.Public)
            .Value(cell => cell.Stage)
            .Object(cell => cell.Initiative)
            .Value(cell => cell.Tier)
            .Value(cell => cell.Section)
            .Value(cell => cell.Count);

        model.Type<StageCount>()
            .SeenBy(AccessClass.Public)
            .Value(counted => counted.Stage)
            .Value(counted => counted.Count);

        model.Type<InitiativeCount>()
            .SeenBy(AccessClass.Public)
            .Object(counted => counted.Initiative)
            .Value(counted => counted.Count);

        model.Type<TierCount>()
            .SeenBy(AccessClass.Public)
            .Value(counted => counted.Tier)
            .Value(counted => counted.Count);

        model.Type<SectionCount>()
            .SeenBy(AccessClass.Public)
            .Value(counted => counted.Section)
            .Value(counted => counted.Count);

        model.Type<FreshnessCount>()
            .SeenBy(AccessClass.Public)
            .Value(counted => counted.Freshness)
            .Value(counted => counted.Count);
    }
}

using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Domain.Reviews;
using Mass.Graph.Querying;
using Mass.Graph.Reviews.Rows;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Reviews;

/// <summary>What is reviewed again and again, and the reviews.</summary>
internal sealed class ReviewsSubject : ISubject
{
    public static readonly Relation<Association, ReviewCycle> Cycles = new();
    public static readonly Relation<Association, Review> Reviews = new();
    public static readonly Relation<ReviewCycle, Review> ReviewsOfCycle = new();
    public static readonly Relation<StrategicPlan, ReviewCycle> CyclesOfPlan = new();
    public static readonly Relation<Position, ReviewCycle> CyclesOfPosition = new();
    public static readonly Relation<Committee, ReviewCycle> CyclesOfCommittee = new();
    public static readonly Relation<ActionStep, ReviewCycle> CyclesOfStep = new();

    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
        foreach (var cycle in records.ReviewCycles)
        {
            snapshot.Add(cycle.Id, cycle);
            snapshot.Relate(Cycles, records.Association.Id, cycle);
            Relate(snapshot, CyclesOfPlan, cycle.PlanId, cycle);
            Relate(snapshot, CyclesOfPosition, cycle.PositionId, cycle);
            Relate(snapshot, CyclesOfCommittee, cycle.CommitteeId, cycle);
            foreach (var step in cycle.StepIds.Distinct())
            {
                snapshot.Relate(CyclesOfStep, step, cycle);
            }
        }

        foreach (var review in records.Reviews)
        {
            snapshot.Add(review.Id, review);
            snapshot.Relate(Reviews, records.Association.Id, review);
            snapshot.Relate(ReviewsOfCycle, review.CycleId, review);
        }
    }

    public void Declare(GraphModel model)
    {
        ReviewCycleTypes.Declare(model);
        ReviewTypes.Declare(model);
        ReviewRoots.Declare(model);
        ReviewRow.Declare(model);
        ReviewsActs.Declare(model.Acts);
    }

    private static void Relate<TOwner>(SnapshotBuilder snapshot, Relation<TOwner, ReviewCycle> relation, Guid? ownerId, ReviewCycle cycle)
        where TOwner : class
    {
        if (ownerId is { } id)
        {
            snapshot.Relate(relation, id, cycle);
        }
    }
}

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

    public void List(Listings lists)
    {
        lists.Of(static part => part.Records.ReviewCycles, static cycle => cycle.Id)
            .OfAssociation(Cycles)
            .Under(CyclesOfPlan, static cycle => cycle.PlanId)
            .Under(CyclesOfPosition, static cycle => cycle.PositionId)
            .Under(CyclesOfCommittee, static cycle => cycle.CommitteeId)
            .UnderEach(CyclesOfStep, static cycle => cycle.StepIds);
        lists.Of(static part => part.Records.Reviews, static review => review.Id)
            .OfAssociation(Reviews)
            .Under(ReviewsOfCycle, static review => review.CycleId);
    }

    public void Declare(GraphModel model)
    {
        ReviewCycleTypes.Declare(model);
        ReviewTypes.Declare(model);
        ReviewRoots.Declare(model);
        ReviewRow.Declare(model);
        ReviewsActs.Declare(model.Acts);
    }
}

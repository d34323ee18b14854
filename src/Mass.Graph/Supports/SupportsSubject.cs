using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Domain.Supports;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;
using Mass.Graph.Supports.Rows;

namespace Mass.Graph.Supports;

/// <summary>Supports, their cohorts and sessions, and who takes part.</summary>
internal sealed class SupportsSubject : ISubject
{
    public static readonly Relation<Association, Support> Supports = new();
    public static readonly Relation<Committee, Support> SupportsOfCommittee = new();
    public static readonly Relation<Position, Support> SupportsOfPosition = new();
    public static readonly Relation<ActionStep, Support> SupportsOfStep = new();
    public static readonly Relation<StrategicInitiative, Support> SupportsOfInitiative = new();
    public static readonly Relation<Association, Cohort> Cohorts = new();
    public static readonly Relation<Support, Cohort> CohortsOfSupport = new();
    public static readonly Relation<Association, Session> Sessions = new();
    public static readonly Relation<Support, Session> SessionsOfSupport = new();
    public static readonly Relation<Cohort, Session> SessionsOfCohort = new();

    public void List(Listings lists)
    {
        lists.Of(static part => part.Records.Supports, static support => support.Id)
            .OfAssociation(Supports)
            .Under(SupportsOfCommittee, static support => support.CommitteeId)
            .Under(SupportsOfPosition, static support => support.PositionId)
            .UnderEach(SupportsOfStep, static support => support.StepIds)
            .UnderEach(SupportsOfInitiative, static support => support.InitiativeIds);
        lists.Of(static part => part.Records.Cohorts, static cohort => cohort.Id)
            .OfAssociation(Cohorts)
            .Under(CohortsOfSupport, static cohort => cohort.SupportId);
        lists.Of(static part => part.Records.Sessions, static session => session.Id)
            .OfAssociation(Sessions)
            .Under(SessionsOfSupport, static session => session.SupportId)
            .Under(SessionsOfCohort, static session => session.CohortId);
        TakingPart.List(lists);
    }

    public void ListConfidential(Listings lists) => OneToOne.List(lists);

    public void Declare(GraphModel model)
    {
        SupportTypes.Declare(model);
        SessionTypes.Declare(model);
        TakingPart.Declare(model);
        OneToOne.Declare(model);
        CoverageTypes.Declare(model);
        SupportOwners.Declare(model);
        SupportChanges.Declare(model);
        SupportRow.Declare(model);
        SupportTierRow.Declare(model);
        SupportStepRow.Declare(model);
        CohortRow.Declare(model);
        SessionRow.Declare(model);
        SupportsActs.Declare(model.Acts);
    }
}

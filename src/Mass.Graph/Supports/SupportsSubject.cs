using Mass.Domain;
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

    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
        var association = records.Association.Id;

        foreach (var support in records.Supports)
        {
            snapshot.Add(support.Id, support);
            snapshot.Relate(Supports, association, support);
            Relate(snapshot, SupportsOfCommittee, support.CommitteeId, support);
            Relate(snapshot, SupportsOfPosition, support.PositionId, support);
            Each(support.StepIds, id => snapshot.Relate(SupportsOfStep, id, support));
            Each(support.InitiativeIds, id => snapshot.Relate(SupportsOfInitiative, id, support));
        }

        foreach (var cohort in records.Cohorts)
        {
            snapshot.Add(cohort.Id, cohort);
            snapshot.Relate(Cohorts, association, cohort);
            snapshot.Relate(CohortsOfSupport, cohort.SupportId, cohort);
        }

        foreach (var session in records.Sessions)
        {
            snapshot.Add(session.Id, session);
            snapshot.Relate(Sessions, association, session);
            snapshot.Relate(SessionsOfSupport, session.SupportId, session);
            Relate(snapshot, SessionsOfCohort, session.CohortId, session);
        }

        TakingPart.Load(records, snapshot);
    }

    public void LoadConfidential(AssociationRecords records, SnapshotBuilder snapshot) => OneToOne.Load(records, snapshot);

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

    /// <summary>Relates to an owner that need not be there.</summary>
    public static void Relate<TOwner, TItem>(SnapshotBuilder snapshot, Relation<TOwner, TItem> relation, Guid? owner, TItem item)
        where TOwner : class
        where TItem : class
    {
        if (owner is { } id)
        {
            snapshot.Relate(relation, id, item);
        }
    }

    private static void Each(IReadOnlyList<Guid> ids, Action<Guid> relate)
    {
        foreach (var id in ids.Distinct())
        {
            relate(id);
        }
    }
}

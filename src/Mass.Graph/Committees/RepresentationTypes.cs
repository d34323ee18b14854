using GraphQL;
using GraphQL.Types;
using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.Access;
using Mass.Graph.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph.Committees;

/// <summary>Whom a body represents, and the opportunities to lead that a plan year brought.</summary>
internal static class RepresentationTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Representation>()
            .SeenBy(AccessClass.Public)
            .Value(answer => answer.By)
            .Value(answer => answer.AsOf)
            .Value(answer => answer.SeatHolders)
            .Value(answer => answer.Members)
            .Objects(answer => answer.Groups);

        model.Type<RepresentationGroup>()
            .SeenBy(AccessClass.Public)
            .Value(group => group.Group)
            .Value("seatHolders", "How many members of the group sit in the body; null where members identify themselves, for those who sit in a body are known by name.", (group, _) => group.SeatHolders.Count, nullable: true)
            .Value(
                "members",
                "How many members of the association belong to the group, those who sit in the body included; null when it is suppressed, because it or one beside it is small.",
                (group, _) => group.Members.Count,
                nullable: true)
            .Value("isSuppressed", "Whether a count is held back.", (group, _) => group.SeatHolders.IsSuppressed);

        model.Type<Committee>().Computed(
            "representation",
            "Who sits in the body, compared with the membership, on the day as of which it is read; how members identify is counted from what was recorded by the end of last month.",
            () => model.Type<Representation>().Output,
            (committee, context) =>
            {
                var snapshot = RequestState.SnapshotOf(context);
                var by = context.Argument<RepresentationBy>("by");
                return Representation.Of(by == RepresentationBy.SelfIdentified ? Settled(committee, context) : snapshot.RecordsOf(committee.AssociationId), committee, by, snapshot.Day);
            },
            new QueryArgument(new NonNullGraphType(model.Leaves.Of(typeof(RepresentationBy)))) { Name = "by", Description = "By what to compare." }).Costs(130);

        model.Type<LeadershipOpportunities>()
            .SeenBy(AccessClass.Public)
            .Of(Owned.By)
            .Value("planYear", "The plan year, by the year in which it starts.", (answer, _) => answer.PlanYear.StartYear)
            .Value(answer => answer.SeatsBefore)
            .Value(answer => answer.Seats)
            .Value(answer => answer.SeatsAdded)
            .Value(answer => answer.FilledSeats)
            .Value(answer => answer.Committees)
            .Value(answer => answer.TermsStarted)
            .Value(answer => answer.FirstTimers)
            .Value(answer => answer.VolunteerOpportunities)
            .Value(answer => answer.VolunteerPlaces)
            .Value(answer => answer.OpportunitiesWithoutLimit)
            .Value(answer => answer.VolunteerSignups).OnlyFor(AccessClass.Staff)
            .Value(answer => answer.VolunteersServed).OnlyFor(AccessClass.Staff);

        model.Type<Association>().Computed(
            "leadershipOpportunities",
            "The opportunities to lead and to help that a plan year brought.",
            () => model.Type<LeadershipOpportunities>().Output,
            (association, context) => Owned.Is(
                LeadershipOpportunities.Of(RequestState.SnapshotOf(context).RecordsOf(association.Id), PlanYears.Read(context.Argument<int>("planYear"))), association.Id),
            PlanYears.Argument(model)).Costs(250);
    }

    /// <summary>How members identify is counted from the records of the last month that is over: who may write must not find one out by writing.</summary>
    private static AssociationRecords Settled(Committee committee, IResolveFieldContext context)
    {
        var (state, snapshot) = (RequestState.Of(context), RequestState.SnapshotOf(context));
        var records = state.Present.SettledOf(committee.AssociationId, state.Today);
        return snapshot.ReadAsOf is { } day && day < state.Today ? records.AsOf(day) : records;
    }
}

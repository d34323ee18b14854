using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GraphQL;
using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Reporting;
using Mass.Domain.Supports;
using Mass.Graph.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Supports;

/// <summary>Numbers of people in supports, as everyone may see them: small ones suppressed, and of a plan year once it is over.</summary>
/// <remarks>
/// Who could ask for every day of a plan year, or come back every day, would see each person enter. So a number stands still once it is shown:
/// it is that of a whole plan year, counted from the present records whatever day is read. And who may write could ask by writing: so who is reached is counted from the records of the last month that is over.
/// </remarks>
internal static class Figures
{
    // Of a plan year that is over nothing changes until the association's records do.
    private static readonly ConditionalWeakTable<AssociationRecords, ConcurrentDictionary<int, IReadOnlyList<Coverage>>> Made = [];

    public static Coverage? CoverageOf(Association association, IResolveFieldContext context)
    {
        var year = Year(context);
        return IsOver(year, context) ? Coverage.Of(Settled(association.Id, context), year, context.Argument<CoverageBy>("by"), RequestState.Of(context).Today) : null;
    }

    /// <summary>The coverage of a plan year by every breakdown, for tables; none before the plan year is over.</summary>
    public static IReadOnlyList<Coverage> CoverageOf(Guid associationId, PlanYear year, IResolveFieldContext context) => IsOver(year, context)
        ? Made.GetOrCreateValue(Settled(associationId, context)).GetOrAdd(
            year.StartYear,
            static (startYear, each) => Coverage.OfEach(Settled(each.associationId, each.context), new PlanYear(startYear), RequestState.Of(each.context).Today),
            (associationId, context))
        : [];

    public static TopicRanking? TopicsOf(Association association, IResolveFieldContext context)
    {
        var year = Year(context);
        return IsOver(year, context) ? TopicRanking.Of(Settled(association.Id, context), year) : null;
    }

    /// <summary>What was given of a support in a plan year, those who took part only once it is over.</summary>
    public static Delivery? DeliveryOf(Support support, IResolveFieldContext context, bool mayGoOn = false)
    {
        var year = Year(context);
        if (!IsOver(year, context) && !mayGoOn)
        {
            return null;
        }

        var delivery = Delivery.Of(Recorded(support.AssociationId, context), support.Id, year, year.LastDay);
        return IsOver(year, context)
            ? delivery
            : delivery with { Participants = new(), Cohorts = [.. delivery.Cohorts.Select(cohort => cohort with { Participants = new() })] };
    }

    public static int? ParticipantsOf(Session session, Snapshot snapshot) => session.Status == MeetingStatus.Held && session.On <= snapshot.Day
        ? Suppression.OfSingle(snapshot.Find<SessionTurnout>(session.Id)?.Participants ?? 0).Count
        : null;

    private static PlanYear Year(IResolveFieldContext context) => PlanYears.Read(context.Argument<int>("planYear"));

    private static bool IsOver(PlanYear year, IResolveFieldContext context) =>
        year.LastDay < RequestState.Of(context).Today && year.LastDay < RequestState.SnapshotOf(context).Day;

    private static AssociationRecords Settled(Guid associationId, IResolveFieldContext context) => RequestState.Of(context).Present.SettledOf(associationId, RequestState.Of(context).Today);

    private static AssociationRecords Recorded(Guid associationId, IResolveFieldContext context) => RequestState.Of(context).Present.SeenOf(associationId);
}

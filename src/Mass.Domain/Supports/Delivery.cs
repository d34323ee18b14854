using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Reporting;

namespace Mass.Domain.Supports;

/// <summary>How much of a support was given in a plan year: sessions held of those arranged, and how many took part.</summary>
public sealed record Delivery
{
    /// <summary>The id of the support.</summary>
    public required Guid SupportId { get; init; }

    /// <summary>The plan year.</summary>
    public required PlanYear PlanYear { get; init; }

    /// <summary>How many sessions of the year were arranged, whatever came of them.</summary>
    public required int SessionsArranged { get; init; }

    /// <summary>How many of them were held.</summary>
    public required int SessionsHeld { get; init; }

    /// <summary>How many of them were cancelled.</summary>
    public required int SessionsCancelled { get; init; }

    /// <summary>How long those held took together, in minutes; sessions without a recorded length are left out.</summary>
    public required int MinutesHeld { get; init; }

    /// <summary>How many persons took part; suppressed when they are few or the support is confidential.</summary>
    public required SuppressedCount Participants { get; init; }

    /// <summary>The cohorts that went on in the year.</summary>
    public required IReadOnlyList<CohortDelivery> Cohorts { get; init => field = ValueList<CohortDelivery>.Of(value); }

    /// <summary>Works out how much of a support was given.</summary>
    /// <param name="records">The association.</param>
    /// <param name="supportId">The id of the support.</param>
    /// <param name="planYear">The plan year.</param>
    /// <param name="asOf">The day until which participants are counted, when it comes before the end of the plan year.</param>
    /// <param name="minimumGroupSize">The smallest number that is shown; 1 shows everything.</param>
    /// <exception cref="BrokenRuleException">The support is unknown.</exception>
    public static Delivery Of(
        AssociationRecords records, Guid supportId, PlanYear planYear, DateOnly asOf, int minimumGroupSize = Suppression.DefaultMinimumGroupSize)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(planYear);
        var support = records.KnownSupport(supportId);
        var year = new DaySpan(planYear.FirstDay, planYear.LastDay);
        var counted = new DaySpan(planYear.FirstDay, asOf < planYear.LastDay ? asOf : planYear.LastDay);
        var sessions = records.Sessions.Where(session => session.SupportId == supportId && year.Contains(session.On)).ToList();
        var held = sessions.Where(session => session.Status == MeetingStatus.Held).ToList();
        var cohorts = records.Cohorts.Where(cohort => cohort.SupportId == supportId && cohort.Days.Overlaps(year)).OrderBy(cohort => cohort.Code, StringComparer.Ordinal).ToList();
        var participations = counted.IsBackwards ? [] : records.ParticipationsIn(supportId).Where(each => each.Days.Overlaps(counted) && Counts(records, each)).ToList();
        var (total, cells) = Counted(participations, cohorts, minimumGroupSize, support.IsConfidential && minimumGroupSize > 1);
        return new()
        {
            SupportId = supportId,
            PlanYear = planYear,
            SessionsArranged = sessions.Count,
            SessionsHeld = held.Count,
            SessionsCancelled = sessions.Count(session => session.Status == MeetingStatus.Cancelled),
            MinutesHeld = held.Sum(session => session.Minutes ?? 0),
            Participants = total,
            Cohorts = [.. cohorts.Zip(cells, (cohort, shown) => new CohortDelivery { CohortId = cohort.Id, Participants = shown, Capacity = cohort.Capacity })],
        };
    }

    private static bool Counts(AssociationRecords records, Participation participation) =>
        participation.SessionId is null || records.SessionOf(participation.SessionId) is { Status: MeetingStatus.Held };

    private static (SuppressedCount Total, IReadOnlyList<SuppressedCount> Cohorts) Counted(
        List<Participation> participations, List<Cohort> cohorts, int minimum, bool isConfidential)
    {
        if (isConfidential)
        {
            return (SuppressedCount.Suppressed, [.. cohorts.Select(_ => SuppressedCount.Suppressed)]);
        }

        var people = cohorts.Select(cohort => participations.Where(each => each.CohortId == cohort.Id).Select(each => each.PersonId).ToHashSet()).ToList();
        var everyone = participations.Select(each => each.PersonId).ToHashSet();
        var rest = everyone.Except(people.SelectMany(each => each)).Count();
        List<int> counts = [.. people.Select(each => each.Count), rest];
        if (counts.Sum() == everyone.Count)
        {
            var table = Suppression.Of(counts, minimum);
            return (table.Total, [.. table.Cells.SkipLast(1)]);
        }

        // Some are in several cohorts, and how many they are would be the sum of the cohorts less the whole.
        return (Suppression.OfSingle(everyone.Count, minimum), [.. counts.SkipLast(1).Select(count => minimum == 1 ? SuppressedCount.Shown(count) : SuppressedCount.Suppressed)]);
    }
}

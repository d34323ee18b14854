using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Reporting;

namespace Mass.Domain.Supports;

/// <summary>The topics that members asked for in a plan year, the most wanted first.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-10. Topics that differ in upper and lower case and in spaces alone are one.</remarks>
public sealed record TopicRanking
{
    /// <summary>The plan year.</summary>
    public required PlanYear PlanYear { get; init; }

    /// <summary>The topics: first those whose number is shown, the most wanted first, then the others by name, so that their order tells nothing.</summary>
    public required IReadOnlyList<TopicRank> Topics { get; init => field = ValueList<TopicRank>.Of(value); }

    /// <summary>How many requests there were in all; suppressed when that of a topic is.</summary>
    public required SuppressedCount Requests { get; init; }

    /// <summary>Ranks the topics.</summary>
    /// <param name="records">The association.</param>
    /// <param name="planYear">The plan year for which the topics were collected.</param>
    /// <param name="minimumGroupSize">The smallest number that is shown; 1 shows everything.</param>
    public static TopicRanking Of(AssociationRecords records, PlanYear planYear, int minimumGroupSize = Suppression.DefaultMinimumGroupSize)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(planYear);
        var answered = records.Sessions
            .Where(session => session.Status != MeetingStatus.Cancelled && session.RequestedTopic is not null)
            .Select(session => Key(session.RequestedTopic!)).ToHashSet(StringComparer.Ordinal);
        var topics = records.TopicRequests.Where(request => request.PlanYear == planYear)
            .GroupBy(request => Key(request.Topic))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Requests: group.ToList(), Count: group.Select(request => request.PersonId ?? request.Id).Distinct().Count()))
            .ToList();
        var counts = Suppression.Of([.. topics.Select(topic => topic.Count)], minimumGroupSize);
        return new()
        {
            PlanYear = planYear,

            // Who asks for topics of one's own knows how many of those held back are these: with a total the rest would be told.
            Requests = counts.Cells.Any(cell => cell.IsSuppressed) ? SuppressedCount.Suppressed : counts.Total,
            Topics =
            [
                .. topics.Zip(counts.Cells, (topic, shown) => new TopicRank
                {
                    Topic = Written(topic.Requests),
                    Requests = shown,
                    RoundTables = shown.IsSuppressed ? null : topic.Requests.Select(request => request.RoundTableId).Distinct().Count(),
                    IsAnswered = answered.Contains(topic.Key),
                }).OrderBy(topic => topic.Requests.IsSuppressed).ThenByDescending(topic => topic.Requests.Count),
            ],
        };
    }

    private static string Key(string topic) => string.Join(' ', topic.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    private static string Written(IEnumerable<TopicRequest> requests) => requests.Select(request => request.Topic.Trim())
        .CountBy(topic => topic).OrderByDescending(topic => topic.Value).ThenBy(topic => topic.Key, StringComparer.Ordinal).First().Key;
}

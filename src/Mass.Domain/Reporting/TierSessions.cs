using Mass.Domain.Committees;
using Mass.Domain.Planning;

namespace Mass.Domain.Reporting;

/// <summary>The sessions of the supports for a tier in a plan year.</summary>
/// <remarks>A session of a support that is meant for several tiers is counted in each of them.</remarks>
public sealed record TierSessions
{
    /// <summary>The tier; null for all tiers together, where each session is counted once.</summary>
    public Tier? Tier { get; init; }

    /// <summary>How many sessions were held.</summary>
    public required int Held { get; init; }

    /// <summary>How many were to take place, and are not recorded as held or cancelled.</summary>
    public required int Planned { get; init; }

    /// <summary>How many were cancelled.</summary>
    public required int Cancelled { get; init; }

    /// <summary>The sessions of a plan year, tier by tier and last all together; empty when there are none.</summary>
    internal static IReadOnlyList<TierSessions> Of(AssociationRecords records, ReportSpan span)
    {
        var sessions = records.Sessions
            .Where(session => session.On >= span.Year.FirstDay && session.On <= span.Year.LastDay)
            .Select(session => (session.Status, Tiers: RecordIndex.Find(records.Supports, static support => support.Id, session.SupportId)?.Tiers ?? []))
            .ToList();
        return sessions.Count == 0 ? [] : [.. Enum.GetValues<Tier>().Select(tier => (Tier?)tier).Append(null).Select(tier =>
        {
            var counted = sessions.Where(session => tier is not { } one || session.Tiers.Contains(one)).CountBy(session => session.Status).ToDictionary();
            return new TierSessions
            {
                Tier = tier,
                Held = counted.GetValueOrDefault(MeetingStatus.Held),
                Planned = counted.GetValueOrDefault(MeetingStatus.Planned),
                Cancelled = counted.GetValueOrDefault(MeetingStatus.Cancelled),
            };
        })];
    }
}

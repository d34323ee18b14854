using Mass.Domain.Calendar;

namespace Mass.Domain.Advocacy;

/// <summary>How much news went out through a channel in a plan year.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-14 1, SO-01.</remarks>
public sealed record UpdateCount
{
    /// <summary>The channel.</summary>
    public required UpdateChannel Channel { get; init; }

    /// <summary>How much news went out through it.</summary>
    public required int Count { get; init; }

    /// <summary>How much of it is about the state.</summary>
    public required int StateCount { get; init; }

    /// <summary>How much of it is about the federation.</summary>
    public required int FederalCount { get; init; }

    /// <summary>The day of the last one; null when nothing went out.</summary>
    public DateOnly? LastOn { get; init; }

    /// <summary>The counts of a plan year, one for each channel, those without news included.</summary>
    /// <param name="records">The association.</param>
    /// <param name="year">The plan year.</param>
    /// <param name="asOf">The day; what went out later does not count.</param>
    public static IReadOnlyList<UpdateCount> Of(AssociationRecords records, PlanYear year, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(year);
        var sent = records.AdvocacyUpdates
            .Where(update => year.FirstDay <= update.On && update.On <= year.LastDay && update.On <= asOf)
            .ToLookup(update => update.Channel);
        return [.. Enum.GetValues<UpdateChannel>().Select(channel => new UpdateCount
        {
            Channel = channel,
            Count = sent[channel].Count(),
            StateCount = sent[channel].Count(update => update.Level == GovernmentLevel.State),
            FederalCount = sent[channel].Count(update => update.Level == GovernmentLevel.Federal),
            LastOn = sent[channel].Select(update => (DateOnly?)update.On).Max(),
        })];
    }
}

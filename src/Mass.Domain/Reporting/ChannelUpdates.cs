using Mass.Domain.Advocacy;

namespace Mass.Domain.Reporting;

/// <summary>How much news went out through a channel.</summary>
public sealed record ChannelUpdates
{
    /// <summary>The channel.</summary>
    public required UpdateChannel Channel { get; init; }

    /// <summary>How many pieces of news went out.</summary>
    public required int Count { get; init; }
}

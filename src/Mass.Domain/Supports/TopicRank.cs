using Mass.Domain.Reporting;

namespace Mass.Domain.Supports;

/// <summary>A topic that members asked for, and how many did.</summary>
public sealed record TopicRank
{
    /// <summary>The topic, as it was written most often.</summary>
    public required string Topic { get; init; }

    /// <summary>How many asked for it; whoever asked more than once counts once.</summary>
    public required SuppressedCount Requests { get; init; }

    /// <summary>Through how many round tables it was asked for; null when the number of those who asked is suppressed.</summary>
    public int? RoundTables { get; init; }

    /// <summary>Whether a session that was planned for the topic names it.</summary>
    public required bool IsAnswered { get; init; }
}

using Mass.Domain.Reporting;

namespace Mass.Domain.Committees;

/// <summary>A group of people in a body and in the membership.</summary>
public sealed record RepresentationGroup
{
    /// <summary>The group, such as Rural; null for those of whom nothing is recorded, or only what too few others share.</summary>
    public string? Group { get; init; }

    /// <summary>How many members of the group sit in the body.</summary>
    public required SuppressedCount SeatHolders { get; init; }

    /// <summary>How many members of the association belong to the group, those who sit in the body included.</summary>
    public required SuppressedCount Members { get; init; }
}

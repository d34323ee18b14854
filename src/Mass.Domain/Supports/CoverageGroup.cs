using Mass.Domain.Associations;
using Mass.Domain.Reporting;

namespace Mass.Domain.Supports;

/// <summary>A part of the membership, and how many of it the supports of a tier reached.</summary>
public sealed record CoverageGroup
{
    /// <summary>The id of the round table; null when the group is not that of a round table.</summary>
    public Guid? RoundTableId { get; init; }

    /// <summary>The role; null when the group is not that of a role.</summary>
    public MemberRole? Role { get; init; }

    /// <summary>The kind of district; null when the group is not that of a kind.</summary>
    public DistrictKind? DistrictKind { get; init; }

    /// <summary>Whether it holds those who stand in no other group, such as members of no round table.</summary>
    public bool IsRest => RoundTableId is null && Role is null && DistrictKind is null;

    /// <summary>How many of the group were reached.</summary>
    public required SuppressedReach Reach { get; init; }
}

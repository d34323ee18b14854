namespace Mass.Domain.Planning;

/// <summary>What kind of party a responsibility names.</summary>
public enum ResponsibilityKind
{
    /// <summary>A position, whoever holds it.</summary>
    Position = 1,

    /// <summary>A committee or another body.</summary>
    Committee = 2,

    /// <summary>A part of a committee that has no name of its own.</summary>
    CommitteeSubgroup = 3,

    /// <summary>The staff as a whole.</summary>
    StaffGroup = 4,

    /// <summary>A group that the plan does not name, such as appropriate teams.</summary>
    UnnamedGroup = 5,

    /// <summary>A function, such as legal counsel, without a position or a body.</summary>
    Function = 6,
}

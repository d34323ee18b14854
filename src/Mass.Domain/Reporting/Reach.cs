namespace Mass.Domain.Reporting;

/// <summary>How many of a group were reached.</summary>
/// <param name="Reached">How many were reached.</param>
/// <param name="InScope">How many could have been.</param>
public sealed record Reach(int Reached, int InScope)
{
    /// <summary>The two groups taken together.</summary>
    /// <param name="other">The other group, which has no member in common with this one.</param>
    internal Reach And(Reach other) => new(checked(Reached + other.Reached), checked(InScope + other.InScope));

    /// <summary>Whether it tells about persons: so few were reached or left out, or the group is so small, that a member can be recognised.</summary>
    /// <param name="minimum">The smallest group that may be shown.</param>
    internal bool IsTelling(int minimum) =>
        minimum > 1 && (InScope < minimum || (Reached > 0 && (Reached < minimum || InScope - Reached < minimum)));
}

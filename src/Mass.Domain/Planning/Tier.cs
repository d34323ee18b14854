namespace Mass.Domain.Planning;

/// <summary>For whom a piece of work is meant: all members, some of them, or one.</summary>
/// <remarks>A tier belongs to the work and never to a person.</remarks>
public enum Tier
{
    /// <summary>For all members.</summary>
    All = 1,

    /// <summary>For some members, in groups.</summary>
    Some = 2,

    /// <summary>For one member.</summary>
    One = 3,
}

namespace Mass.Domain.Planning;

/// <summary>What kind of thing an abbreviation of the glossary stands for.</summary>
public enum GlossaryKind
{
    /// <summary>A position on the staff.</summary>
    StaffPosition = 1,

    /// <summary>A committee.</summary>
    Committee = 2,

    /// <summary>A group of members.</summary>
    Group = 3,

    /// <summary>A network of members.</summary>
    Network = 4,

    /// <summary>A team.</summary>
    Team = 5,

    /// <summary>Anything else.</summary>
    Other = 6,
}

namespace Mass.Domain.Supports;

/// <summary>A skill, and how many recordings of the library build it.</summary>
public sealed record LibrarySkill
{
    /// <summary>The skill.</summary>
    public required string Skill { get; init; }

    /// <summary>How many recordings build it.</summary>
    public required int Recordings { get; init; }
}

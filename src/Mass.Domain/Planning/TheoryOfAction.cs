namespace Mass.Domain.Planning;

/// <summary>The theory of action: if this is done, then that will follow.</summary>
public sealed record TheoryOfAction
{
    /// <summary>What is to be done, without the word if.</summary>
    public required string If { get; init; }

    /// <summary>What will follow, without the word then.</summary>
    public required string Then { get; init; }

    /// <summary>The whole sentence, word for word.</summary>
    public required string AsWritten { get; init; }
}

namespace Mass.Domain.Committees;

/// <summary>A meeting whose agenda lacks sections that every agenda of its body has.</summary>
public sealed record AgendaGap
{
    /// <summary>The meeting.</summary>
    public required Meeting Meeting { get; init; }

    /// <summary>The body.</summary>
    public required Committee Committee { get; init; }

    /// <summary>The sections that are missing.</summary>
    public required IReadOnlyList<string> MissingSections { get; init => field = ValueList<string>.Of(value); }
}

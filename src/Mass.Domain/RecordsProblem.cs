namespace Mass.Domain;

/// <summary>Something in an association's records that cannot be as it stands.</summary>
public sealed record RecordsProblem
{
    /// <summary>The stable code of the problem, in CONSTANT_CASE.</summary>
    public required string Code { get; init; }

    /// <summary>The name of the list in which it stands, such as Memberships.</summary>
    public required string Register { get; init; }

    /// <summary>The id of what it is about.</summary>
    public required Guid ItemId { get; init; }

    /// <summary>One sentence: what is wrong and how it can be mended.</summary>
    public required string Message { get; init; }
}

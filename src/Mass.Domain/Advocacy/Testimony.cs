namespace Mass.Domain.Advocacy;

/// <summary>Testimony on a bill in the association's name.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-14.</remarks>
public sealed record Testimony
{
    /// <summary>The id of the testimony.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the bill.</summary>
    public required Guid BillId { get; init; }

    /// <summary>The id of the person who gave it.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How it was given.</summary>
    public required TestimonyForm Form { get; init; }

    /// <summary>The id of the document with its words; null when none is recorded.</summary>
    public Guid? DocumentId { get; init; }
}

namespace Mass.Domain.Documents;

/// <summary>A document that a plan lists or refers to.</summary>
public sealed record Document
{
    private KeptId id;

    /// <summary>The document's id, derived from the association and the code.</summary>
    public Guid Id => id.Of("document", AssociationId, Code);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The code, unique in the association.</summary>
    public required string Code { get; init; }

    /// <summary>The title, word for word.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of document it is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The heading that the document is listed under; null when it stands in the text of a step.</summary>
    public string? Group { get; init; }

    /// <summary>The line that introduces the document; null when there is none.</summary>
    public string? Subject { get; init; }

    /// <summary>The address; null when the source gives none.</summary>
    public Uri? Url { get; init; }

    /// <summary>The code of the step whose text refers to the document; null when none does.</summary>
    public string? StepCode { get; init; }

    /// <summary>The date of the document; null when the source gives none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The code of the document that this one replaces; null when it replaces none.</summary>
    public string? Supersedes { get; init; }

    /// <summary>Whether everyone may see the document.</summary>
    public bool IsPublished { get; init; } = true;

    /// <summary>The day on which the document is to be looked at again; null when none is set.</summary>
    public DateOnly? ReviewOn { get; init; }
}

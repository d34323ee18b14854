namespace Mass.Domain.Documents;

/// <summary>The stable codes of the rules of documents, as the code of a BrokenRuleException gives them.</summary>
public static class DocumentRules
{
    /// <summary>There is no document of that code.</summary>
    public const string UnknownDocument = "UNKNOWN_DOCUMENT";

    /// <summary>Two documents have the same code.</summary>
    public const string DuplicateDocument = "DUPLICATE_DOCUMENT";

    /// <summary>A document is replaced by one other at most.</summary>
    public const string AlreadySuperseded = "DOCUMENT_ALREADY_SUPERSEDED";

    /// <summary>A document is published, or not, already.</summary>
    public const string PublicationUnchanged = "PUBLICATION_UNCHANGED";

    /// <summary>A document cannot replace itself, directly or by way of others.</summary>
    public const string DocumentCircle = "DOCUMENT_CIRCLE";

    /// <summary>No plan of the association has such a step.</summary>
    public const string UnknownStep = "UNKNOWN_STEP";
}

namespace Mass.Domain.Documents;

/// <summary>What kind of document it is.</summary>
public enum DocumentKind
{
    /// <summary>An annual report.</summary>
    AnnualReport = 1,

    /// <summary>A document that supports the strategic plan.</summary>
    SupportingDocument = 2,

    /// <summary>A document of the leadership succession and transition.</summary>
    TransitionDocument = 3,

    /// <summary>A document that the text of a step refers to.</summary>
    Reference = 4,

    /// <summary>A policy or a process.</summary>
    Policy = 5,

    /// <summary>A handbook or a manual.</summary>
    Handbook = 6,

    /// <summary>The minutes of a meeting.</summary>
    Minutes = 7,

    /// <summary>The report of a review.</summary>
    ReviewReport = 8,

    /// <summary>By-laws.</summary>
    ByLaws = 9,

    /// <summary>Testimony or another paper of advocacy.</summary>
    AdvocacyPaper = 10,
}

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
}

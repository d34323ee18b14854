namespace Mass.Domain.Metrics;

/// <summary>How an assessment asks its questions.</summary>
public enum Instrument
{
    /// <summary>A survey.</summary>
    Survey = 1,

    /// <summary>A focus group.</summary>
    FocusGroup = 2,

    /// <summary>An interview.</summary>
    Interview = 3,

    /// <summary>A review of documents.</summary>
    DocumentReview = 4,

    /// <summary>Data that are collected anyway.</summary>
    AdministrativeData = 5,
}

namespace Mass.Graph.Access;

/// <summary>Keeps a record of who was shown what is confidential.</summary>
internal interface IConfidentialReads
{
    /// <summary>Writes down what an operation has shown. When it returns the record is there, whatever happens afterwards.</summary>
    /// <param name="caller">Who was shown it.</param>
    /// <param name="shown">What it was, kind by kind.</param>
    /// <param name="operation">The name of the operation; null when it has none.</param>
    /// <param name="requestId">The id of the request.</param>
    Task RecordAsync(Caller caller, IReadOnlyList<ConfidentialAccess.Shown> shown, string? operation, string requestId);

    /// <summary>The newest records of an association, the newest first.</summary>
    IReadOnlyList<ConfidentialRead> Newest(Guid associationId);
}

namespace Mass.Domain.Documents;

/// <summary>Tells which documents are due to be looked at again.</summary>
public static class DueDocuments
{
    /// <summary>The current documents whose day of review has come, the earliest first.</summary>
    /// <param name="records">The association.</param>
    /// <param name="asOf">The day, on which a review that is set for it is due.</param>
    public static IReadOnlyList<Document> Of(AssociationRecords records, DateOnly asOf) =>
    [
        .. DocumentVersions.AllCurrent(records)
            .Where(document => document.ReviewOn <= asOf)
            .OrderBy(document => document.ReviewOn)
            .ThenBy(document => document.Code, StringComparer.Ordinal),
    ];
}

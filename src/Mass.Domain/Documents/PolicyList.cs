namespace Mass.Domain.Documents;

/// <summary>Lists the policies and processes of an association.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-13 2.</remarks>
public static class PolicyList
{
    /// <summary>The current policies, processes, handbooks and by-laws, in the order of their titles.</summary>
    /// <param name="records">The association.</param>
    public static IReadOnlyList<Document> Of(AssociationRecords records) =>
    [
        .. DocumentVersions.AllCurrent(records)
            .Where(document => document.Kind is DocumentKind.Policy or DocumentKind.Handbook or DocumentKind.ByLaws)
            .OrderBy(document => document.Title, StringComparer.OrdinalIgnoreCase)
            .ThenBy(document => document.Code, StringComparer.Ordinal),
    ];
}

namespace Mass.Domain.Documents;

/// <summary>The versions of documents: each one with those that it replaces and those that replace it.</summary>
public static class DocumentVersions
{
    /// <summary>The versions that a document belongs to, the earliest first and the current one last.</summary>
    /// <param name="records">The association.</param>
    /// <param name="document">One of the versions.</param>
    public static IReadOnlyList<Document> Of(AssociationRecords records, Document document)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(document);
        var versions = new List<Document> { document };
        while (versions[0].Supersedes is { } code && Find(records, code) is { } earlier && !versions.Contains(earlier))
        {
            versions.Insert(0, earlier);
        }

        while (SuccessorOf(records, versions[^1]) is { } later && !versions.Contains(later))
        {
            versions.Add(later);
        }

        return versions;
    }

    /// <summary>The current version of a document, which is the document itself when nothing replaces it.</summary>
    /// <param name="records">The association.</param>
    /// <param name="document">One of the versions.</param>
    public static Document Current(AssociationRecords records, Document document) => Of(records, document)[^1];

    /// <summary>The document that replaces another; null when none does.</summary>
    /// <param name="records">The association.</param>
    /// <param name="document">The document that may be replaced.</param>
    public static Document? SuccessorOf(AssociationRecords records, Document document)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(document);
        return records.Documents.FirstOrDefault(other => other.Supersedes == document.Code && other.Code != document.Code);
    }

    /// <summary>The documents that nothing replaces, in their order.</summary>
    /// <param name="records">The association.</param>
    public static IReadOnlyList<Document> AllCurrent(AssociationRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var superseded = records.Documents.Where(document => document.Supersedes != document.Code).Select(document => document.Supersedes).ToHashSet();
        return [.. records.Documents.Where(document => !superseded.Contains(document.Code))];
    }

    private static Document? Find(AssociationRecords records, string code) => records.Documents.FirstOrDefault(document => document.Code == code);
}

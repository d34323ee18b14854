namespace Mass.Domain.Interchange;

/// <summary>Brings a plan document into an association: what the document says differently becomes amendments, and no history is lost.</summary>
/// <remarks>
/// The document says what the plan is to say from the day of the import on. So a document that was exported before later amendments
/// overrules them, as new amendments beside the old ones, and <see cref="PlanImportResult.Overruled"/> names them; stage changes, progress
/// updates and amendments that the document does not know of stay. Merging changes nothing by itself and can serve as a trial run.
/// </remarks>
public static class PlanImport
{
    /// <summary>Merges the document's plan and registers into an association.</summary>
    /// <param name="existing">The association as it is; null when there is none.</param>
    /// <param name="document">The association with the one plan of the document, as <see cref="PlanDocument.Read(string)"/> gives it.</param>
    /// <param name="on">The day from which what the document changes holds.</param>
    /// <param name="recordedAt">The moment of the import.</param>
    /// <param name="by">Who imports, or null.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="ArgumentException">The document has no plan or several, or belongs to another association.</exception>
    /// <exception cref="BrokenRuleException">A later amendment was already made, or the stages of a step do not fit together.</exception>
    public static PlanImportResult Merge(
        AssociationRecords? existing, AssociationRecords document, DateOnly on, DateTimeOffset recordedAt, string? by = null, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Plans.Count != 1)
        {
            throw new ArgumentException($"A document has one plan and not {document.Plans.Count}; write each plan into a document of its own.", nameof(document));
        }

        if (existing is not null && existing.Association.Slug != document.Association.Slug)
        {
            throw new ArgumentException(
                $"The document belongs to '{document.Association.Slug}' and not to '{existing.Association.Slug}'; import it into its own association.", nameof(document));
        }

        var told = document.Plans[0];
        var known = existing?.FindPlan(told.Slug);
        var plan = known is null ? told : new PlanMerge(known, told, new(on, recordedAt, by, reason)).Merge();
        var records = existing is null ? document : RegisterMerge.Merge(existing, document) with
        {
            Plans = known is null ? [.. existing.Plans, plan] : [.. existing.Plans.Select(each => each.Slug == plan.Slug ? plan : each)],
        };
        return PlanImportSummary.Of(existing, records, known, told, plan);
    }
}

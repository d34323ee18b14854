using System.Text;

namespace Mass.Domain.Interchange;

/// <summary>The plan document: one plan and all that it needs of its association, as JSON that people can edit.</summary>
/// <remarks>Reading what was written gives the same records; see the JSON Schema in <see cref="Schema"/>.</remarks>
public static class PlanDocument
{
    /// <summary>The name and version of the format, as every document states it.</summary>
    public const string Format = "mass-plan/1";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The JSON Schema of the format (draft 2020-12).</summary>
    public static string Schema
    {
        get
        {
            using var stream = typeof(PlanDocument).Assembly.GetManifestResourceStream("Mass.Domain.Interchange.plan-document.schema.json")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <returns>The association with the one plan of the document.</returns>
    /// <exception cref="PlanDocumentException">The document has problems; the exception has them all.</exception>
    public static AssociationRecords Read(ReadOnlySpan<byte> utf8)
    {
        var records = TryRead(utf8, out var problems);
        return records ?? throw new PlanDocumentException(problems);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The association with the one plan of the document.</returns>
    /// <exception cref="PlanDocumentException">The document has problems; the exception has them all.</exception>
    public static AssociationRecords Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Read(Strict.GetBytes(json));
        }
        catch (EncoderFallbackException e)
        {
            throw new PlanDocumentException(
            [
                new()
                {
                    Path = "$",
                    Line = json.AsSpan(0, e.Index).Count('\n') + 1,
                    Message = "A text is not valid Unicode: half of a surrogate pair stands alone; write the whole character.",
                },
            ]);
        }
    }

    /// <summary>Reads a document, or collects all its problems.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="problems">The problems, in the order of the document; empty when it could be read.</param>
    /// <returns>The association with the one plan of the document; null when there are problems.</returns>
    public static AssociationRecords? TryRead(ReadOnlySpan<byte> utf8, out IReadOnlyList<PlanDocumentProblem> problems)
    {
        var found = new List<PlanDocumentProblem>();
        var root = DocumentNode.Parse(utf8, found);
        var records = root is null ? null : PlanDocumentReader.Read(root);
        problems = [.. found.Distinct().OrderBy(problem => problem.Line)];
        return found.Count == 0 ? records : null;
    }

    /// <summary>Writes a plan with all that it needs of its association.</summary>
    /// <param name="records">The association.</param>
    /// <param name="planSlug">The slug of the plan.</param>
    /// <returns>The document in UTF-8, indented, ending in a new line.</returns>
    /// <exception cref="ArgumentException">The association has no plan of that slug.</exception>
    public static byte[] Write(AssociationRecords records, string planSlug)
    {
        ArgumentNullException.ThrowIfNull(records);
        var plan = records.FindPlan(planSlug)
            ?? throw new ArgumentException($"{records.Association.Name} has no plan '{planSlug}'; it has {string.Join(", ", records.Plans.Select(each => each.Slug))}.", nameof(planSlug));
        return PlanDocumentWriter.Write(records, plan);
    }
}

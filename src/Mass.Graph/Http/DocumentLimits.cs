using GraphQLParser.AST;

namespace Mass.Graph.Http;

/// <summary>
/// The caps on a parsed document, looked at before the engine's validation: several of its rules take quadratic time or
/// worse, and look at neither timeout nor cancellation. Everything here is linear in the text, because each fragment is
/// measured once.
/// </summary>
/// <remarks>
/// Measured without these caps: 1,000 fragments spread once each (45 KB) 12 s; fields doubled on ten levels (31 KB)
/// 18 s; thirty fragments of two spreads (2 KB) never end. Measured with them, over HTTP on two cores: what is over a
/// limit is refused within 8 ms, and the dearest documents found within all limits take 110 ms.
/// </remarks>
internal static class DocumentLimits
{
    public static DocumentRefusedError? Check(GraphQLDocument document, GraphOptions options) =>
        CheckWritten(document, options) ?? CheckExpanded(document, options) ?? IntrospectionLimits.Check(document, options);

    private static DocumentRefusedError? CheckWritten(GraphQLDocument document, GraphOptions options)
    {
        if (document.Definitions.Find(d => d is not (GraphQLOperationDefinition or GraphQLFragmentDefinition)) is { } other)
        {
            return new DocumentRefusedError(
                Querying.ErrorCodes.InvalidDocument,
                "The document defines types. Only operations and fragments can be executed.",
                other,
                document.Source);
        }

        var written = WrittenSize.Of(document);
        return Over("operations", written.Operations, options.MaxOperations, "Send fewer in one document.")
            ?? Over("fragments", written.Fragments, options.MaxFragments, "Use fewer, or split the document.")
            ?? Over("fields", written.Fields, options.MaxFields, "Ask for fewer, or split the document.")
            ?? Over("aliases in one selection set", written.Aliases, options.MaxAliases, "Use a filter or nodes(ids:) instead.")
            ?? Over("directives in one place", written.Directives, options.MaxDirectives, "Use fewer there.");
    }

    private static DocumentRefusedError? CheckExpanded(GraphQLDocument document, GraphOptions options)
    {
        var expansion = new Expansion(document);
        if (expansion.FindCycle() is { } spread)
        {
            return new DocumentRefusedError(
                Querying.ErrorCodes.InvalidDocument,
                $"The fragment {spread.FragmentName.Name.StringValue} contains itself. Take this spread out.",
                spread,
                document.Source)
            {
                Extensions = new Dictionary<string, object?> { ["rule"] = "5.5.2.2" },
            };
        }

        var whole = expansion.OfOperations();
        return Over("fragment visits", whole.Visits, options.MaxFragmentVisits, "Spread fragments less often.")
            ?? Over("fields with every fragment put in place", whole.Fields, options.MaxExpandedFields, "Spread fragments less often.")
            ?? Over("levels of fields", whole.Depth, options.MaxDepth, "Ask in several steps.");
    }

    private static DocumentRefusedError? Over(string limit, long found, long allowed, string advice) =>
        found > allowed ? DocumentRefusedError.OverLimit(limit, allowed, found, advice) : null;
}

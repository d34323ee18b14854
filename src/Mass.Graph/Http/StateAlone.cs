using System.Runtime.CompilerServices;
using GraphQLParser.AST;
using Mass.Graph.Access;

namespace Mass.Graph.Http;

/// <summary>Whether the state of the data alone decides on the answer to a document, beside what its caller may see.</summary>
internal static class StateAlone
{
    /// <summary>The fields of a query that tell of the gateway or of the caller, or what the very moment makes of the data.</summary>
    public static IReadOnlyList<string> Others { get; } = ["reports", "rateLimit", "viewer", "previewImport"];

    /// <summary>What is told, at whatever place, of those who looked.</summary>
    public const string Looked = ConfidentialReadTypes.FieldName;

    private static readonly ConditionalWeakTable<GraphQLDocument, object> s_known = [];

    public static bool Decides(GraphQLDocument document) => (bool)s_known.GetValue(document, static each => !each.Definitions.Any(HasOthers));

    private static bool HasOthers(ASTNode definition) => definition switch
    {
        GraphQLOperationDefinition operation => HasOthers(operation.SelectionSet, isRoot: true),
        GraphQLFragmentDefinition fragment => HasOthers(fragment.SelectionSet, IsRoot(fragment.TypeCondition)),
        _ => false,
    };

    private static bool HasOthers(GraphQLSelectionSet? set, bool isRoot) => set?.Selections.Exists(selection => selection switch
    {
        GraphQLField field => field.Name.Value == Looked || (isRoot && Others.Contains(field.Name.StringValue)) || HasOthers(field.SelectionSet, isRoot: false),
        GraphQLInlineFragment inline => HasOthers(inline.SelectionSet, isRoot || IsRoot(inline.TypeCondition)),
        _ => false,
    }) == true;

    private static bool IsRoot(GraphQLTypeCondition? condition) => condition?.Type.Name.Value == "Query";
}

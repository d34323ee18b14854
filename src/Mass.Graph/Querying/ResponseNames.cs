using GraphQLParser.AST;

namespace Mass.Graph.Querying;

/// <summary>The name under which an answer holds a field.</summary>
internal static class ResponseNames
{
    public static string ResponseName(this GraphQLField field) => field.Alias?.Name.StringValue ?? field.Name.StringValue;
}

using GraphQL.Types;
using GraphQLParser.AST;

namespace Mass.Graph.Compiling;

/// <summary>What a request that comes again gave to its operation the last time: the same variables give the same values, for whoever asks and whenever.</summary>
internal sealed class LastValues
{
    private OperationValues? last;

    /// <summary>The values for the operation of a document; null when they are not known.</summary>
    public OperationValues? Of(ISchema schema, GraphQLDocument document) => last is { } values && values.Document == document && values.Schema == schema ? values : null;

    public void Keep(OperationValues values) => last = values;
}

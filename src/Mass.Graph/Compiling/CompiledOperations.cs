using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Mass.Graph.Compiling;

/// <summary>The compiled operations of the documents at hand. They are kept with their document, so whatever bounds how many documents are kept bounds them too.</summary>
internal sealed class CompiledOperations
{
    private readonly ConditionalWeakTable<GraphQLDocument, ConcurrentDictionary<(ISchema Schema, string? Name), Lazy<CompiledOperation?>>> byDocument = [];

    /// <summary>An operation of a document that was found valid against a schema; null when there is none of that name, or only the executor can answer it.</summary>
    public CompiledOperation? Of(ISchema schema, GraphQLDocument document, string? name)
    {
        var known = byDocument.GetOrCreateValue(document);
        var key = (schema, string.IsNullOrEmpty(name) ? null : name);
        if (!known.TryGetValue(key, out var compiled))
        {
            // A name that the document does not have is not remembered: clients could make up any number of them.
            if (Find(document, key.Item2) is not { } operation)
            {
                return null;
            }

            compiled = known.GetOrAdd(key, new Lazy<CompiledOperation?>(() => OperationCompiler.Compile(schema, document, operation)));
        }

        return compiled.Value;
    }

    private static GraphQLOperationDefinition? Find(GraphQLDocument document, string? name)
    {
        GraphQLOperationDefinition? found = null;
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            if (name is not null && operation.Name?.Value == name)
            {
                return operation;
            }

            if (name is null && found is not null)
            {
                return null;
            }

            found = operation;
        }

        return name is null ? found : null;
    }
}

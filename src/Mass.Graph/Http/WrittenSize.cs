using GraphQLParser.AST;

namespace Mass.Graph.Http;

/// <summary>How much a document holds as it is written: each fragment counts once, however often it is spread.</summary>
internal sealed class WrittenSize
{
    public int Operations { get; private set; }

    public int Fragments { get; private set; }

    public int Fields { get; private set; }

    /// <summary>The most aliases in one selection set.</summary>
    public int Aliases { get; private set; }

    /// <summary>The most directives in one place.</summary>
    public int Directives { get; private set; }

    public static WrittenSize Of(GraphQLDocument document)
    {
        var size = new WrittenSize();
        foreach (var definition in document.Definitions)
        {
            size.CountDirectives(definition);
            if (definition is GraphQLOperationDefinition operation)
            {
                size.Operations++;
                foreach (var variable in operation.Variables?.Items ?? [])
                    size.CountDirectives(variable);
                size.Count(operation.SelectionSet);
            }
            else if (definition is GraphQLFragmentDefinition fragment)
            {
                size.Fragments++;
                size.Count(fragment.SelectionSet);
            }
        }

        return size;
    }

    private void Count(GraphQLSelectionSet? set)
    {
        var aliases = 0;
        foreach (var selection in set?.Selections ?? [])
        {
            CountDirectives(selection);
            if (selection is GraphQLField field)
            {
                Fields++;
                aliases += field.Alias is null ? 0 : 1;
                Count(field.SelectionSet);
            }
            else if (selection is GraphQLInlineFragment inline)
            {
                Count(inline.SelectionSet);
            }
        }

        Aliases = Math.Max(Aliases, aliases);
    }

    private void CountDirectives(ASTNode node)
    {
        if (node is IHasDirectivesNode { Directives: { } directives })
            Directives = Math.Max(Directives, directives.Count);
    }
}

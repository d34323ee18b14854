using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Mass.Graph.Compiling;

/// <summary>The arguments of the fields of an operation: those without variables are read once, the others for each request.</summary>
internal sealed class FieldArguments
{
    private readonly Dictionary<GraphQLField, IDictionary<string, ArgumentValue>?> constant = [];
    private readonly Dictionary<GraphQLField, int> places = [];
    private readonly List<(GraphQLField Ast, FieldType Definition)> varying = [];

    /// <summary>The names of the arguments that variables decide on.</summary>
    public HashSet<string> VaryingNames { get; } = new(StringComparer.Ordinal);

    public void Add(GraphQLField ast, FieldType definition, GraphQLDocument document)
    {
        if (definition.Arguments is not { Count: > 0 } || constant.ContainsKey(ast) || places.ContainsKey(ast))
        {
            return;
        }

        var byVariables = ast.Arguments?.Items.Where(argument => HasVariable(argument.Value)).ToList() ?? [];
        if (byVariables.Count == 0)
        {
            constant[ast] = ExecutionHelper.GetArguments(definition.Arguments, ast.Arguments, Variables.None, document, ast, directive: null);
            return;
        }

        VaryingNames.UnionWith(byVariables.Select(argument => argument.Name.StringValue));
        places[ast] = varying.Count;
        varying.Add((ast, definition));
    }

    /// <summary>Reads the arguments that variables decide on. One that cannot be read is an exception.</summary>
    public IDictionary<string, ArgumentValue>?[] Read(Variables variables, GraphQLDocument document)
    {
        var read = varying.Count == 0 ? [] : new IDictionary<string, ArgumentValue>?[varying.Count];
        for (var i = 0; i < read.Length; i++)
        {
            var (ast, definition) = varying[i];
            read[i] = ExecutionHelper.GetArguments(definition.Arguments, ast.Arguments, variables, document, ast, directive: null);
        }

        return read;
    }

    /// <param name="ast">The field.</param>
    /// <param name="read">What <see cref="Read"/> gave for the request.</param>
    public IDictionary<string, ArgumentValue>? Of(GraphQLField ast, IDictionary<string, ArgumentValue>?[] read) =>
        constant.TryGetValue(ast, out var known) ? known : places.TryGetValue(ast, out var place) ? read[place] : null;

    private static bool HasVariable(GraphQLValue value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue list => list.Values?.Any(HasVariable) == true,
        GraphQLObjectValue members => members.Fields?.Any(member => HasVariable(member.Value)) == true,
        _ => false,
    };
}

using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace Mass.Graph.Compiling;

/// <summary>The arguments of the fields of an operation: those without variables are read once, the others for each request.</summary>
internal sealed class FieldArguments
{
    private readonly Dictionary<GraphQLField, IDictionary<string, ArgumentValue>?> constant = [];
    private readonly Dictionary<GraphQLField, int> places = [];
    private readonly List<VaryingArguments> varying = [];

    /// <summary>The variables that decide on arguments, by the names of these.</summary>
    public IEnumerable<(string Argument, ROM Variable)> Variables => varying.SelectMany(each => each.Variables);

    public void Add(GraphQLField ast, FieldType definition, GraphQLDocument document)
    {
        if (definition.Arguments is not { Count: > 0 } || constant.ContainsKey(ast) || places.ContainsKey(ast))
        {
            return;
        }

        var byVariables = ast.Arguments?.Items.Where(argument => VariablesOf(argument.Value).Any()).ToList() ?? [];
        if (byVariables.Count == 0)
        {
            constant[ast] = ExecutionHelper.GetArguments(definition.Arguments, ast.Arguments, GraphQL.Validation.Variables.None, document, ast, directive: null);
            return;
        }

        places[ast] = varying.Count;
        varying.Add(new(ast, definition, document, byVariables));
    }

    /// <summary>Reads the arguments that variables decide on. One that cannot be read is an exception.</summary>
    public IDictionary<string, ArgumentValue>?[] Read(Variables variables)
    {
        var read = varying.Count == 0 ? [] : new IDictionary<string, ArgumentValue>?[varying.Count];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = varying[i].Read(variables);
        }

        return read;
    }

    /// <param name="ast">The field.</param>
    /// <param name="read">What <see cref="Read"/> gave for the request.</param>
    public IDictionary<string, ArgumentValue>? Of(GraphQLField ast, IDictionary<string, ArgumentValue>?[] read) =>
        constant.TryGetValue(ast, out var known) ? known : places.TryGetValue(ast, out var place) ? read[place] : null;

    private static IEnumerable<ROM> VariablesOf(GraphQLValue value) => value switch
    {
        GraphQLVariable variable => [variable.Name.Value],
        GraphQLListValue list => list.Values?.SelectMany(VariablesOf) ?? [],
        GraphQLObjectValue members => members.Fields?.SelectMany(member => VariablesOf(member.Value)) ?? [],
        _ => [],
    };

    /// <summary>The arguments of a field, of which variables decide on some.</summary>
    private sealed class VaryingArguments(GraphQLField ast, FieldType definition, GraphQLDocument document, IReadOnlyList<GraphQLArgument> byVariables)
    {
        private readonly (string Name, GraphQLValue Value, IGraphType Type, object? Default)[]? varying = Varying(definition, byVariables);
        private Dictionary<string, ArgumentValue>? others;

        public IEnumerable<(string Argument, ROM Variable)> Variables => byVariables.SelectMany(argument => VariablesOf(argument.Value).Select(variable => (argument.Name.StringValue, variable)));

        public Dictionary<string, ArgumentValue>? Read(Variables variables)
        {
            if (varying is null)
            {
                return ExecutionHelper.GetArguments(definition.Arguments, ast.Arguments, variables, document, ast, directive: null);
            }

            if (others is null)
            {
                // What variables do not decide on stays as it is read the first time.
                return others = ExecutionHelper.GetArguments(definition.Arguments, ast.Arguments, variables, document, ast, directive: null);
            }

            var read = new Dictionary<string, ArgumentValue>(others);
            foreach (var (name, value, type, @default) in varying)
            {
                read[name] = ExecutionHelper.CoerceValue(type, value, variables, @default);
            }

            return read;
        }

        /// <summary>The arguments that variables decide on; null when one of them is not read by its type alone.</summary>
        private static (string Name, GraphQLValue Value, IGraphType Type, object? Default)[]? Varying(FieldType definition, IReadOnlyList<GraphQLArgument> byVariables)
        {
            var found = byVariables.Select(argument => (argument.Value, Definition: definition.Arguments!.Find(argument.Name.Value))).ToList();
            return found.TrueForAll(each => each.Definition is { Parser: null, Validator: null, ResolvedType: not null })
                ? [.. found.Select(each => (each.Definition!.Name, each.Value, each.Definition.ResolvedType!, each.Definition.DefaultValue))]
                : null;
        }
    }
}

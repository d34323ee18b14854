using System.Security.Cryptography;
using System.Text;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using GraphQLParser.Visitors;
using Mass.Graph.Access;
using Mass.Graph.Http.Tabular;
using Mass.Graph.Querying;

namespace Mass.Graph.Http.Reports;

/// <summary>Makes a report of a text, or says what is wrong with it and where.</summary>
internal sealed class ReportReader(GraphRuntime runtime, DocumentRules rules)
{
    private static readonly SDLPrinter s_printer = new();

    /// <summary>The report; null when there are problems.</summary>
    public async Task<SavedReport?> ReadAsync(ReportText text, List<string> problems)
    {
        var known = problems.Count;
        if (!ReportText.IsName(text.Name))
        {
            problems.Add($"{text.Where} is named \"{text.Name}\". Name it with small letters, digits and single hyphens, for the name stands in its address.");
            return null;
        }

        var access = AccessClass.Public;
        if (text.For is { } named && (!Enum.TryParse(named, ignoreCase: true, out access) || !Enum.IsDefined(access)))
        {
            problems.Add($"{text.Where} is for \"{named}\". Say public, member, staff or confidential, or leave the line out.");
            return null;
        }

        var schema = runtime.SchemaFor(Audience.Least(access));
        if (Parse(text, problems) is not { } document || Operation(text, document, problems) is not { } operation)
            return null;
        var validation = await new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = schema,
            Document = document,
            Operation = operation,
            Rules = rules.First,
            Variables = Inputs.Empty,
            UserContext = new Dictionary<string, object?>(),
        });

        foreach (var name in text.Described.Except((operation.Variables?.Items ?? []).Select(variable => variable.Variable.Name.StringValue), StringComparer.Ordinal))
            problems.Add($"{text.Where} describes the variable ${name}, which it does not have.");

        // Values for its variables come with each request.
        var wrong = validation.Errors.Where(error => error is not InvalidVariableError).ToList();
        problems.AddRange(wrong.Select(error => $"{text.Where} does not fit the schema{Line(error)}: {error.Message}"));
        return wrong.Count > 0 || problems.Count > known ? null : new SavedReport(
            text.Name,
            text.Title,
            text.Description,
            text.Text,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Text))),
            text.IsOwn,
            access,
            document,
            operation,
            [.. (operation.Variables?.Items ?? []).Select(variable => Variable(text, variable, schema))],
            Columns(document, operation, schema));
    }

    private static GraphQLDocument? Parse(ReportText text, List<string> problems)
    {
        try
        {
            return Parser.Parse(text.Text, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = 256 });
        }
        catch (GraphQLSyntaxErrorException e)
        {
            problems.Add($"{text.Where} is no GraphQL, line {e.Location.Line}, column {e.Location.Column}: {e.Description}");
            return null;
        }
    }

    private static GraphQLOperationDefinition? Operation(ReportText text, GraphQLDocument document, List<string> problems)
    {
        if (new Expansion(document).FindCycle() is { } spread)
        {
            problems.Add($"{text.Where} has a fragment that contains itself, {spread.FragmentName.Name.StringValue}. Take this spread out.");
            return null;
        }

        if (document.Definitions.OfType<GraphQLOperationDefinition>().ToList() is [{ Operation: OperationType.Query } query])
            return query;
        problems.Add($"{text.Where} has to hold one query, with the fragments that it uses, and nothing else.");
        return null;
    }

    private static string Line(ExecutionError error) => error.Locations is [var at, ..] ? $", line {at.Line}" : "";

    private static ReportVariable Variable(ReportText text, GraphQLVariableDefinition variable, ISchema schema) => new(
        variable.Variable.Name.StringValue,
        TypeOf(variable.Type, schema),
        variable.DefaultValue is { } value ? s_printer.Print(value) : null,
        text.Describe(variable.Variable.Name.StringValue));

    private static IGraphType TypeOf(GraphQLType type, ISchema schema) => type switch
    {
        GraphQLNonNullType required => new NonNullGraphType(TypeOf(required.Type, schema)),
        GraphQLListType list => new ListGraphType(TypeOf(list.Type, schema)),
        GraphQLNamedType named => schema.AllTypes[named.Name.Value]!,
        _ => throw new InvalidOperationException($"{type.Kind} is no type of a variable."),
    };

    private static IReadOnlyList<Column>? Columns(GraphQLDocument document, GraphQLOperationDefinition operation, ISchema schema)
    {
        try
        {
            return TableShape.Of(schema, document, operation, Inputs.Empty).Columns;
        }
        catch (QueryError)
        {
            return null;
        }
    }
}

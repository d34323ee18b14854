using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Http;

/// <summary>Tells who may ask for what a caller's schema does not have and another one has. What no schema has stays the error that it is.</summary>
internal sealed partial class AccessErrors(GraphRuntime runtime, DocumentRules rules)
{
    /// <summary>The classes above the public, the smallest first, each with the audience that is asked whether it has what the caller's has not.</summary>
    private static readonly (Audience Audience, AccessLabel Label)[] s_classes =
        [.. new[] { AccessClass.Member, AccessClass.Staff, AccessClass.Confidential }.Select(access => (Audience.Least(access), new AccessLabel(access)))];

    private readonly DocumentValidator _validator = new();

    /// <summary>The error that refuses something to a caller.</summary>
    /// <param name="what">What it is, to begin a sentence with.</param>
    /// <param name="who">Whom it is for; null when several classes are needed at once.</param>
    /// <param name="caller">Who asks.</param>
    public static QueryError Refusal(string what, string? who, Caller caller) => caller.IsAnyone
        ? new(ErrorCodes.NotAuthenticated, $"{what} is for {who ?? "those with more than one role"}. Send the credential of one of them; you sent none.")
        : new(ErrorCodes.NotAuthorized, $"{what} is for {who ?? "those with more than one role"}, and the credential that you sent gives no such role in any association here.");

    /// <summary>The errors of a document as its caller is told of them.</summary>
    /// <param name="options">The operation that was found invalid.</param>
    /// <param name="errors">What is wrong with it for the caller's schema.</param>
    public async Task<ExecutionErrors> ExplainAsync(ExecutionOptions options, ExecutionErrors errors)
    {
        var audience = GraphRuntime.AudienceOf(options.UserContext);
        if (audience == Audience.Whole || !errors.Any(IsUnknown) || options.Document is not { } document || RequestState.In(options.UserContext) is not { } state)
            return errors;
        var wholly = await PlacesAsync(Audience.Whole, document, options);
        var refused = errors.OfType<ValidationError>().Where(error => IsUnknown(error) && !wholly.Contains(PlaceOf(error))).ToList();
        if (refused.Count == 0)
            return errors;

        var classes = new List<(string Who, HashSet<Place> Places)>();
        foreach (var (other, label) in s_classes.Where(each => !audience.Includes(each.Audience)))
            classes.Add((label.Who!, await PlacesAsync(Joined(audience, other), document, options)));

        // What follows from what is refused, such as a variable that nothing uses, goes with it.
        var told = new ExecutionErrors();
        told.AddRange(errors.Where(error => error is not ValidationError || wholly.Contains(PlaceOf(error))));
        foreach (var error in refused)
        {
            var refusal = Refusal(WhatOf(error), classes.FirstOrDefault(each => !each.Places.Contains(PlaceOf(error))).Who, state.Caller);
            foreach (var location in error.Locations ?? [])
                refusal.AddLocation(location);
            told.Add(refusal);
        }

        return told;
    }

    private static Audience Joined(Audience one, Audience other) => new(one.Members || other.Members, one.Staff || other.Staff, one.Confidential || other.Confidential);

    private static bool IsUnknown(ExecutionError error) => error is FieldsOnCorrectTypeError or KnownTypeNamesError or KnownArgumentNamesError or ArgumentsOfCorrectTypeError
        or DefaultValuesOfCorrectTypeError or InvalidVariableError or InvalidLiteralError;

    private static Place PlaceOf(ExecutionError error) => new(error.GetType(), error.Locations is [var at, ..] ? (at.Line, at.Column) : default);

    private static string WhatOf(ValidationError error) => error.Nodes?.FirstOrDefault() switch
    {
        GraphQLField field => $"'{field.Name.StringValue}'",
        GraphQLArgument argument when error is KnownArgumentNamesError => $"'{argument.Name.StringValue}'",
        GraphQLNamedType type => $"'{type.Name.StringValue}'",
        _ => InputField().Match(error.Message) is { Success: true } match ? $"'{match.Groups["name"].Value}'" : "Part of what you ask for",
    };

    /// <summary>Where a document does not fit the schema of an audience.</summary>
    private async Task<HashSet<Place>> PlacesAsync(Audience audience, GraphQLDocument document, ExecutionOptions options)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>();
        var operation = options.OperationName is { Length: > 0 } name ? operations.FirstOrDefault(each => each.Name?.Value == name) : operations.FirstOrDefault();
        var validation = await _validator.ValidateAsync(new ValidationOptions
        {
            Schema = runtime.SchemaFor(audience),
            Document = document,
            Operation = operation!,
            Rules = rules.First,
            Variables = options.Variables ?? Inputs.Empty,
            UserContext = new Dictionary<string, object?>(),
            CancellationToken = options.CancellationToken,
        });
        return [.. validation.Errors.Select(PlaceOf)];
    }

    [GeneratedRegex(@"In field '(?<name>\w+)': Unknown field|Unrecognized input fields '(?<name>\w+)'|Unrecognized input field '(?<name>\w+)'")]
    private static partial Regex InputField();

    /// <summary>A kind of error at a place of a document.</summary>
    private readonly record struct Place(Type Kind, (int Line, int Column) At);
}

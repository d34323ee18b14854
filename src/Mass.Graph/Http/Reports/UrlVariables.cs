using System.Globalization;
using System.Text;
using GraphQL;
using GraphQL.Types;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Scalars;
using Microsoft.Extensions.Primitives;

namespace Mass.Graph.Http.Reports;

/// <summary>
/// Reads the variables of a report from its address: <c>?planYear=2026&amp;committee=EC</c>, which every tool can write, or <c>?variables={…}</c> for what is no single value.
/// </summary>
internal static class UrlVariables
{
    private static readonly string[] s_reserved = ["variables", "operationName", "extensions", "format", "bom", "rawText", "apiKey"];

    public static Inputs Read(SavedReport report, IQueryCollection query, GraphOptions options)
    {
        var variables = QueryStringRequest.Json(query, "variables", options) switch
        {
            null => [],
            Dictionary<string, object?> map => map,
            _ => throw Refuse("The URL parameter \"variables\" has to be a JSON object."),
        };
        if (variables.Keys.FirstOrDefault(name => report.Variables.All(each => each.Name != name)) is { } unknown)
            throw Unknown(report, unknown);
        foreach (var (name, values) in query.Where(each => !s_reserved.Contains(each.Key, StringComparer.Ordinal)))
        {
            var variable = report.Variables.FirstOrDefault(each => each.Name == name) ?? throw Unknown(report, name);
            if (string.IsNullOrEmpty(values.ToString()))
                continue;
            if (!variables.TryAdd(name, Value(variable.Type, name, values, options)))
                throw Refuse($"The variable \"{name}\" is in the URL and in its parameter \"variables\". Give it once.");
        }

        if (report.Variables.FirstOrDefault(each => each.IsRequired && !variables.ContainsKey(each.Name)) is { } missing)
            throw Refuse($"The report needs \"{missing.Name}\"{(missing.Description is { } text ? $" ({text.TrimEnd('.')})" : "")}. Add &{missing.Name}=… to the address.");
        return new Inputs(variables);
    }

    private static object? Value(IGraphType type, string name, StringValues values, GraphOptions options)
    {
        if (type is NonNullGraphType required)
            return Value(required.ResolvedType!, name, values, options);
        if (type is ListGraphType list && !values[0]!.StartsWith('['))
            return values.Select(value => Value(list.ResolvedType!, name, new StringValues(value), options)).ToList();
        if (values.Count > 1)
            throw Refuse($"The URL has the parameter \"{name}\" {values.Count} times. Give it once.");

        var text = values.ToString();
        return type switch
        {
            IntGraphType or LongGraphType or FloatGraphType or DecimalGraphType => Number(text) ?? throw Wrong(name, text, "Give a number; several are given as several parameters."),
            BooleanGraphType => bool.TryParse(text, out var flag) ? flag : throw Wrong(name, text, "Give true or false."),
            EnumerationGraphType choices => choices.Values.FirstOrDefault(value => string.Equals(value.Name, text, StringComparison.OrdinalIgnoreCase))?.Name
                ?? throw Wrong(name, text, $"Give {string.Join(" or ", choices.Values.Select(value => value.Name))}."),
            DateScalar => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : throw Wrong(name, text, "Give a day, such as 2026-01-31."),
            ScalarGraphType => text,
            _ => StrictJson.Read(Encoding.UTF8.GetBytes(text), $"The URL parameter \"{name}\"", options.MaxJsonDepth),
        };
    }

    private static object? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
        : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact
        : null;

    private static RequestRefusedException Wrong(string name, string text, string advice) => new(
        StatusCodes.Status400BadRequest, ErrorCodes.InvalidValue, $"The parameter \"{name}\" is \"{text}\". {advice}");

    private static RequestRefusedException Unknown(SavedReport report, string name) => Refuse(report.Variables.Count == 0
        ? $"The report takes no variables, and the URL gives \"{name}\". Leave it out."
        : $"The report has no variable \"{name}\". It has {string.Join(", ", report.Variables.Select(each => each.Name))}.");

    private static RequestRefusedException Refuse(string message) => new(StatusCodes.Status400BadRequest, ErrorCodes.InvalidRequest, message);
}

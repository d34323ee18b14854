using System.Globalization;
using System.Text.Json;
using GraphQL;

namespace Mass.Graph.Tests.Querying;

/// <summary>The answer to an operation.</summary>
internal sealed class Answer(string json, ExecutionErrors? errors)
{
    private readonly JsonElement root = JsonDocument.Parse(json).RootElement;

    public string Json => json;

    public IReadOnlyList<ExecutionError> Errors => errors is null ? [] : [.. errors];

    /// <summary>The data of an answer without errors.</summary>
    public JsonElement Data
    {
        get
        {
            Assert.True(Errors.Count == 0, json);
            return root.GetProperty("data");
        }
    }

    /// <summary>The data that stand beside errors.</summary>
    public JsonElement PartialData => root.GetProperty("data");

    /// <summary>What stands at a path such as <c>plan.actionSteps.totalCount</c>; a number in it is a place in a list.</summary>
    public JsonElement this[string path] => At(Data, path);

    /// <summary>The one error of the answer.</summary>
    public ExecutionError Error => Errors is [var error] ? error : throw new InvalidOperationException($"One error is expected in {json}");

    public int Count(string connection) => At(Data, connection).GetProperty("totalCount").GetInt32();

    /// <summary>One field of each row of a connection or list.</summary>
    public IReadOnlyList<string?> Rows(string list, string field = "code")
    {
        var rows = At(Data, list);
        if (rows.ValueKind == JsonValueKind.Object)
        {
            rows = rows.TryGetProperty("nodes", out var nodes) ? nodes : rows.GetProperty("edges");
        }

        return [.. rows.EnumerateArray().Select(row => At(row, field)).Select(value => value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText())];
    }

    /// <summary>Asserts that the answer is one error that a client can act on.</summary>
    public Answer IsRefused(string code, params string[] words)
    {
        var error = Error;
        Assert.True(code == error.Code, $"{error.Code}: {error.Message}");
        foreach (var word in words)
        {
            Assert.Contains(word, error.Message, StringComparison.Ordinal);
        }

        return this;
    }

    public static JsonElement At(JsonElement element, string path)
    {
        foreach (var part in path.Split('.'))
        {
            element = int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? element[index] : element.GetProperty(part);
        }

        return element;
    }
}

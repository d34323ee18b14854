using System.Text.Json;
using Mass.Graph.Persistence.RegisterTables;

namespace Mass.Graph.Persistence.Mapping;

/// <summary>A short list of texts in one column, as JSON.</summary>
internal static class TextList
{
    private const string Empty = "[]";

    public static string Write(IReadOnlyList<string> texts) => texts.Count == 0 ? Empty : JsonSerializer.Serialize(texts, RegisterJson.Options);

    /// <exception cref="FormatException">The text is no list of texts.</exception>
    public static IReadOnlyList<string> Read(string json)
    {
        if (json == Empty)
        {
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize<string[]>(json, RegisterJson.Options) is { } texts && !texts.Contains(null)
                ? texts
                : throw new FormatException($"'{json}' is no list of texts");
        }
        catch (JsonException e)
        {
            throw new FormatException($"'{json}' is no list of texts", e);
        }
    }
}

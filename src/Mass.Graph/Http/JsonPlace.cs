using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Mass.Graph.Http;

/// <summary>Says where in JSON something stands. It reads once more up to there, which is for errors only.</summary>
internal static class JsonPlace
{
    /// <param name="json">JSON that can be read up to the place.</param>
    /// <param name="start">Where the token starts.</param>
    /// <returns>The way to a value, such as <c>$.variables.first[2]</c>; of the name of a member the way to its object.</returns>
    public static string At(ReadOnlySpan<byte> json, long start)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var around = new Stack<Level>();
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                around.Pop();
                continue;
            }

            var isName = reader.TokenType == JsonTokenType.PropertyName;
            if (around.TryPeek(out var level) && !isName)
                level.Index++;
            if (reader.TokenStartIndex >= start)
                return Spelled(around.Reverse().Take(isName ? around.Count - 1 : around.Count));
            if (isName)
                level!.Name = reader.GetString();
            else if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                around.Push(new Level { IsArray = reader.TokenType == JsonTokenType.StartArray });
        }

        return Spelled([]);
    }

    private static string Spelled(IEnumerable<Level> levels) => levels.Aggregate(
        new StringBuilder("$"),
        (text, level) => level.IsArray ? text.Append(CultureInfo.InvariantCulture, $"[{level.Index}]") : text.Append(CultureInfo.InvariantCulture, $".{level.Name}"),
        text => text.ToString());

    /// <summary>An object or array around the place, and at which member or item of it the place is.</summary>
    private sealed class Level
    {
        public required bool IsArray { get; init; }

        public string? Name { get; set; }

        public int Index { get; set; } = -1;
    }
}

using System.Text.Json;

namespace Mass.Domain.Tests.Seed;

/// <summary>The plan as it was read row by row, apart from the shipped document.</summary>
internal static class Facts
{
    public static JsonElement Root { get; } = JsonDocument.Parse(ShippedPlan.Facts).RootElement;

    public static JsonElement Plan => Root.GetProperty("plan");

    public static IReadOnlyList<JsonElement> List(string name) => [.. Root.GetProperty(name).EnumerateArray()];

    public static JsonElement Row(string code) => List("rows").Single(row => row.Text("id") == code);

    public static string? Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;

    public static bool Flag(this JsonElement element, string name) => element.GetProperty(name).GetBoolean();

    public static int? Number(this JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    public static IReadOnlyList<JsonElement> Items(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? [.. value.EnumerateArray()] : [];

    public static IReadOnlyList<string> Texts(this JsonElement element, string name) => [.. element.Items(name).Select(item => item.GetString()!)];

    public static IReadOnlyList<int> Numbers(this JsonElement element, string name) => [.. element.Items(name).Select(item => item.GetInt32())];
}

using System.Globalization;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.History;

/// <summary>Writes what a field held as one text, for tables.</summary>
internal static class ChangeText
{
    /// <summary>The text; several values with a semicolon between them, a thing by its global id, and null where it is nothing or a thing that the reader does not see.</summary>
    public static string? Of(ChangeValue? value, GraphModel model, Snapshot snapshot) => value switch
    {
        TextValue text => text.Text,
        NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        TruthValue truth => truth.IsTrue ? "true" : "false",
        DayValue day => day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        MomentValue moment => moment.At.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        ThingValue thing => model.Known(thing.Kind) is { } kind && kind.Find(thing.Id, snapshot) is not null ? NodeId.Of(kind.Name, thing.Id) : null,
        ListValue list => string.Join("; ", list.Values.Select(each => Of(each, model, snapshot)).OfType<string>()),
        _ => null,
    };
}

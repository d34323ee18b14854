using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Documents;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;

namespace Mass.Graph.History;

/// <summary>What kind of thing an id names, which is told by the name of the member or parameter that holds it: <c>SeatId</c> names a seat, <c>supporterIds</c> people.</summary>
internal static class ThingReferences
{
    private const string Id = "Id";

    /// <summary>Names that say what the thing is here, and not its kind.</summary>
    private static readonly Dictionary<string, Type> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Supporter"] = typeof(Person),
        ["Presenter"] = typeof(Person),
        ["Facilitator"] = typeof(Person),
        ["Owner"] = typeof(Position),
        ["RoundTable"] = typeof(Committee),
        ["Parent"] = typeof(Committee),
        ["ReportsTo"] = typeof(Position),
        ["Minutes"] = typeof(Document),
        ["Initiative"] = typeof(StrategicInitiative),
        ["Supersedes"] = typeof(Observation),
    };

    /// <summary>The name without the word for id, and the type of the things; null when it names no thing.</summary>
    /// <param name="name">The name of a member or parameter.</param>
    /// <param name="near">A type of the subject whose types are meant where two have such an end to their names.</param>
    public static (string Name, Type Kind)? Of(string name, Type near)
    {
        var isList = name.EndsWith(Id + "s", StringComparison.Ordinal);
        if (!isList && !name.EndsWith(Id, StringComparison.Ordinal))
        {
            return Roles.TryGetValue(name, out var itself) ? (name, itself) : null;
        }

        var word = name[..^(isList ? 3 : 2)];
        return KindOf(word, near) is { } kind ? (isList ? word + "s" : word, kind) : null;
    }

    private static Type? KindOf(string word, Type near)
    {
        if (Roles.TryGetValue(word, out var role))
        {
            return role;
        }

        var ends = ThingKind.All.Select(kind => kind.Type).Where(type => type.Name.EndsWith(word, StringComparison.OrdinalIgnoreCase)).ToList();
        var exact = ends.Where(type => type.Name.Equals(word, StringComparison.OrdinalIgnoreCase)).ToList();
        var ofSubject = ends.Where(type => type.Namespace == near.Namespace).ToList();
        return ofSubject is [var own] ? own : exact is [var same] ? same : ends is [var only] ? only : null;
    }
}

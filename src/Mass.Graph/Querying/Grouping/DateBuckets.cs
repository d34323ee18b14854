using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>The spans of time that a date can be grouped by, each told by its first day; a plan year by the year in which it starts.</summary>
internal static class DateBuckets
{
    public static IEnumerable<GroupKey<T>> Of<T>(LeafTypes leaves, string field, Func<T, Snapshot, DateOnly?> get)
        where T : class
    {
        var day = leaves.KeyKind(typeof(DateOnly));
        yield return Key("Month", $"The month of {field}, by its first day.", day, date => new DateOnly(date.Year, date.Month, 1));
        yield return Key("Quarter", $"The quarter of {field}, by its first day.", day, date => new DateOnly(date.Year, date.Month - ((date.Month - 1) % 3), 1));
        yield return Key("PlanYear", $"The plan year of {field}, by the year in which it starts.", leaves.KeyKind(typeof(int)), date => PlanYearOf.Day(date));

        GroupKey<T> Key(string bucket, string description, KeyKind kind, Func<DateOnly, object?> of) =>
            new(field + bucket, description, kind, null, (row, snapshot) => get((T)row, snapshot) is { } date ? of(date) : null);
    }
}

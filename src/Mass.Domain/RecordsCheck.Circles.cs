namespace Mass.Domain;

public static partial class RecordsCheck
{
    private static IEnumerable<RecordsProblem> Circles(AssociationRecords records) =>
    [
        .. Circles("Committees", records.Committees, static each => each.Id, static each => each.Key, static each => each.ParentKey, "belongs to itself"),
        .. Circles("Positions", records.Positions, static each => each.Id, static each => each.Key, static each => each.ReportsToKey, "reports to itself"),
    ];

    private static IEnumerable<RecordsProblem> Circles<T>(string register, IReadOnlyList<T> items, Func<T, Guid> id, Func<T, string> key, Func<T, string?> above, string what)
    {
        var parents = items.GroupBy(key).ToDictionary(same => same.Key, same => above(same.First()));
        return items.Where(each => Ladder.Climbs(key(each), parents.GetValueOrDefault).Contains(key(each)))
            .Select(each => Problem(Circle, register, id(each), $"{key(each)} {what} by way of {string.Join(", ", Ladder.Climbs(key(each), parents.GetValueOrDefault))}; put one of them elsewhere."));
    }
}

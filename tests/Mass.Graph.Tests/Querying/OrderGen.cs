using CsCheck;

namespace Mass.Graph.Tests.Querying;

/// <summary>An order as it goes over the wire, beside the same order in LINQ.</summary>
internal sealed record MadeOrder(IReadOnlyList<object?> Order, Func<IEnumerable<SteppedIn>, IEnumerable<SteppedIn>> Sort)
{
    public override string ToString() => Wire.Literal(Order);
}

/// <summary>Makes up orders of steps.</summary>
internal static class OrderGen
{
    private static readonly (string Path, Func<SteppedIn, object?> Get)[] Keys =
    [
        ("code", each => each.Step.Code),
        ("title", each => each.Step.Title),
        ("introduction", each => each.Step.Introduction),
        ("isTitleCoined", each => each.Step.IsTitleCoined),
        ("section", each => (int)each.Step.Section),
        ("stage", each => (int?)each.Step.Stage),
        ("stageSince", each => each.Step.StageSince),
        ("addedOn", each => each.Step.AddedOn),
        ("retiredOn", each => each.Step.RetiredOn),
        ("schedule.firstYear", each => each.Step.Schedule.FirstYear),
        ("schedule.lastYear", each => each.Step.Schedule.LastYear),
        ("schedule.isOngoing", each => each.Step.Schedule.IsOngoing),
        ("plan.title", each => each.Plan.Title),
        ("plan.subtitle", each => each.Plan.Subtitle),
        ("plan.association.name", each => each.Records.Association.Name),
        ("id", each => each.Step.Id),
    ];

    public static readonly Gen<MadeOrder> Orders = Gen.Select(Gen.Int[0, Keys.Length - 1], Gen.Bool, (key, descending) => (key, descending)).List[0, 4].Select(picks => new MadeOrder(
        [.. picks.Select(pick => (object?)Input(Keys[pick.key].Path, new EnumMember(pick.descending ? "DESC" : "ASC")))],
        steps =>
        {
            var sorted = steps.OrderBy(_ => 0);
            foreach (var (key, descending) in picks)
            {
                var get = Keys[key].Get;
                sorted = sorted.ThenBy(each => get(each) is null);
                sorted = descending ? sorted.ThenByDescending(get, Values) : sorted.ThenBy(get, Values);
            }

            return sorted.ThenBy(each => each.Plan.Slug, StringComparer.Ordinal).ThenBy(each => each.Step.Code, StringComparer.Ordinal).ThenBy(each => each.Step.Id);
        }));

    private static readonly Comparer<object?> Values = Comparer<object?>.Create((left, right) =>
        left is string a && right is string b ? string.CompareOrdinal(a, b) : Comparer<object?>.Default.Compare(left, right));

    private static object? Input(string path, object leaf) =>
        path.Split('.').Reverse().Aggregate(leaf, (inner, name) => Wire.Object(name, inner));
}

using GraphQL.Types;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Grouping;
using Mass.Graph.Querying.Indexing;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Fields;

/// <summary>A scalar or an enum.</summary>
internal sealed class LeafField<T, TValue>(GraphModel model, string name, string description, Func<T, Snapshot, TValue> get, bool nullable)
    : Field<T>(name, description)
    where T : class
{
    private readonly ScalarGraphType leaf = model.Leaves.Of(typeof(TValue));

    public override bool IsLeaf => true;

    public override IGraphType FilterType => model.Leaves.Operations(leaf);

    public override IGraphType SortType => model.Leaves.SortDirection;

    public override FieldType Output() => Resolving(leaf, nullable, new LeafResolver<T, TValue>(get));

    /// <summary>The values by which an index finds rows; null when they are not known to be few.</summary>
    private RowValues<T>? Values => (IsIndexed || model.Leaves.KeyKind(typeof(TValue)).IsCategory) && Cost is null
        ? new((model, Name), (row, snapshot, values) => values.Add(get(row, snapshot)))
        : null;

    public override IReadOnlyList<IndexTerm<T>> Terms(object? operand) => Values is { } values && IndexTerms.Wanted(operand) is { } wanted ? [new(values, wanted)] : [];

    public override RowTest<T> Where(object? operand, Effort effort)
    {
        if (operand is null)
        {
            throw new QueryError(ErrorCodes.NullNotAllowed, $"The filter '{Name}' takes operations and not null; leave it out, or ask for what has none with eq: null.");
        }

        var test = LeafOperations.Compile<TValue>(operand, effort);
        return (item, snapshot) => test(get(item, snapshot));
    }

    public override IEnumerable<ISortKey<T>> OrderBy(object operand) =>
    [
        // What is dear to work out is worked out of both.
        new LeafSortKey<T, TValue>(get, (bool)operand) { Tests = 1 + (2 * (Cost?.RowTests ?? 0)) },
    ];

    public override IEnumerable<GroupKey<T>> GroupKeys(KeyReach reach) =>
    [
        new(Name, Description, model.Leaves.KeyKind(typeof(TValue)), null, (row, snapshot) => get((T)row, snapshot)),
        .. get is Func<T, Snapshot, DateOnly> day ? DateBuckets.Of<T>(model.Leaves, Name, (row, snapshot) => day(row, snapshot))
            : get is Func<T, Snapshot, DateOnly?> maybe ? DateBuckets.Of(model.Leaves, Name, maybe)
            : [],
    ];

    public override IEnumerable<Measure<T>> Measures(KeyReach reach)
    {
        var type = Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);
        var isNumber = type == typeof(int) || type == typeof(long) || type == typeof(decimal) || type == typeof(double);
        if (isNumber || type == typeof(DateOnly) || type == typeof(DateTimeOffset))
        {
            // Years are compared and never added up.
            var number = !isNumber || IsOrdinal || Name.EndsWith("year", StringComparison.OrdinalIgnoreCase) ? null : model.Leaves.Of(type == typeof(double) ? type : typeof(decimal));
            yield return new LeafMeasure<T, TValue>(Name, Description, leaf, number, (row, snapshot) => (true, get(row, snapshot)));
        }
    }
}

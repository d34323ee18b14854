using GraphQL.Types;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Grouping;
using Mass.Graph.Querying.Indexing;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Fields;

/// <summary>One object.</summary>
internal sealed class ReferenceField<T, TTarget>(GraphModel model, string name, string description, Func<T, Snapshot, TTarget?> get, bool nullable)
    : Field<T>(name, description)
    where T : class
    where TTarget : class
{
    public override Type Target => typeof(TTarget);

    public override IGraphType FilterType => model.Type<TTarget>().Filter;

    public override IGraphType? SortType => model.Type<TTarget>().IsSortable ? model.Type<TTarget>().Sort : null;

    public override FieldType Output() => Resolving(
        model.Type<TTarget>().Output, nullable, new ObjectResolver<T>(get));

    public override IReadOnlyList<IndexTerm<T>> Terms(object? operand) =>
        operand is IDictionary<string, object?> { Count: > 0 } given && model.Type<TTarget>().Terms(given) is { Left: null } target
            ? [.. target.Answered.Select(term => new IndexTerm<T>(term.Values.Of<T>((model, Name, term.Values.Key), get), term.Wanted))]
            : [];

    public override RowTest<T> Where(object? operand, Effort effort)
    {
        if (operand is null)
        {
            return (item, snapshot) => get(item, snapshot) is null;
        }

        if (operand is IDictionary<string, object?> { Count: 0 })
        {
            return (_, _) => true;
        }

        var fits = model.Type<TTarget>().Where(operand, effort);
        return (item, snapshot) => get(item, snapshot) is { } target && fits(target, snapshot);
    }

    public override IEnumerable<ISortKey<T>> OrderBy(object operand) =>
        model.Type<TTarget>().OrderBy(operand).Select(key => new ReferenceSortKey<T, TTarget>(get, key));

    public override IEnumerable<GroupKey<T>> GroupKeys(KeyReach reach)
    {
        var target = model.Type<TTarget>();
        var sources = new Dictionary<KeySource<TTarget>, KeySource<T>>();
        if (!target.IsNode)
        {
            return reach.Depth == 0 ? [] : target.GroupKeys(reach.OfPart).Select(key => key.Lift(Name, get, sources));
        }

        var itself = new GroupKey<T>(Name, Description, new NodeKind<TTarget>(target), null, (row, snapshot) => get((T)row, snapshot));
        return reach is { Things: true, Depth: > 0 } && typeof(TTarget) != typeof(T)
            ? [itself, .. target.GroupKeys(reach.OfPart).Where(key => key is { IsLifted: false, Kind.IsCategory: true }).Select(key => key.Lift(Name, get, sources))]
            : [itself];
    }

    public override IEnumerable<Measure<T>> Measures(KeyReach reach) => model.Type<TTarget>().IsNode || reach.Depth == 0
        ? []
        : model.Type<TTarget>().Measures(reach.OfPart).Select(measure => measure.Lift(Name, get));
}

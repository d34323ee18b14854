using GraphQL.Types;
using Mass.Graph.Querying.Filtering;
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
        model.Type<TTarget>().Output, nullable, context => get((T)context.Source!, RequestState.SnapshotOf(context)));

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
}

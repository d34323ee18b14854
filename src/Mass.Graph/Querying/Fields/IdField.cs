using GraphQL.Types;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Sorting;

namespace Mass.Graph.Querying.Fields;

/// <summary>The global id.</summary>
internal sealed class IdField<T>(GraphModel model, string typeName, Func<T, Guid> get) : Field<T>("id", "The global id: opaque, stable, and good for the field node.")
    where T : class
{
    public override bool IsLeaf => true;

    public override IGraphType FilterType => model.Leaves.Operations(model.Leaves.Id);

    public override IGraphType SortType => model.Leaves.SortDirection;

    public override FieldType Output() => Resolving(model.Leaves.Id, nullable: false, new IdResolver<T>(typeName, get));

    public override RowTest<T> Where(object? operand, Effort effort)
    {
        if (operand is not IDictionary<string, object?> operations)
        {
            throw new QueryError(ErrorCodes.NullNotAllowed, "The filter 'id' takes operations and not null; leave it out.");
        }

        var test = LeafOperations.Compile<Guid?>(operations.ToDictionary(
            operation => operation.Key,
            operation => operation.Value switch
            {
                null => null,
                string text => NodeId.Parse(text, typeName),
                var list => (object?)LeafOperations.Items(list).Select(text => text is null ? null : (object?)NodeId.Parse((string)text, typeName)).ToList(),
            }), effort);
        return (item, _) => test(get(item));
    }

    public override IEnumerable<ISortKey<T>> OrderBy(object operand) => [new LeafSortKey<T, Guid>((item, _) => get(item), (bool)operand)];
}

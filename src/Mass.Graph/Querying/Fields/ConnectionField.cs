using GraphQL.Types;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Indexing;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Fields;

/// <summary>A list that grows: filtered, ordered and paged.</summary>
internal sealed class ConnectionField<T, TItem>(GraphModel model, string name, string description, Func<T, Snapshot, IReadOnlyList<TItem>> get)
    : Field<T>(name, description)
    where T : class
    where TItem : class
{
    public override Type Target => typeof(TItem);

    public override IGraphType FilterType => model.ListFilter<TItem>();

    public override FieldType Output() => model.Connections.Field<TItem>(
        Name, Description, context => get((T)context.Source!, RequestState.SnapshotOf(context)));

    public override IReadOnlyList<IndexTerm<T>> Terms(object? operand) => model.TermsOfList(Name, operand, get);

    public override RowTest<T> Where(object? operand, Effort effort) => model.WhereList(Name, operand, get, effort);
}

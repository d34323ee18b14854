using GraphQL.Types;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Grouping;
using Mass.Graph.Querying.Indexing;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Fields;

/// <summary>A list of objects that the domain keeps short, in its own order.</summary>
internal sealed class ObjectListField<T, TItem>(GraphModel model, string name, string description, Func<T, Snapshot, IReadOnlyList<TItem>> get)
    : Field<T>(name, description)
    where T : class
    where TItem : class
{
    public override Type Target => typeof(TItem);

    public override IGraphType FilterType => model.ListFilter<TItem>();

    public override FieldType Output() => Resolving(
        new ListGraphType(new NonNullGraphType(model.Type<TItem>().Output)),
        nullable: false,
        new ListResolver<T, TItem>(get));

    public override IReadOnlyList<IndexTerm<T>> Terms(object? operand) => model.TermsOfList(Name, operand, get);

    public override RowTest<T> Where(object? operand, Effort effort) => model.WhereList(Name, operand, get, effort);

    public override IEnumerable<GroupKey<T>> GroupKeys(KeyReach reach)
    {
        if (!reach.Lists || reach.Depth == 0)
        {
            return [];
        }

        var (item, one, source) = (model.Type<TItem>(), Naming.Singular(Name), new KeySource<T>(get));
        return item.IsNode
            ? [new(one, Description, new NodeKind<TItem>(item), source, (thing, _) => thing), .. item.GroupKeys(reach.OfItem).Where(key => reach.Things && key is { IsLifted: false, Kind.IsCategory: true }).Select(key => key.Lift(one, source))]
            : item.GroupKeys(reach.OfItem).Select(key => key.Lift(one, source));
    }
}

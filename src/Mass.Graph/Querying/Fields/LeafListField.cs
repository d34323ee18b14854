using GraphQL.Types;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Grouping;
using Mass.Graph.Querying.Indexing;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Fields;

/// <summary>A short list of scalars or enums.</summary>
internal sealed class LeafListField<T, TValue>(GraphModel model, string name, string description, Func<T, Snapshot, IReadOnlyList<TValue>> get)
    : Field<T>(name, description)
    where T : class
{
    private readonly ScalarGraphType leaf = model.Leaves.Of(typeof(TValue));

    public override IGraphType FilterType => model.Leaves.ListOperations(leaf);

    public override FieldType Output() => Resolving(
        new ListGraphType(new NonNullGraphType(leaf)), nullable: false, new LeafListResolver<T, TValue>(get));

    /// <summary>The values by which an index finds rows; null when they are not known to be few.</summary>
    private RowValues<T>? Values => IsIndexed || model.Leaves.KeyKind(typeof(TValue)).IsCategory
        ? new((model, Name), (row, snapshot, values) =>
        {
            foreach (var value in get(row, snapshot))
            {
                values.Add(value);
            }
        })
        : null;

    public override IReadOnlyList<IndexTerm<T>> Terms(object? operand) =>
        Values is { } values && IndexTerms.OfSome(operand) is { } some && IndexTerms.Wanted(some) is { } wanted ? [new(values, wanted)] : [];

    public override RowTest<T> Where(object? operand, Effort effort) => operand is null
        ? throw new QueryError(ErrorCodes.NullNotAllowed, $"The filter '{Name}' takes operations and not null; leave it out, or ask for an empty list with any: false.")
        : ListOperations.Compile(operand, get, item =>
        {
            var test = LeafOperations.Compile<TValue>(item, effort);
            return (TValue value, Snapshot _) => test(value);
        }, effort);

    public override IEnumerable<GroupKey<T>> GroupKeys(KeyReach reach) => reach.Lists
        ? [new(Naming.Singular(Name), Description, model.Leaves.KeyKind(typeof(TValue)), new KeySource<T>((row, snapshot) => [.. get(row, snapshot).Cast<object>()]), (value, _) => value)]
        : [];
}

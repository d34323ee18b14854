using GraphQL.Types;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Grouping;

namespace Mass.Graph.Querying.Fields;

/// <summary>Something that can be filtered and grouped by and is selected in another way.</summary>
internal sealed class FilterField<T>(string name, string description, IGraphType type, Func<object?, Effort, RowTest<T>> where, params IReadOnlyList<GroupKey<T>> keys) : Field<T>(name, description)
    where T : class
{
    public override IGraphType FilterType => type;

    public override FieldType? Output() => null;

    public override RowTest<T> Where(object? operand, Effort effort) => where(operand, effort);

    public override IEnumerable<GroupKey<T>> GroupKeys(KeyReach reach) => keys.Where(key => reach.Lists || key.Source is null);
}

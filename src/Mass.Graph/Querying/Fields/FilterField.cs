using GraphQL.Types;
using Mass.Graph.Querying.Filtering;

namespace Mass.Graph.Querying.Fields;

/// <summary>Something that can be filtered by and is selected in another way.</summary>
internal sealed class FilterField<T>(string name, string description, IGraphType type, Func<object?, Effort, RowTest<T>> where) : Field<T>(name, description)
    where T : class
{
    public override IGraphType FilterType => type;

    public override FieldType? Output() => null;

    public override RowTest<T> Where(object? operand, Effort effort) => where(operand, effort);
}

using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Mass.Graph.Querying.Fields;

/// <summary>A field with arguments, or one that counts from the present day; it is selected only.</summary>
internal sealed class ComputedField<T>(
    string name, string description, Func<IGraphType> type, IReadOnlyList<QueryArgument> arguments, Func<T, IResolveFieldContext, object?> get)
    : Field<T>(name, description)
    where T : class
{
    /// <summary>It is worked out from more than its own row.</summary>
    public override CostHint? Cost { get; set; } = new(10);

    public override FieldType Output()
    {
        var field = Resolving(type(), nullable: true, new FuncFieldResolver<object?>(context => get((T)context.Source!, context)));
        field.Arguments = new QueryArguments(arguments);
        return field;
    }
}

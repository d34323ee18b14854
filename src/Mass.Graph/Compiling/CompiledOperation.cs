using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Mass.Graph.Http.Cost;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Compiling;

/// <summary>
/// A query made ready to be answered again and again: what depends on document and schema alone was worked out once, and a run writes the answer from the objects of the snapshot.
/// Nothing of a caller, a request or a moment is in it.
/// </summary>
internal sealed class CompiledOperation
{
    /// <summary>The arguments on which the cost of an operation depends.</summary>
    private static readonly string[] CostArguments = ["where", "having", "order", "fields", "asOf", "ids", "first", "last"];

    /// <summary>So many costs are kept, of which the variables differ that they depend on.</summary>
    private const int MostCosts = 8;

    private readonly VariableReader variables;
    private readonly ObjectPlan root;
    private readonly CostKey? costKey;
    private readonly Few<Sequence, OperationCost> costs = new(MostCosts);

    public CompiledOperation(
        ISchema schema, GraphQLDocument document, GraphQLOperationDefinition definition, VariableReader variables, FieldArguments arguments, IReadOnlyList<Inclusion> inclusions, bool hasVaryingDirectives, ObjectPlan root)
    {
        (Schema, Document, Definition, Arguments, Inclusions) = (schema, document, definition, arguments, inclusions);
        (this.variables, this.root) = (variables, root);
        costKey = hasVaryingDirectives ? null : new([.. arguments.Variables.Where(each => CostArguments.Contains(each.Argument)).Select(each => each.Variable).Distinct()]);
    }

    public ISchema Schema { get; }

    public GraphQLDocument Document { get; }

    public GraphQLOperationDefinition Definition { get; }

    public FieldArguments Arguments { get; }

    public IReadOnlyList<Inclusion> Inclusions { get; }

    /// <summary>What the operation costs at most.</summary>
    /// <param name="values">The values of a request.</param>
    /// <param name="listSize">How long a list is taken to be of which nothing is known.</param>
    /// <param name="pageSize">How long a page is whose size is not asked for.</param>
    public OperationCost CostOf(OperationValues values, int listSize, int pageSize)
    {
        if (costKey?.Of(values.Variables, listSize, pageSize) is not { } key)
        {
            return CostEstimate.Of(values, listSize, pageSize);
        }

        if (costs.TryGet(key, out var known))
        {
            return known;
        }

        var cost = CostEstimate.Of(values, listSize, pageSize);
        if (key.IsSmall)
        {
            costs.Add(key, cost);
        }

        return cost;
    }

    /// <summary>What a request gives to the operation; null when its variables are not what they have to be.</summary>
    public OperationValues? Read(Inputs given)
    {
        try
        {
            return variables.Read(given) is { } read ? new OperationValues(this, read) : null;
        }
        catch (Exception)
        {
            // An argument of which variables make something that it may not be; the validator says which.
            return null;
        }
    }

    /// <summary>Writes the data of the answer. Any exception means that the executor has to answer.</summary>
    public void Write(Run run) => root.Write(run, null);
}

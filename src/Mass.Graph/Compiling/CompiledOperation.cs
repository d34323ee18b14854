using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Mass.Graph.Http.Cost;

namespace Mass.Graph.Compiling;

/// <summary>
/// A query made ready to be answered again and again: what depends on document and schema alone was worked out once, and a run writes the answer from the objects of the snapshot.
/// Nothing of a caller, a request or a moment is in it.
/// </summary>
internal sealed class CompiledOperation
{
    /// <summary>The arguments on which the cost of an operation depends.</summary>
    private static readonly string[] CostArguments = ["where", "having", "order", "fields", "asOf", "ids", "first", "last"];
    private readonly VariableReader variables;
    private readonly ObjectPlan root;
    private readonly bool isCostConstant;
    private volatile KnownCost? cost;

    public CompiledOperation(
        ISchema schema, GraphQLDocument document, GraphQLOperationDefinition definition, VariableReader variables, FieldArguments arguments, IReadOnlyList<Inclusion> inclusions, bool hasVaryingDirectives, ObjectPlan root)
    {
        (Schema, Document, Definition, Arguments, Inclusions) = (schema, document, definition, arguments, inclusions);
        (this.variables, this.root) = (variables, root);
        isCostConstant = !hasVaryingDirectives && !CostArguments.Any(arguments.VaryingNames.Contains);
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
        if (!isCostConstant)
        {
            return CostEstimate.Of(values, listSize, pageSize);
        }

        var known = cost;
        if (known is null || known.ListSize != listSize || known.PageSize != pageSize)
        {
            cost = known = new(CostEstimate.Of(values, listSize, pageSize), listSize, pageSize);
        }

        return known.Cost;
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

    /// <summary>The cost of an operation that costs the same whatever its variables are, and the assumptions that it was estimated with.</summary>
    private sealed record KnownCost(OperationCost Cost, int ListSize, int PageSize);
}

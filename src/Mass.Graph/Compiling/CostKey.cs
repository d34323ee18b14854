using GraphQL.Validation;
using GraphQLParser;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Compiling;

/// <summary>What is equal for requests of one operation that cost the same.</summary>
/// <param name="variables">The variables that decide on what it costs.</param>
internal sealed class CostKey(IReadOnlyList<ROM> variables)
{
    private static readonly object NotGiven = new();

    /// <param name="values">The values of the variables.</param>
    /// <param name="assumptions">What the estimate takes for granted.</param>
    /// <returns>Null when a value is no single one: what it has in it decides, too.</returns>
    public Sequence? Of(Variables values, params ReadOnlySpan<int> assumptions)
    {
        var key = new object?[variables.Count + assumptions.Length];
        for (var i = 0; i < variables.Count; i++)
        {
            key[i] = values.Find(variables[i]) is { ValueSpecified: true, Value: var value } ? value : NotGiven;
            if (key[i] is System.Collections.IEnumerable and not string)
            {
                return null;
            }
        }

        for (var i = 0; i < assumptions.Length; i++)
        {
            key[variables.Count + i] = assumptions[i];
        }

        return new(key);
    }
}

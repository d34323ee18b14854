using GraphQL.Types;
using Mass.Graph.Compiling;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Fields;

/// <summary>Writes the value of a field of a thing.</summary>
internal delegate void LeafWriter(AnswerJson json, object source, Snapshot snapshot);

/// <summary>A resolver whose values can be written without becoming objects on the way.</summary>
internal interface ILeafResolver
{
    /// <summary>What writes the value as a type of the graph says; null when that type has its own way, which takes an object.</summary>
    /// <param name="leaf">The type; of a list that of its items.</param>
    /// <param name="isRequired">Whether there has to be a value.</param>
    LeafWriter? Writer(ScalarGraphType leaf, bool isRequired);
}

/// <summary>Resolves a scalar or an enum.</summary>
internal sealed class LeafResolver<T, TValue>(Func<T, Snapshot, TValue> get) : DirectResolver, ILeafResolver
    where T : class
{
    public override object? Get(object source, RequestState state, Snapshot snapshot) => get((T)source, snapshot);

    public LeafWriter? Writer(ScalarGraphType leaf, bool isRequired)
    {
        if (LeafText.Of<TValue>(leaf) is not { } write)
        {
            return null;
        }

        return (json, source, snapshot) =>
        {
            var value = get((T)source, snapshot);
            if (value is not null)
            {
                write(json, value);
            }
            else if (isRequired)
            {
                throw new NotAnsweredException("There is no value where there has to be one.");
            }
            else
            {
                json.Null();
            }
        };
    }
}

using GraphQL.Types;
using Mass.Graph.Compiling;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Fields;

/// <summary>Resolves a short list of scalars or enums.</summary>
internal sealed class LeafListResolver<T, TValue>(Func<T, Snapshot, IReadOnlyList<TValue>> get) : DirectResolver, ILeafResolver
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
            var values = get((T)source, snapshot);
            json.Raw("["u8);
            for (var i = 0; i < values.Count; i++)
            {
                if (i > 0)
                {
                    json.Raw(","u8);
                }

                write(json, values[i] is { } value ? value : throw new NotAnsweredException("A list holds null."));
            }

            json.Raw("]"u8);
        };
    }
}

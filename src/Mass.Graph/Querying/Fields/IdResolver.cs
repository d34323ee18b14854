using GraphQL.Types;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Fields;

/// <summary>Resolves the global id of a thing.</summary>
internal sealed class IdResolver<T>(string typeName, Func<T, Guid> get) : DirectResolver, ILeafResolver
    where T : class
{
    public override object Get(object source, RequestState state, Snapshot snapshot) => NodeId.Of(typeName, get((T)source));

    public LeafWriter Writer(ScalarGraphType leaf, bool isRequired) => (json, source, _) =>
    {
        Span<byte> text = stackalloc byte[NodeId.MaxLength];
        json.Plain(text[..NodeId.Write(typeName, get((T)source), text)]);
    };
}

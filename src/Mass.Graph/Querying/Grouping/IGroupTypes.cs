using GraphQL.Types;

namespace Mass.Graph.Querying.Grouping;

/// <summary>What a connection has beside its page: the fields that work numbers out of all its rows.</summary>
internal interface IGroupTypes
{
    IEnumerable<FieldType> Fields { get; }
}

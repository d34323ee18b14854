using GraphQL.Types;

namespace Mass.Graph.Querying.Grouping;

/// <summary>Marks the keys of which a row can have several: several of those multiply each other.</summary>
internal static class ListKey
{
    private const string Key = "mass.list-key";

    public static void Mark(EnumValueDefinition value, bool isList) => value.Metadata[Key] = isList;

    public static bool Is(EnumValueDefinition value) => value.GetMetadata(Key, false);
}

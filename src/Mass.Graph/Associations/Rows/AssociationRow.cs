using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Associations.Rows;

/// <summary>The table of associations.</summary>
internal sealed record AssociationRow(string Key, Association Association) : IRow
{
    private static readonly RowTable<AssociationRow> Table = new((_, association, key) => [new(key, association)]);

    public IEnumerable<DateOnly?> Days => [];

    public static void Declare(GraphModel model) => model.Table("associationRows", "association", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("associationKey", "The key of the association: its slug.", row => row.Key)
        .Value("name", "The full name.", (row, _) => row.Association.Name)
        .Value("abbreviation", "The abbreviation that the association uses for itself; null when it has none.", (row, _) => row.Association.Abbreviation, nullable: true);
}

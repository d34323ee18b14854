using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.Access;
using Mass.Graph.Committees.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Associations.Rows;

/// <summary>The table of districts.</summary>
internal sealed record DistrictRow(string Key, string AssociationKey, Committee? RoundTable, District District) : IRow
{
    private static readonly RowTable<DistrictRow> Table = new((snapshot, association, key) => snapshot.Get(AssociationsSubject.Districts, association.Id).Select(district => new DistrictRow(
        KeyOf(key, district), key, References.To<Committee>(snapshot, district.RoundTableId), district)));

    public IEnumerable<DateOnly?> Days => [];

    public static string KeyOf(string associationKey, District district) => RowKey.Of(associationKey, district.Code);

    public static void Declare(GraphModel model) => model.Table("districtRows", "district", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("districtKey", "The key of the district.", row => row.Key)
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("roundTableKey", "The key of the committee that is the district's round table; null when its members belong to none.", (row, _) => row.RoundTable is { } table ? CommitteeRow.KeyOf(row.AssociationKey, table) : null, nullable: true)
        .Value("code", "The code, unique in the association.", (row, _) => row.District.Code)
        .Value("name", "The name.", (row, _) => row.District.Name)
        .Value("region", "The region that it lies in; null when none is recorded.", (row, _) => row.District.Region, nullable: true)
        .Value("roundTableName", "The name of the round table; null when its members belong to none.", (row, _) => row.RoundTable?.Name, nullable: true)
        .Value("enrollment", "The number of its students; null when it is not recorded.", (row, _) => row.District.Enrollment, nullable: true);
}

using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Associations.Rows;

/// <summary>The table of districts and each of their kinds.</summary>
internal sealed record DistrictKindRow(string Key, string AssociationKey, string DistrictKey, District District, DistrictKind Kind) : IRow
{
    private static readonly RowTable<DistrictKindRow> Table = new((snapshot, association, key) => snapshot.Get(AssociationsSubject.Districts, association.Id).SelectMany(district =>
    {
        var districtKey = DistrictRow.KeyOf(key, district);
        return district.Kinds.Distinct().Select(kind => new DistrictKindRow(RowKey.Of(districtKey, kind), key, districtKey, district, kind));
    }));

    public IEnumerable<DateOnly?> Days => [];

    public static void Declare(GraphModel model) => model.Table("districtKindRows", "district and kind of district that it is", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("districtKindKey", "The key of the district and the kind.", row => row.Key)
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("districtKey", "The key of the district.", (row, _) => row.DistrictKey)
        .Value("name", "The name of the district.", (row, _) => row.District.Name)
        .Value("kind", "A kind of district that it is.", (row, _) => row.Kind);
}

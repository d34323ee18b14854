using Mass.Domain.Planning;
using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Supports.Rows;

/// <summary>The table of supports and each of their tiers.</summary>
internal sealed record SupportTierRow(string Key, string AssociationKey, string SupportKey, Support Support, Tier Tier) : IRow
{
    private static readonly RowTable<SupportTierRow> Table = new((snapshot, association, key) => snapshot.Get(SupportsSubject.Supports, association.Id).SelectMany(support =>
    {
        var supportKey = SupportRow.KeyOf(key, support);
        return support.Tiers.Distinct().Select(tier => new SupportTierRow(RowKey.Of(supportKey, tier), key, supportKey, support, tier));
    }));

    public IEnumerable<DateOnly?> Days => [];

    public static void Declare(GraphModel model) => model.Table("supportTierRows", "support and tier that it is meant for", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("supportTierKey", "The key of the support and the tier.", row => row.Key)
        .Value("supportKey", "The key of the support.", (row, _) => row.SupportKey).Indexed()
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("supportName", "The name of the support.", (row, _) => row.Support.Name)
        .Value("tier", "A tier that the support is meant for.", (row, _) => row.Tier);
}

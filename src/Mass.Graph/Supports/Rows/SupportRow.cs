using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Associations.Rows;
using Mass.Graph.Committees.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Supports.Rows;

/// <summary>The table of supports.</summary>
internal sealed record SupportRow(string Key, string AssociationKey, Committee? Committee, Position? Position, Support Support) : IRow
{
    private static readonly RowTable<SupportRow> Table = new((snapshot, association, key) => snapshot.Get(SupportsSubject.Supports, association.Id).Select(support => new SupportRow(
        KeyOf(key, support), key, References.To<Committee>(snapshot, support.CommitteeId), References.To<Position>(snapshot, support.PositionId), support)));

    public IEnumerable<DateOnly?> Days => [Support.OfferedFrom, Support.OfferedUntil];

    public static string KeyOf(string associationKey, Support support) => RowKey.Of(associationKey, support.Code);

    public static void Declare(GraphModel model) => model.Table("supportRows", "support of the catalogue", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("supportKey", "The key of the support.", row => row.Key)
        .Value("associationKey", "The key of the association that offers it.", (row, _) => row.AssociationKey).Indexed()
        .Value("committeeKey", "The key of the body that gives it; null when no body does.", (row, _) => row.Committee is { } committee ? CommitteeRow.KeyOf(row.AssociationKey, committee) : null, nullable: true).Indexed()
        .Value("positionKey", "The key of the position that is responsible for it; null when none is.", (row, _) => row.Position is { } position ? PositionRow.KeyOf(row.AssociationKey, position) : null, nullable: true)
        .Value("code", "The code, unique in the association.", (row, _) => row.Support.Code)
        .Value("name", "The name.", (row, _) => row.Support.Name)
        .Value("kind", "What kind of support it is.", (row, _) => row.Support.Kind)
        .Value("description", "What it offers; null when the name says it.", (row, _) => row.Support.Description, nullable: true)
        .Value("eligibility", "Who can take part, in words; null when everyone in its audiences can.", (row, _) => row.Support.Eligibility, nullable: true)
        .Value("cadence", "How often it takes place; null when it is offered when it is needed.", (row, _) => row.Support.Cadence, nullable: true)
        .Value("offeredFrom", "The first day on which it is offered; null when it was always offered.", (row, _) => row.Support.OfferedFrom, nullable: true)
        .Value("offeredUntil", "The last day on which it is offered; null while no end is known.", (row, _) => row.Support.OfferedUntil, nullable: true)
        .Value("isOffered", "Whether it is offered on the day as of which it is read.", (row, snapshot) => SupportTypes.IsOffered(row.Support, snapshot))
        .Value("isConfidential", "Whether who takes part is known only to those who give the support and those who oversee it.", (row, _) => row.Support.IsConfidential)
        .Value("capacity", "How many can take part at once; null when there is no limit.", (row, _) => row.Support.Capacity, nullable: true);
}

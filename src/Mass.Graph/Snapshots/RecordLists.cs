using Mass.Domain;
using Mass.Graph.Persistence;

namespace Mass.Graph.Snapshots;

/// <summary>All lists that the records of an association have.</summary>
internal static class RecordLists
{
    private static readonly IReadOnlyList<Func<AssociationRecords, object>> All =
    [
        static records => records.Positions,
        static records => records.Committees,
        static records => records.Seats,
        static records => records.Partners,
        static records => records.Documents,
        static records => records.Plans,
        .. Registers.All.Select(static register => (Func<AssociationRecords, object>)register.Of),
    ];

    /// <summary>The lists, and the association itself.</summary>
    public static object[] Of(AssociationRecords records) => [records.Association, .. All.Select(list => list(records))];

    /// <summary>Says that an association's lists have come in the place of those of an earlier state, so that what is made of them is made from what was made of those.</summary>
    public static void Follow(StoredAssociation state, StoredAssociation former)
    {
        foreach (var list in All)
        {
            Made.Follow(list(state.Records), list(former.Records));
        }

        Made.Follow(state.Changes, former.Changes);
    }
}

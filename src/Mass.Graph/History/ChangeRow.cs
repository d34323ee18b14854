using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.History;

/// <summary>The table of what was changed, field by field.</summary>
internal sealed record ChangeRow(string Key, string AssociationKey, Change Change, string Kind, SeenThing Seen, string Field, string? Before, string? After) : IRow
{
    public IEnumerable<DateOnly?> Days => [Change.Day];

    public static void Declare(GraphModel model) => model.Table("changeRows", "field of a thing that an act changed, as far as the reader may see it", Table(model))
        .SeenBy(AccessClass.Staff)
        .Shows((row, snapshot, shown) => SeenThing.Show(model, row.Change, row.Seen.Thing, snapshot, shown))
        .Keyed("changeKey", "The key of the changed field.", row => row.Key)
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("by", "Who did it: the name of the person or of the key.", (row, _) => row.Change.CallerName)
        .Value("action", "What was done: the name of the mutation.", (row, _) => row.Change.Action)
        .Value("reason", "Why; null when nobody said.", (row, _) => row.Change.Reason, nullable: true)
        .Value("requestId", "The id of the request that it came with, which the log has too.", (row, _) => row.Change.RequestId)
        .Value("kind", "The name of the type of the thing.", (row, _) => row.Kind)
        .Value("thing", "The global id of the thing.", (row, _) => NodeId.Of(row.Kind, row.Seen.Thing.Id))
        .Value("how", "What became of the thing: ADDED, CHANGED or TAKEN_BACK.", (row, _) => Naming.Constant(row.Seen.Thing.How.ToString()))
        .Value("field", "The name of the field; one that lies in another has the other's name and a dot before it, and in a list its place from 1.", (row, _) => row.Field)
        .Value("before", "What it held, as a text, a thing by its global id; null for nothing, and for a thing that the reader may not see.", (row, _) => row.Before, nullable: true)
        .Value("after", "What it holds since, as a text, a thing by its global id; null for nothing, and for a thing that the reader may not see.", (row, _) => row.After, nullable: true)
        .Value("on", "The day on which it was done.", (row, _) => row.Change.Day)
        .Value("at", "When it was done.", (row, _) => row.Change.At)
        .Value("revision", "The revision of the association that came of it.", (row, _) => row.Change.Revision);

    private static RowTable<ChangeRow> Table(GraphModel model) => new((snapshot, association, key) =>
        from change in snapshot.Get(HistorySubject.Changes, association.Id)
        from seen in SeenThing.Of(model, change, snapshot)
        let kind = model.Known(seen.Thing.Kind)?.Name ?? seen.Thing.Kind
        let owner = RowKey.Of($"{RowKey.Of(key, change.Day, change.Id)}/{kind}", seen.Thing.Id.ToString("N"))
        from field in seen.Fields
        select new ChangeRow(RowKey.Of(owner, field.Field), key, change, kind, seen, field.Field, ChangeText.Of(field.Before, model, snapshot), ChangeText.Of(field.After, model, snapshot)));
}

using Mass.Domain;
using Mass.Graph.History;
using Mass.Graph.Persistence;

namespace Mass.Graph.Writing;

/// <summary>The state that acts which are saved together work on, one after the other.</summary>
internal sealed class Working(IReadOnlyList<StoredAssociation> basis)
{
    private readonly Dictionary<Guid, StoredAssociation> stored = basis.ToDictionary(each => each.Records.Association.Id);
    private readonly Dictionary<Guid, AssociationRecords> records = [];
    private readonly Dictionary<Guid, ChangeLog> logs = [];
    private readonly List<Change> changes = [];

    /// <summary>What the acts have changed so far.</summary>
    public IReadOnlyList<Change> Changes => changes;

    /// <summary>Whether there is something to commit.</summary>
    public bool IsWritten
    {
        get => field || changes.Count > 0;
        set;
    }

    /// <summary>Does an act.</summary>
    public Done Do(Act act, DateTimeOffset now)
    {
        var known = stored.GetValueOrDefault(act.AssociationId);
        var before = records.GetValueOrDefault(act.AssociationId) ?? known?.Records;
        var log = logs.GetValueOrDefault(act.AssociationId) ?? known?.Changes ?? ChangeLog.Empty;

        // The clock may have been set back: what is done later is also recorded later.
        var at = log.Count > 0 && now <= log[^1].At ? log[^1].At.AddTicks(1) : now;
        var after = before is not null ? act.Do(new(before, log), at) : (act.Begin ?? throw new BrokenRuleException("UNKNOWN_ASSOCIATION", "There is no such association here."))(at);
        var things = before is not null ? Differences.Between(before, after) : Differences.Of(after);
        if (things.Count == 0)
        {
            return new(null, act.Gives(things), IsRepetition: false);
        }

        var change = new Change
        {
            Id = EntityId.New(at),
            AssociationId = act.AssociationId,
            Revision = (known?.Revision ?? 0) + 1,
            Ordinal = log.Count - (known?.Changes.Count ?? 0),
            At = at,
            CallerId = act.Caller.Id,
            CallerName = act.Caller.Name,
            Action = act.Action,
            Reason = act.Reason,
            RequestId = act.RequestId,
            Things = things,
        };
        records[act.AssociationId] = after;
        logs[act.AssociationId] = log.With([change]);
        changes.Add(change);
        return new(change, act.Gives(things), IsRepetition: false);
    }

    public Change? Find(Guid associationId, Guid? changeId) => changeId is { } id
        ? changes.Find(change => change.Id == id) ?? stored.GetValueOrDefault(associationId)?.Changes.FirstOrDefault(change => change.Id == id)
        : null;

    /// <summary>The associations that differ, each with the state that it was made from; null when it is new.</summary>
    public IEnumerable<(StoredAssociation? Basis, AssociationRecords Records)> Changed() => records.Select(each => (stored.GetValueOrDefault(each.Key), each.Value));

    /// <summary>All associations as they are when it is saved.</summary>
    public IReadOnlyList<StoredAssociation> Stored() =>
    [
        .. basis.Where(each => !records.ContainsKey(each.Records.Association.Id))
            .Concat(records.Select(each => new StoredAssociation(each.Value, (stored.GetValueOrDefault(each.Key)?.Revision ?? 0) + 1) { Changes = logs[each.Key] }))
            .OrderBy(each => each.Records.Association.Slug, StringComparer.Ordinal),
    ];
}

using System.Collections.Concurrent;
using System.Globalization;
using Mass.Graph.Persistence;

namespace Mass.Graph.Snapshots;

/// <summary>One consistent state of every association that the gateway holds, from which views are made by day and by viewer. It never changes; a write publishes another one.</summary>
internal sealed class SnapshotState
{
    private readonly ConcurrentDictionary<(DateOnly Day, bool IsPast), Lazy<SnapshotDay>> days = new();
    private readonly ConcurrentDictionary<int, Routes> routes = new();
    private readonly Dictionary<int, Routes> formerRoutes;
    private readonly Dictionary<Guid, Home> homes;
    private readonly Lazy<string> revision;
    private readonly Lazy<(SnapshotPart Shared, SnapshotPart Confidential)[]> whole;
    private volatile SnapshotDay? present;

    /// <param name="associations">The associations, in the order of lists.</param>
    /// <param name="sources">The subjects.</param>
    /// <param name="revision">What is equal for equal states; null when the revisions of the associations tell it.</param>
    /// <param name="former">The state before this one. It is not held on to; of what was made of it is taken what this one can use.</param>
    public SnapshotState(IReadOnlyList<StoredAssociation> associations, IReadOnlyList<ISnapshotSource> sources, string? revision, SnapshotState? former = null)
    {
        Sources = sources;
        homes = Homes(associations, former);
        Places = homes.Values.Select(home => home.Place + 1).DefaultIfEmpty().Max();
        formerRoutes = former is null || former.Sources != sources ? [] : new(former.formerRoutes);
        foreach (var (slot, made) in former?.Sources == sources ? former.routes : [])
        {
            formerRoutes[slot] = made;
        }

        this.revision = new(() => revision ?? string.Join(
            ' ', associations.OrderBy(each => each.Records.Association.Id).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Records.Association.Id:N}:{each.Revision}"))));
        whole = new(() => [.. associations.Select(each => (SnapshotPart.Whole(each, Listings.Shared(sources)), SnapshotPart.Whole(each, Listings.Confidential(sources))))]);
        Recorded = new(this, associations, DateOnly.MaxValue, null);
    }

    public IReadOnlyList<ISnapshotSource> Sources { get; }

    /// <summary>What is equal for equal states of the database, also after a restart; empty when the state came from elsewhere.</summary>
    public string Revision => revision.Value;

    /// <summary>All that is recorded.</summary>
    public SnapshotDay Recorded { get; }

    /// <summary>How many places associations have.</summary>
    public int Places { get; }

    /// <summary>The place of an association.</summary>
    public Home HomeOf(StoredAssociation association) => homes[association.Records.Association.Id];

    /// <summary>The place of the association with an id; null when it is none of these.</summary>
    public Home? HomeOf(Guid associationId) => homes.GetValueOrDefault(associationId);

    /// <summary>The routes to the things of a kind; null when nobody lists it.</summary>
    public Routes? RoutesTo<T>()
        where T : class
    {
        var slot = Slots.Of<T>();
        return routes.TryGetValue(slot, out var known) ? known
            : Listings.Shared(Sources).At(slot) is Listing<T> shared ? routes.GetOrAdd(slot, Made(shared, slot, static each => each.Shared))
            : Listings.Confidential(Sources).At(slot) is Listing<T> confidential ? routes.GetOrAdd(slot, Made(confidential, slot, static each => each.Confidential))
            : null;
    }

    /// <summary>The state as it stands on the present day: what was recorded for a later day does not hold yet.</summary>
    public SnapshotDay Present(DateOnly today)
    {
        var kept = present;
        if (kept?.Day != today)
        {
            present = kept = new(this, [.. Recorded.Associations.Select(each => Readings.Present(each, today))], today, null);
        }

        return kept;
    }

    /// <summary>The state as it stood on a day, or, from the present day on, as it is arranged for it. So many days are kept at once; more make room by dropping all.</summary>
    public SnapshotDay AsOf(DateOnly day, DateOnly today)
    {
        // What is arranged for later is known today, and was not known on a day that is past.
        var key = (day, IsPast: day < today);
        if (days.Count >= Readings.KeptDays && !days.ContainsKey(key))
        {
            days.Clear();
        }

        return days.GetOrAdd(
            key,
            static (key, self) => new(() => new(self, [.. self.Recorded.Associations.Select(each => Readings.AsOf(each, key.Day, key.IsPast))], key.Day, key.Day)),
            this).Value;
    }

    private Routes<T> Made<T>(Listing<T> listing, int slot, Func<(SnapshotPart Shared, SnapshotPart Confidential), SnapshotPart> part)
        where T : class => Routes<T>.Of(
            whole.Value.Select(part).ToDictionary(each => HomeOf(each.State), listing.Rows), listing.IdOf, (Routes<T>?)formerRoutes.GetValueOrDefault(slot));

    private static Dictionary<Guid, Home> Homes(IReadOnlyList<StoredAssociation> associations, SnapshotState? former)
    {
        var next = former?.Places ?? 0;
        var homes = new Dictionary<Guid, Home>(associations.Count);
        foreach (var id in associations.Select(each => each.Records.Association.Id))
        {
            homes.Add(id, former?.homes.GetValueOrDefault(id) ?? new(id, next++));
        }

        return homes;
    }
}

using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Supports;

namespace Mass.Graph.Live;

/// <summary>
/// What differs between two states of associations: for a change that another program made, of which only the outcome is known. Each thing is compared by its value, which
/// takes much less than reading the state did.
/// </summary>
internal static class Differences
{
    public static IEnumerable<Happening> Between(IReadOnlyList<AssociationRecords> before, IReadOnlyList<AssociationRecords> after)
    {
        var earlier = before.ToDictionary(each => each.Association.Id);
        var later = after.ToDictionary(each => each.Association.Id);
        foreach (var id in earlier.Keys.Union(later.Keys))
        {
            var (was, becomes) = (earlier.GetValueOrDefault(id), later.GetValueOrDefault(id));
            if (ReferenceEquals(was, becomes))
            {
                continue;
            }

            var things = Between(was, becomes).Distinct().ToList();
            if (things.Count > 0)
            {
                yield return new Happening(id, things);
            }
        }
    }

    private static IEnumerable<ChangedThing> Between(AssociationRecords? was, AssociationRecords? becomes) =>
    [
        .. Of<Association>(was, becomes, records => [records.Association], each => each.Id),
        .. Of(was, becomes, records => records.Positions, each => each.Id),
        .. Of(was, becomes, records => records.Committees, each => each.Id),
        .. Of(was, becomes, records => records.Seats, each => each.Id),
        .. Of(was, becomes, records => records.Partners, each => each.Id),
        .. Of(was, becomes, records => records.Documents, each => each.Id),
        .. Of(was, becomes, records => records.Plans, each => each.Id),
        .. Of(was, becomes, records => records.Plans.SelectMany(plan => plan.AllSteps), each => each.Id),
        .. Registers.All.SelectMany(register => Of(register.ItemType.Name, was, becomes, register.Of, register.IdOf)),
    ];

    private static IEnumerable<ChangedThing> Of<T>(AssociationRecords? was, AssociationRecords? becomes, Func<AssociationRecords, IEnumerable<T>> list, Func<T, Guid> id)
        where T : class => Of(typeof(T).Name, was, becomes, list, id);

    private static IEnumerable<ChangedThing> Of<T>(string typeName, AssociationRecords? was, AssociationRecords? becomes, Func<AssociationRecords, IEnumerable<T>> list, Func<T, Guid> id)
        where T : class
    {
        if (was is not null && becomes is not null && list(was).SequenceEqual(list(becomes)))
        {
            yield break;
        }

        var gone = new Dictionary<Guid, T>();
        foreach (var item in was is null ? [] : list(was))
        {
            gone[id(item)] = item;
        }

        foreach (var item in becomes is null ? [] : list(becomes))
        {
            var key = id(item);
            if (!gone.Remove(key, out var earlier) || !earlier.Equals(item))
            {
                yield return new ChangedThing(typeName, key);
            }
        }

        foreach (var (key, item) in gone)
        {
            yield return new ChangedThing(typeName, key);
            if (OwnerOf(item, was!) is { } owner)
            {
                yield return owner;
            }
        }
    }

    /// <summary>What a thing belonged to that is gone; null when nobody listens for such things through their owner.</summary>
    private static ChangedThing? OwnerOf(object gone, AssociationRecords was) => gone switch
    {
        Seat { CommitteeKey: { } key } seat => ChangedThing.Of<Committee>(Committee.IdOf(seat.AssociationId, key)),
        Membership membership => was.Seats.FirstOrDefault(seat => seat.Id == membership.SeatId) is { } seat ? OwnerOf(seat, was) : null,
        Attendance attendance => ChangedThing.Of<Meeting>(attendance.MeetingId),
        Cohort cohort => ChangedThing.Of<Support>(cohort.SupportId),
        _ => null,
    };
}

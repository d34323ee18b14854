using Mass.Domain.Associations;
using Mass.Domain.Reporting;

namespace Mass.Domain.Committees;

/// <summary>Who sits in a body, compared with the membership.</summary>
/// <remarks>
/// Only members of the association are compared; staff in seats of staff are not. A member may belong to several groups, as a district may be of several kinds, so the
/// groups do not add up; the totals count each person once. Who sits in a seat and in which district is known to everyone, and is not suppressed. How someone
/// identifies is: of a body nothing is told, for its members are known by name, and who came and who went would tell the rest; of the membership, groups of some size, the same
/// ones for each body.
/// In the plan of M.A.S.S.: AS-08, SO-06.
/// </remarks>
public sealed record Representation
{
    /// <summary>The body.</summary>
    public required Committee Committee { get; init; }

    /// <summary>By what it is compared.</summary>
    public required RepresentationBy By { get; init; }

    /// <summary>The day on which it is counted; where members identify themselves it is the first day of the plan year.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How many members of the association sit in the body.</summary>
    public required int SeatHolders { get; init; }

    /// <summary>How many members the association has.</summary>
    public required int Members { get; init; }

    /// <summary>The groups, by name, those of whom nothing is recorded last; empty when every one of them is too small to be named.</summary>
    public required IReadOnlyList<RepresentationGroup> Groups { get; init => field = ValueList<RepresentationGroup>.Of(value); }

    /// <summary>Compares who sits in a body with the membership.</summary>
    /// <param name="records">The association.</param>
    /// <param name="committee">The body.</param>
    /// <param name="by">By what to compare.</param>
    /// <param name="asOf">The day; where members identify themselves, the plan year that it lies in counts.</param>
    /// <param name="minimumGroupSize">The smallest group of the membership that is shown where members identify themselves; 1 shows all, the body's own groups included.</param>
    public static Representation Of(
        AssociationRecords records, Committee committee, RepresentationBy by, DateOnly asOf, int minimumGroupSize = Suppression.DefaultMinimumGroupSize)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(committee);
        if (!Enum.IsDefined(by))
        {
            throw new ArgumentOutOfRangeException(nameof(by), by, "It is one of DistrictKind, Region, Role, SelfIdentified.");
        }

        var day = by == RepresentationBy.SelfIdentified ? FirstOfPlanYear(asOf) : asOf;
        var holders = Roster.Of(records, committee, day).Seats.Select(seat => seat.Membership?.PersonId).OfType<Guid>().ToHashSet();
        var members = MemberRoll.Of(records, day).GroupBy(member => member.PersonId).ToList();
        var people = members.ConvertAll(same => new RepresentedPerson(holders.Contains(same.Key), [.. same.SelectMany(member => GroupsOf(records, member, by)).Distinct(StringComparer.OrdinalIgnoreCase)]));
        return new()
        {
            Committee = committee,
            By = by,
            AsOf = day,
            SeatHolders = people.Count(person => person.IsSeated),
            Members = people.Count,
            Groups = by == RepresentationBy.SelfIdentified ? OfSelf(people, minimumGroupSize) : Open(people),
        };
    }

    private static IEnumerable<string> GroupsOf(AssociationRecords records, Member member, RepresentationBy by)
    {
        var district = RecordIndex.Find(records.Districts, static each => each.Id, member.DistrictId);
        return by switch
        {
            RepresentationBy.DistrictKind => district?.Kinds.Select(kind => kind.ToString()) ?? [],
            RepresentationBy.Region => district?.Region is { } region ? [region] : [],
            RepresentationBy.Role => [member.Role.ToString()],
            _ => member.SelfIdentifiedAs.Where(word => !string.IsNullOrWhiteSpace(word)).Select(word => word.Trim()),
        };
    }

    private static IReadOnlyList<RepresentationGroup> OfSelf(List<RepresentedPerson> people, int minimum)
    {
        // Which groups are held back must not follow from who sits in the body either: one that is shown for this body and not for another, or not since someone came, tells of them.
        return minimum == 1
            ? SelfIdentifiedGroups.Of(people, minimum)
            : [.. SelfIdentifiedGroups.Of(people.ConvertAll(static person => person with { IsSeated = false }), minimum).Select(static group => group with { SeatHolders = SuppressedCount.Suppressed })];
    }

    private static IReadOnlyList<RepresentationGroup> Open(List<RepresentedPerson> people) =>
    [
        .. people.SelectMany(person => person.Groups.Select(group => (Group: group, person.IsSeated)))
            .GroupBy(each => each.Group, StringComparer.OrdinalIgnoreCase)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => Shown(same.Key, same.Count(each => each.IsSeated), same.Count())),
        .. people.Where(person => person.Groups.Count == 0).ToList() is { Count: > 0 } rest ? [Shown(null, rest.Count(person => person.IsSeated), rest.Count)] : Array.Empty<RepresentationGroup>(),
    ];

    private static RepresentationGroup Shown(string? group, int holders, int members) =>
        new() { Group = group, SeatHolders = SuppressedCount.Shown(holders), Members = SuppressedCount.Shown(members) };

    private static DateOnly FirstOfPlanYear(DateOnly day) => day.Month >= 7 ? new(day.Year, 7, 1) : day.Year > 1 ? new(day.Year - 1, 7, 1) : DateOnly.MinValue;
}

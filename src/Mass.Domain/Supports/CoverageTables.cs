using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Reporting;

namespace Mass.Domain.Supports;

/// <summary>The breakdowns of the membership, which are shown together or not: each counts the same people, so one can give away what another holds back.</summary>
/// <remarks>
/// What a tier shows is the same whichever breakdown is asked for first. All breakdowns are shown when none of their groups tells about persons. Else only the
/// round tables are, suppressed as Suppression does it; roles and kinds of district are held back whole. So where a number is held back, one breakdown and the
/// whole are all that is known, and the guarantee of Suppression holds across breakdowns.
/// Groups that two shown numbers set apart tell as much as if they were shown: a kind of district that has all members of a round table and three more would
/// give the three away. Where two groups of the breakdowns, or a group and all the rest, differ by fewer members than the minimum, only the round tables are
/// shown, whoever was reached; and where one group lies within another, what lies between them must not tell either. Kinds of district overlap and so are
/// never held back in part.
/// </remarks>
internal sealed class CoverageTables
{
    private readonly IReadOnlyList<Member> members;
    private readonly Dictionary<CoverageBy, List<(CoverageGroup Group, HashSet<Guid> People)>> tables;

    // Whether all breakdowns are shown of those reached is the same question for each breakdown.
    private readonly Dictionary<(IReadOnlySet<Guid> Reached, int Minimum), bool> open = [];

    private CoverageTables(IReadOnlyList<Member> members, Dictionary<CoverageBy, List<(CoverageGroup Group, HashSet<Guid> People)>> tables) =>
        (this.members, this.tables) = (members, tables);

    public static CoverageTables Of(AssociationRecords records, IReadOnlyList<Member> members)
    {
        var districts = records.Districts.ToDictionary(district => district.Id);
        District? DistrictOf(Member member) => member.DistrictId is { } id ? districts.GetValueOrDefault(id) : null;
        var roundTables = records.Committees.Where(committee => committee.Kind == CommitteeKind.RoundTable).OrderBy(table => table.Name, StringComparer.Ordinal).Select(table => table.Id).ToList();
        var known = roundTables.ToHashSet();
        Guid? RoundTableOf(Member member) => DistrictOf(member)?.RoundTableId is { } id && known.Contains(id) ? id : null;
        return new(members, new()
        {
            [CoverageBy.Whole] = [],
            [CoverageBy.RoundTable] =
            [
                .. roundTables.Select(id => Group(new() { RoundTableId = id, Reach = Nobody }, member => RoundTableOf(member) == id)),
                Group(new() { Reach = Nobody }, member => RoundTableOf(member) is null),
            ],
            [CoverageBy.Role] = [.. Enum.GetValues<MemberRole>().Select(role => Group(new() { Role = role, Reach = Nobody }, member => member.Role == role))],
            [CoverageBy.DistrictKind] =
            [
                .. Enum.GetValues<DistrictKind>().Select(kind => Group(new() { DistrictKind = kind, Reach = Nobody }, member => DistrictOf(member)?.Kinds.Contains(kind) == true)),
                Group(new() { Reach = Nobody }, member => DistrictOf(member)?.Kinds is not { Count: > 0 }),
            ],
        });

        (CoverageGroup Group, HashSet<Guid> People) Group(CoverageGroup group, Func<Member, bool> holds) => (group, [.. members.Where(holds).Select(member => member.PersonId)]);
    }

    /// <summary>The whole, and the groups of a breakdown, as they may be shown.</summary>
    public (SuppressedReach Whole, IReadOnlyList<CoverageGroup> Groups) Shown(CoverageBy by, IReadOnlySet<Guid> reached, int minimum)
    {
        var table = tables[by];
        HashSet<Guid> everyone = [.. members.Select(member => member.PersonId)];
        var whole = Suppression.OfReaches([ReachOf(everyone, reached)], minimum).Total;
        if (minimum == 1 || IsOpen(everyone, reached, minimum))
        {
            return (whole, [.. table.Select(each => each.Group with { Reach = Open(ReachOf(each.People, reached)) })]);
        }

        var cells = by == CoverageBy.RoundTable ? Suppression.OfReaches([.. table.Select(each => ReachOf(each.People, reached))], minimum).Cells : null;
        return (whole, [.. table.Select((each, index) => each.Group with { Reach = cells?[index] ?? new() { InScope = each.People.Count } })]);
    }

    /// <summary>The whole, and the groups of a breakdown, with every number held back.</summary>
    public (SuppressedReach Whole, IReadOnlyList<CoverageGroup> Groups) Held(CoverageBy by) =>
        (new() { InScope = members.Count }, [.. tables[by].Select(each => each.Group with { Reach = new() { InScope = each.People.Count } })]);

    private static SuppressedReach Nobody { get; } = new() { InScope = 0 };

    private static SuppressedReach Open(Reach reach) => new() { Reached = reach.Reached, InScope = reach.InScope };

    private static Reach ReachOf(HashSet<Guid> people, IReadOnlySet<Guid> reached) => new(people.Count(reached.Contains), people.Count);

    private bool IsOpen(HashSet<Guid> everyone, IReadOnlySet<Guid> reached, int minimum) => open.TryGetValue((reached, minimum), out var known)
        ? known
        : open[(reached, minimum)] = AllAreOpen(everyone, reached, minimum);

    private bool AllAreOpen(HashSet<Guid> everyone, IReadOnlySet<Guid> reached, int minimum)
    {
        bool Tells(IEnumerable<Guid> people) => ReachOf([.. people], reached) is { InScope: > 0 } reach && reach.IsTelling(minimum);
        var groups = tables.Values.SelectMany(table => table.Select(each => each.People)).Where(people => people.Count > 0).ToList();
        if (Tells(everyone) || groups.Any(group => Tells(group) || Tells(everyone.Except(group))))
        {
            return false;
        }

        for (var i = 0; i < groups.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (groups[i], groups[j]);
                var apart = one.Count + other.Count - (2 * one.Count(other.Contains));
                if ((apart > 0 && apart < minimum) || (apart < everyone.Count && everyone.Count - apart < minimum)
                    || (one.IsSubsetOf(other) && Tells(other.Except(one))) || (other.IsSubsetOf(one) && Tells(one.Except(other))))
                {
                    return false;
                }
            }
        }

        return true;
    }
}

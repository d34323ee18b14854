using System.Globalization;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Domain.Supports;

namespace Mass.Domain.Tests.Supports;

/// <summary>The attacker knows every member's round table, role and kinds of district, has the code, asks for every breakdown, and tries everyone who might have been reached.</summary>
public class CoverageAttackTests
{
    private const int Minimum = 3;

    private static readonly Guid Association = EntityId.From("association", "attacked");

    /// <summary>Who the members are: a round table, a role and kinds of district for each, as in "A s RU".</summary>
    public static TheoryData<string> Memberships =>
    [
        "A s R, A s R, A s U, A a R, A a U, B a U, B a R, B s R, B s U, B s U",
        "A s R, A s R, A s R, A s R, A s R, B a U, B a U, B a U, B a U, B a U",
        "A s R, A s R, A s R, A s R, A s U, B a U, B a U, B a U, B a U, B a R",
        "A s RG, A s RG, A s G, A s G, A s R, B s RG, B s G, B s R, B s G, B s R",
        "A s R, A s R, A s R, B s U, B s U, B s U, C a V, C a V, C a V, C a V",
        "A s R, A s R, A s R, A s R, B a U, B a U, B a U, B s U, B s U, B s U",
        "A s, A a U, A s U, A s U, A a U, A s U, A s U, B s U, B s U, B s U",
        "A s R, A s R, A s R, A s R, A s R, A s RV, A s RV, A s RV, A s RV, A s RV",
        "A s R, B s R, A a U, B a U",
    ];

    [Theory]
    [MemberData(nameof(Memberships))]
    public void No_telling_number_is_known_to_one_who_has_every_breakdown_and_tried_everyone(string membership)
    {
        var members = Members(membership);
        var records = Records(members);
        var each = members.ConvertAll(member => Breakdowns.SelectMany(by => Some(With(records, [member]), by, 1).Groups).Select(group => group.Reach.Reached!.Value).ToList());
        var sizes = Enumerable.Range(0, each[0].Count).Select(cell => each.Sum(member => member[cell])).ToList();
        var worlds = Enumerable.Range(0, 1 << members.Count).Select(world => members.Where((_, index) => (world >> index & 1) == 1).ToList());
        foreach (var alike in worlds.GroupBy(world => Told(With(records, world))))
        {
            for (var cell = 0; cell < sizes.Count; cell++)
            {
                var truths = alike.Select(world => world.Sum(member => each[members.IndexOf(member)][cell])).ToList();
                var isTelling = truths.Exists(reached => reached > 0 && (reached < Minimum || sizes[cell] - reached < Minimum));
                Assert.False(isTelling && truths.Distinct().Count() == 1, $"group {cell} is {truths[0]} of {sizes[cell]} in {alike.Key}");
            }
        }
    }

    [Fact]
    public void A_role_that_has_all_of_a_round_table_and_two_more_does_not_give_the_two_away()
    {
        var members = Members("A s, A s, A s, A s, A s, A s, B a, B a, B a, B a, B a, B a, B a, B a, B s, B s");
        var reached = With(Records(members), members.Where((_, index) => index % 2 == 0));
        Assert.Equal([8, 3, 5, 0], Answer(reached, CoverageBy.RoundTable));
        Assert.Equal([8, null, null], Answer(reached, CoverageBy.Role));
    }

    [Fact]
    public void Breakdowns_without_a_telling_number_are_all_shown()
    {
        var members = Members(string.Join(", ", Enumerable.Range(0, 80).Select(index => $"{(index % 2 == 0 ? 'A' : 'B')} {(index % 4 < 2 ? 's' : 'a')} {(index % 8 < 4 ? 'R' : 'U')}")));
        var reached = With(Records(members), members.Where((_, index) => index % 16 < 8));
        Assert.All(Breakdowns, by => Assert.DoesNotContain(null, Answer(reached, by)));
    }

    private static IReadOnlyList<CoverageBy> Breakdowns { get; } = [CoverageBy.RoundTable, CoverageBy.Role, CoverageBy.DistrictKind];

    private static Support Course { get; } = new() { AssociationId = Association, Code = "C", Name = "Course", Kind = SupportKind.Course, Tiers = [Tier.Some] };

    private static string Told(AssociationRecords records) =>
        string.Join(' ', Breakdowns.SelectMany(by => Answer(records, by)).Select(number => number?.ToString(CultureInfo.InvariantCulture) ?? "*"));

    private static IEnumerable<int?> Answer(AssociationRecords records, CoverageBy by)
    {
        var tier = Some(records, by, Minimum);
        return [tier.Whole.Reached, .. tier.Groups.Select(group => group.Reach.Reached)];
    }

    private static TierCoverage Some(AssociationRecords records, CoverageBy by, int minimum) =>
        Coverage.Of(records, new(2024), by, new(2025, 7, 1), minimum).Tiers.Single(tier => tier.Tier == Tier.Some);

    private static AssociationRecords With(AssociationRecords records, IEnumerable<(Member Member, District District)> reached) => records with
    {
        Participations =
        [
            .. reached.Select(each => new Participation { Id = each.Member.Id, AssociationId = Association, SupportId = Course.Id, PersonId = each.Member.PersonId, From = new(2024, 9, 1) }),
        ],
    };

    private static AssociationRecords Records(List<(Member Member, District District)> members) => new()
    {
        Association = new() { Slug = "attacked", Name = "Attacked Association" },
        Committees = [.. members.Select(each => each.District.Code[0]).Distinct().Select(letter => RoundTable(letter))],
        Supports = [Course],
        Members = [.. members.Select(each => each.Member)],
        Districts = [.. members.Select(each => each.District).DistinctBy(district => district.Id)],
    };

    private static List<(Member Member, District District)> Members(string membership) => [.. membership.Split(", ").Select((text, index) =>
    {
        var parts = text.Split(' ');
        var kinds = parts.Length > 2 ? parts[2] : string.Empty;
        var district = new District
        {
            AssociationId = Association,
            Code = parts[0] + kinds,
            Name = text,
            RoundTableId = RoundTable(parts[0][0]).Id,
            Kinds = [.. kinds.Select(letter => letter switch { 'R' => DistrictKind.Rural, 'U' => DistrictKind.Urban, 'G' => DistrictKind.Regional, _ => DistrictKind.Vocational })],
        };
        return (new Member
        {
            Id = EntityId.From("attacked member", $"{index}"),
            AssociationId = Association,
            PersonId = EntityId.From("attacked person", $"{index}"),
            Role = parts[1] == "s" ? MemberRole.Superintendent : MemberRole.AssistantSuperintendent,
            DistrictId = district.Id,
            Since = new(2020, 7, 1),
        }, district);
    })];

    private static Committee RoundTable(char letter) => new() { AssociationId = Association, Name = $"Round table {letter}", Kind = CommitteeKind.RoundTable };
}

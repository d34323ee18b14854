using CsCheck;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using static Mass.Domain.Tests.Committees.SmallAssociation;

namespace Mass.Domain.Tests.Committees;

public class RepresentationTests
{
    private static readonly AssociationRecords Seated = Records
        .AdmitMember(Ada.Id, MemberRole.Superintendent, Start, Noon(Start), Records.Districts[0].Id)
        .AdmitMember(Ben.Id, MemberRole.AssistantSuperintendent, Start, Noon(Start), Records.Districts[1].Id)
        .AdmitMember(Cleo.Id, MemberRole.Superintendent, Start, Noon(Start))
        .Sits(Chair, Ada, Start)
        .Sits(First, Dan, Start);

    private static readonly Seat[] Seats = [.. Enumerable.Range(0, 80).Select(number => Seat($"Seat {number}", SeatKind.Member))];

    private static readonly Member[] Members = [.. Enumerable.Range(0, 300).Select(number => EntityId.From("test", $"{number}"))
        .Select(id => new Member { Id = id, AssociationId = Id, PersonId = id, Role = MemberRole.Superintendent, Since = Start })];

    private static readonly Membership[] Terms = [.. Seats.Select((seat, number) => new Membership { Id = seat.Id, AssociationId = Id, SeatId = seat.Id, PersonId = Members[number].Id, From = Start })];

    [Fact]
    public void A_district_of_two_kinds_stands_in_both_and_its_member_counts_once_in_the_total()
    {
        var answer = Representation.Of(Seated, Board, RepresentationBy.DistrictKind, Start);
        Assert.Equal([("Regional", 1, 1), ("Rural", 1, 1), ("Urban", 0, 1), (null, 0, 1)], Rows(answer));
        Assert.Equal((1, 3), (answer.SeatHolders, answer.Members));
    }

    [Fact]
    public void Someone_who_is_no_member_is_not_compared() => Assert.Equal(1, Representation.Of(Seated, Board, RepresentationBy.Role, Start).SeatHolders);

    [Fact]
    public void It_is_counted_by_region() => Assert.Equal([("North", 1, 1), ("South", 0, 1), (null, 0, 1)], Rows(Representation.Of(Seated, Board, RepresentationBy.Region, Start)));

    [Fact]
    public void It_is_counted_by_role() =>
        Assert.Equal([("AssistantSuperintendent", 0, 1), ("Superintendent", 1, 2)], Rows(Representation.Of(Seated, Board, RepresentationBy.Role, Start)));

    [Fact]
    public void It_is_counted_as_of_a_day() => Assert.Equal((0, 0), Representation.Of(Seated, Board, RepresentationBy.Role, Start.AddDays(-1)) is var before ? (before.SeatHolders, before.Members) : default);

    [Fact]
    public void Words_that_few_gave_are_not_even_named()
    {
        var answer = Of([.. Repeat(20, "One"), .. Repeat(30), .. Repeat(4, "Rare")], []);
        Assert.Equal(["One", null], answer.Groups.Select(group => group.Group));
        Assert.Equal([20, 34], answer.Groups.Select(group => group.Members.Count));
    }

    [Fact]
    public void Nothing_is_shown_when_the_rest_is_a_small_group() => Assert.Empty(Of([.. Repeat(20, "One"), .. Repeat(4)], []).Groups);

    [Fact]
    public void A_word_is_one_word_in_whatever_case() => Assert.Equal([("One", null, 10), (null, null, 20)], Rows(Of([.. Repeat(5, "One"), .. Repeat(5, " one "), .. Repeat(20)], [])));

    [Fact]
    public void Who_sits_in_the_body_does_not_show_in_what_is_held_back()
    {
        var (others, seated) = ((string[][])[.. Repeat(40, "One"), .. Repeat(30, "Two"), .. Repeat(20)], (string[][])[.. Repeat(1, "One"), .. Repeat(2, "Two"), .. Repeat(9)]);
        Assert.Equal([("One", null, 41), ("Two", null, 32), (null, null, 29)], Rows(Of(others, seated)));
        Assert.Equal(Rows(Of([.. others, .. seated], [])), Rows(Of(others, seated)));
    }

    [Fact]
    public void A_group_to_which_nearly_all_belong_is_not_held_back_alone() =>
        Assert.Equal([("One", null, null), ("Three", null, 20), ("Two", null, null)], Rows(Of([.. Repeat(10, "One", "Two"), .. Repeat(20, "One", "Three"), .. Repeat(30, "One")], [])));

    [Fact]
    public void Of_a_body_nothing_is_told_whose_members_are_known_by_name() =>
        Assert.All(Of([.. Repeat(40, "One"), .. Repeat(40)], [.. Repeat(9, "One"), .. Repeat(9)]).Groups, group => Assert.Null(group.SeatHolders.Count));

    [Fact]
    public void Those_who_may_see_the_rows_see_the_groups_of_the_body() =>
        Assert.Equal([("One", 2, 42), (null, 9, 49)], Rows(Of([.. Repeat(40, "One"), .. Repeat(40)], [.. Repeat(2, "One"), .. Repeat(9)], 1)));

    [Fact]
    public void A_day_in_the_plan_year_gives_what_its_first_day_gives()
    {
        var records = Records.AdmitMember(Ada.Id, MemberRole.Superintendent, Day(2024, 9, 1), Noon(Start)).Sits(Chair, Ada, Day(2024, 9, 1));
        var answer = Representation.Of(records, Board, RepresentationBy.SelfIdentified, Day(2025, 6, 30));
        Assert.Equal((Start, 0), (answer.AsOf, answer.Members));
    }

    [Fact]
    public void A_day_at_either_end_of_time_has_an_answer() => Assert.All(
        new[] { DateOnly.MinValue, DateOnly.MaxValue }, day => Assert.Empty(Representation.Of(Records, Board, RepresentationBy.SelfIdentified, day).Groups));

    /// <summary>Every table of three groups, each with so many in the body and so many beside it: what is told follows from how large they are together.</summary>
    [Fact]
    public void Nothing_about_the_body_can_be_worked_out_by_someone_who_knows_the_rule()
    {
        const int minimum = 3;
        const int most = 4;
        var pairs = (from seated in Enumerable.Range(0, most + 1) from others in Enumerable.Range(0, most + 1) where seated + others > 0 select (Seated: seated, Others: others)).ToList();
        var told = new Dictionary<(int First, int Second, int Third), HashSet<string>>();
        foreach (var table in from first in pairs from second in pairs from third in pairs select new[] { first, second, third })
        {
            var groups = Of([.. table.SelectMany((pair, at) => Repeat(pair.Others, $"{at}"))], [.. table.SelectMany((pair, at) => Repeat(pair.Seated, $"{at}"))], minimum).Groups;
            var sizes = table.Select(pair => pair.Seated + pair.Others).ToList();
            var key = (sizes[0], sizes[1], sizes[2]);
            if (!told.TryGetValue(key, out var answers))
            {
                told[key] = answers = new(StringComparer.Ordinal);
            }

            answers.Add(string.Join('|', groups.Select(group => $"{group.Group}:{group.SeatHolders.Count}/{group.Members.Count}")));
        }

        Assert.True(told.Count > 100);
        Assert.All(told, each => Assert.Single(each.Value));
        Assert.Contains(told.Values, answers => answers.Single().Contains('4', StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_shown_is_true_and_never_small() => Law.Holds(
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 30]).Array[1, 6],
        table =>
        {
            var groups = Of([.. table.SelectMany((pair, at) => Repeat(pair.Item2, $"{at}"))], [.. table.SelectMany((pair, at) => Repeat(pair.Item1, $"{at}"))]).Groups;
            Assert.All(groups, group => Assert.True(group.SeatHolders.IsSuppressed));
            Assert.All(groups.Where(group => group.Group is not null && !group.Members.IsSuppressed), group =>
            {
                var (seated, others) = table[int.Parse(group.Group!, System.Globalization.CultureInfo.InvariantCulture)];
                Assert.Equal(seated + others, group.Members.Count);
                Assert.True(seated + others >= 5);
            });
            Assert.NotEqual(1, groups.Count(group => group.Members.IsSuppressed && groups.Count > 1));
        });

    private static IEnumerable<string[]> Repeat(int count, params string[] words) => Enumerable.Repeat(words, count);

    private static IEnumerable<(string? Group, int? SeatHolders, int? Members)> Rows(Representation answer) => answer.Groups.Select(group => (group.Group, group.SeatHolders.Count, group.Members.Count));

    /// <summary>The answer for an association of so many members, the second ones seated in the board.</summary>
    private static Representation Of(IReadOnlyList<string[]> others, IReadOnlyList<string[]> seated, int minimum = 5)
    {
        var records = Records with
        {
            Seats = Seats[..seated.Count],
            Memberships = Terms[..seated.Count],
            Members = [.. seated.Concat(others).Select((words, number) => Members[number] with { SelfIdentifiedAs = words })],
        };
        return Representation.Of(records, Board, RepresentationBy.SelfIdentified, Start, minimum);
    }
}

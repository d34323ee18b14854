using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Fictitious;
using Mass.Domain.Planning;
using Mass.Domain.Supports;
using Mass.Domain.Tests.Committees;
using static Mass.Domain.Tests.Supports.SmallCatalogue;

namespace Mass.Domain.Tests.Supports;

public class CoverageTests
{
    [Theory]
    [InlineData("All Some", "All Some")]
    [InlineData("Some One", "Some")]
    [InlineData("One", "One")]
    [InlineData("", "")]
    public void A_participation_reaches_the_tiers_of_its_support_and_one_only_where_it_has_no_other(string tiers, string reached)
    {
        var support = Support("X", SupportKind.Course, [.. tiers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Tier>)]);
        Assert.Equal(reached, Reached(Empty.OfferSupport(support).Enters(support, Ada, Fall)));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(5, 2)]
    [InlineData(5, 9)]
    public void Every_breakdown_at_once_tells_what_each_tells_alone(int minimum, int seed)
    {
        var records = FictitiousAssociation.Create(seed, 130);
        foreach (var year in new PlanYear[] { new(2022), new(2025), new(2026) })
        {
            var today = FictitiousAssociation.Today;
            Assert.Equal(
                Enum.GetValues<CoverageBy>().Select(by => Coverage.Of(records, year, by, today, minimum)),
                Coverage.OfEach(records, year, today, minimum));
        }
    }

    [Fact]
    public void One_to_one_support_reaches_one() => Assert.Equal("One", Reached(Records.Opens(Ada, Cleo)));

    [Fact]
    public void Who_is_reached_twice_counts_once() =>
        Assert.Equal(1, Whole(Records.Enters(Webinars, Ada, Fall).Enters(Camp, Ada, Fall), Tier.Some).Reached);

    [Fact]
    public void A_place_in_a_session_reaches_once_the_session_was_held()
    {
        var attended = Records.Attends(Talk, Ada);
        Assert.Equal(0, Whole(attended, Tier.All).Reached);
        Assert.Equal(0, Whole(attended.CancelSession(Talk.Id), Tier.All).Reached);
        Assert.Equal(1, Whole(attended.HoldSession(Talk.Id, Fall), Tier.All).Reached);
    }

    [Fact]
    public void Members_are_in_scope_on_the_last_day_and_reached_on_any_day_of_the_year()
    {
        var records = Records.Enters(Webinars, Ada, Fall);
        Assert.Equal((1, 3), (Whole(records, Tier.All).Reached, Whole(records, Tier.All).InScope));
        var left = records with { Members = [.. records.Members.Select(member => member.PersonId == Ada.Id ? member with { Until = End.AddDays(-1) } : member)] };
        Assert.Equal((0, 2), (Whole(left, Tier.All).Reached, Whole(left, Tier.All).InScope));
        var ended = records.Leave(records.Participations[0].Id, Spring, Completion.Completed);
        Assert.Equal(1, Whole(ended, Tier.All).Reached);
        Assert.Equal(0, Coverage.Of(ended, new(2025), CoverageBy.Whole, new(2026, 6, 30), 1).Tiers[0].Whole.Reached);
        Assert.Equal(0, Coverage.Of(records, Year, CoverageBy.Whole, Fall.AddDays(-1), 1).Tiers[0].Whole.Reached);
    }

    [Fact]
    public void While_the_year_goes_on_the_day_itself_counts()
    {
        Assert.Equal(Fall, Coverage.Of(Records, Year, CoverageBy.Whole, Fall, 1).CountedOn);
        Assert.Equal(End, Coverage.Of(Records, Year, CoverageBy.Whole, End.AddYears(1), 1).CountedOn);
    }

    [Fact]
    public void A_guest_is_reached_and_counts_nowhere() =>
        Assert.Equal((0, 3), (Whole(Records.Enters(Webinars, Dan, Fall), Tier.All).Reached, Whole(Records, Tier.All).InScope));

    [Fact]
    public void A_member_of_several_districts_counts_where_he_or_she_came_last()
    {
        var moved = Records with { Members = [.. Records.Members, Member(Ada, MemberRole.AssistantSuperintendent, Spring, "birch")] };
        var roles = Groups(moved.Enters(Webinars, Ada, Fall), CoverageBy.Role);
        Assert.Equal([(MemberRole.Superintendent, 0, 1), (MemberRole.AssistantSuperintendent, 1, 2)], roles.Select(group => (group.Role!.Value, group.Reach.Reached!.Value, group.Reach.InScope)));
    }

    [Fact]
    public void Who_belongs_to_no_round_table_stands_in_the_rest() => Assert.Equal(
        [((Guid?)SmallAssociation.North.Id, 1, 1), (null, 0, 2)],
        Groups(Records.Enters(Webinars, Ada, Fall), CoverageBy.RoundTable).Select(group => (group.RoundTableId, group.Reach.Reached!.Value, group.Reach.InScope)));

    [Fact]
    public void A_district_of_several_kinds_counts_in_each() => Assert.Equal(
        ["Rural 1", "Suburban 0", "Urban 2", "Regional 1", "Vocational 0", "Collaborative 0", " 0"],
        Groups(Records, CoverageBy.DistrictKind).Select(group => $"{group.DistrictKind} {group.Reach.InScope}"));

    [Fact]
    public void Who_is_not_reached_yet_is_a_list_by_name()
    {
        var records = Records.Enters(Webinars, Ben, Fall);
        Assert.Equal([Ada.Id, Cleo.Id], NotReachedYet.Of(records, Year, Tier.All, End).Select(member => member.PersonId));
        Assert.Equal(3, NotReachedYet.Of(records, Year, Tier.One, End).Count);
    }

    [Fact]
    public void While_the_year_goes_on_numbers_are_held_back_unless_all_is_asked_for()
    {
        Assert.All(Coverage.Of(Records, Year, CoverageBy.RoundTable, End).Tiers, tier => Assert.True(tier.Whole.IsSuppressed && tier.Groups.All(group => group.Reach.IsSuppressed)));
        Assert.Equal(3, Coverage.Of(Records, Year, CoverageBy.Whole, End).Tiers[0].Whole.InScope);
    }

    [Fact]
    public void Small_numbers_are_held_back_unless_all_is_asked_for() =>
        Assert.All(Coverage.Of(Records.Enters(Webinars, Ada, Fall), Year, CoverageBy.Role, End.AddDays(1)).Tiers[0].Groups, group => Assert.True(group.Reach.IsSuppressed));

    private static Mass.Domain.Reporting.SuppressedReach Whole(AssociationRecords records, Tier tier) =>
        Coverage.Of(records, Year, CoverageBy.Whole, End, 1).Tiers.Single(each => each.Tier == tier).Whole;

    private static IReadOnlyList<CoverageGroup> Groups(AssociationRecords records, CoverageBy by) => Coverage.Of(records, Year, by, End, 1).Tiers[0].Groups;

    private static string Reached(AssociationRecords records) =>
        string.Join(' ', Coverage.Of(records, Year, CoverageBy.Whole, End, 1).Tiers.Where(tier => tier.Whole.Reached == 1).Select(tier => tier.Tier));
}

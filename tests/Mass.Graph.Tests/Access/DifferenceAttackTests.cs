using System.Globalization;
using System.Text.Json;
using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Fictitious;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Tests.History;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Access;

/// <summary>Whoever asks twice and takes the one answer from the other, by breakdown, group, body, filter or day or after an act of their own, learns of no few people.</summary>
public sealed class DifferenceAttackTests
{
    private const int Minimum = 5;
    private const string Reach = "tiers { tier whole { reached inScope } groups { roundTable { id } role districtKind isRest reach { reached inScope } } }";
    private static readonly Lazy<PastWorld> Made = new(() => PastWorld.Of(FictitiousAssociation.Create()));

    public static IEnumerable<object[]> YearsAndReaders => from year in Enumerable.Range(2020, 6) from isStaff in new[] { false, true } select new object[] { year, isStaff };

    private static PastWorld World => Made.Value;

    [Theory]
    [MemberData(nameof(YearsAndReaders))]
    public void No_number_of_those_reached_and_no_difference_of_two_is_small(int year, bool isStaff)
    {
        var answer = Ask($$"""{ associations { nodes { whole: coverage(planYear: {{year}}, by: WHOLE) { {{Reach}} } tables: coverage(planYear: {{year}}, by: ROUND_TABLE) { {{Reach}} } roles: coverage(planYear: {{year}}, by: ROLE) { {{Reach}} } kinds: coverage(planYear: {{year}}, by: DISTRICT_KIND) { {{Reach}} } } } }""", isStaff);
        var members = InScope(new PlanYear(year).LastDay);
        Assert.NotEmpty(members);
        var isAnyShown = false;
        foreach (var tier in Enum.GetNames<Tier>().Select(Naming.Constant))
        {
            var told = new List<(HashSet<Guid> People, int Reached)> { ([], 0) };
            foreach (var breakdown in new[] { "whole", "tables", "roles", "kinds" })
            {
                var shown = answer[$"associations.nodes.0.{breakdown}.tiers"].EnumerateArray().Single(each => each.GetProperty("tier").GetString() == tier);
                var everyone = Number(shown.GetProperty("whole"), "reached");
                if (everyone is { } all)
                {
                    told.Add(([.. members.Select(member => member.PersonId)], all));
                }

                var groups = shown.GetProperty("groups").EnumerateArray().Select(group => (People: PeopleOf(group, breakdown, members), Reached: Number(group.GetProperty("reach"), "reached"), InScope: Number(group.GetProperty("reach"), "inScope"))).ToList();
                Assert.All(groups, group => Assert.Equal(group.People.Count, group.InScope));
                told.AddRange(groups.Where(group => group.Reached is not null).Select(group => (group.People, group.Reached!.Value)));

                // Of a breakdown in which each member stands once, what is held back is what the whole leaves.
                var held = groups.Where(group => group.Reached is null).ToList();
                if (breakdown is "tables" or "roles" && everyone is { } total && held.Count > 0)
                {
                    Assert.True(held.Count > 1, $"{year} {tier} {breakdown}: a single number is held back, and the others tell it.");
                    NotSmall(total - groups.Sum(group => group.Reached ?? 0), held.Sum(group => group.People.Count), $"{year} {tier} {breakdown}: what is held back together");
                }
            }

            isAnyShown |= told.Count > 1;
            foreach (var (inner, outer) in from one in told from other in told where one.People.Count < other.People.Count && one.People.IsSubsetOf(other.People) select (one, other))
            {
                NotSmall(outer.Reached - inner.Reached, outer.People.Count - inner.People.Count, $"{year} {tier}: {outer.Reached} of {outer.People.Count} without {inner.Reached} of {inner.People.Count}");
            }
        }

        Assert.True(isAnyShown, "Nothing was shown, so nothing was attacked.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_plan_year_is_told_once_it_is_over_and_the_same_on_whatever_day_is_read(bool isStaff)
    {
        var years = Enumerable.Range(2020, 5).ToList();
        var present = Told(World, years, isStaff, null);
        Assert.Contains("\"reached\":", present, StringComparison.Ordinal);
        Assert.All(new[] { "2025-07-01", "2025-11-17", "2026-07-01", "2026-11-24", "2027-05-01" }, day => Assert.Equal(present, Told(World, years, isStaff, day)));
        Assert.All(new[] { "2025-06-30", "2025-03-01" }, day => Assert.Equal("{}", Told(World, [2024], isStaff, day)));
        Assert.Equal("{}", Told(World, [2026], isStaff, null));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_a_member_does_moves_no_number_of_those_who_took_part(bool isStaff)
    {
        var years = Enumerable.Range(2020, 6).ToList();
        var before = Told(World, years, isStaff, null);
        var today = GraphFixture.Today;
        var records = World.Records;
        var member = records.Members.Last(each => each.Until is null && each.Since < today);
        var session = records.Sessions.First(each => each.Status == MeetingStatus.Planned && each.On > today && each.CohortId is null && records.Supports.Any(support => support.Id == each.SupportId && !support.IsConfidential && support.Audiences.All(audience => audience == Domain.Supports.Audience.All)));
        var table = records.Committees.First(body => body.Kind == CommitteeKind.RoundTable);
        var topic = records.TopicRequests.First(each => each.PlanYear.StartYear == 2024).Topic;
        var at = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
        var after = PastWorld.Of(records)
            .Do("2026-11-24", "attendSession", each => each.Attend(session.Id, member.PersonId, at))
            .Do("2026-11-24", "collectTopicRequest", each => each.CollectTopic(table.Id, new(2026), topic, today, at, member.PersonId))
            .Do("2026-11-24", "recordSelfIdentification", each => each.RecordSelfIdentification(member.Id, ["Zanzibari"]));
        Assert.Equal(before, Told(after, years, isStaff, null));
        Assert.Equal(before, Told(after.Do("2026-11-24", "leaveSession", each => each.TakeBackEntry(session.Id, member.PersonId)), years, isStaff, null));
    }

    [Fact]
    public void How_members_identify_is_told_the_same_for_every_body_and_on_every_day_of_a_plan_year()
    {
        var bodies = Bodies(World, "2026-11-24");
        Assert.True(bodies.Count > 5);
        var told = Assert.Single(bodies.Distinct(StringComparer.Ordinal));
        Assert.Matches("\"members\":[0-9]", told);
        Assert.DoesNotMatch("\"seatHolders\":[0-9]|\"members\":[1-4][,}]", told);
        Assert.All(new[] { "2026-07-01", "2026-09-09", "2027-06-30" }, day => Assert.Equal([told], Bodies(World, day).Distinct(StringComparer.Ordinal)));

        // Nor does who comes into a body show.
        var (seat, person) = (World.Records.Seats.First(seat => World.Records.Memberships.All(term => term.SeatId != seat.Id || term.To < new DateOnly(2026, 1, 1))), World.Records.Members.First(each => each.SelfIdentifiedAs.Count > 0 && each.Until is null && each.Since < new DateOnly(2026, 1, 1)));
        var seated = PastWorld.Of(World.Records).Do("2026-11-24", "seatMember", records => records with
        {
            Memberships = [.. records.Memberships, records.Memberships[0] with { Id = EntityId.New(DateTimeOffset.UnixEpoch), SeatId = seat.Id, PersonId = person.PersonId, From = new(2026, 2, 1), To = null, EndReason = null }],
        });
        Assert.Equal([told], Bodies(seated, "2026-11-24").Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_filter_order_or_group_tells_of_a_number_that_is_held_back(bool isStaff)
    {
        var answer = Ask(
            """
            { held: coverageRows(where: { isSuppressed: { eq: true } }) { totalCount aggregations { sum { reached notReached } max { reached percentage } } }
              known: coverageRows(where: { isSuppressed: { eq: true }, or: [{ reached: { neq: null } }, { notReached: { gte: 0 } }, { percentage: { gte: 0 } }] }) { totalCount }
              few: coverageRows(where: { or: [{ reached: { gt: 0, lt: 5 } }, { notReached: { gt: 0, lt: 5 } }] }) { totalCount }
              up: coverageRows(first: 500, where: { isSuppressed: { eq: true } }, order: [{ reached: ASC }]) { nodes { coverageKey } }
              down: coverageRows(first: 500, where: { isSuppressed: { eq: true } }, order: [{ reached: DESC }, { notReached: ASC }]) { nodes { coverageKey } }
              sessions(where: { participantCount: { gt: 0, lt: 5 } }) { totalCount }
              groups: sessions { groupBy(fields: PARTICIPANT_COUNT) { fields { participantCount } } } }
            """,
            isStaff);
        Assert.True(answer.Count("held") > 0);
        Assert.DoesNotMatch("[0-9]", answer["held.aggregations.sum"].GetRawText().Replace(":0", "", StringComparison.Ordinal));
        Assert.DoesNotMatch("[0-9]", answer["held.aggregations.max"].GetRawText());
        Assert.Equal((0, 0, 0), (answer.Count("known"), answer.Count("few"), answer.Count("sessions")));
        Assert.Equal(answer.Rows("up", "coverageKey"), answer.Rows("down", "coverageKey"));
        Assert.Equal([], answer["groups.groupBy"].EnumerateArray().Select(group => Number(group.GetProperty("fields"), "participantCount")).Where(count => count is > 0 and < Minimum));
    }

    private static Answer Ask(string query, bool isStaff, PastWorld? world = null)
    {
        var answer = (world ?? World).Ask(query, isStaff ? new Rights(true, true, false, false, false, null) : default);
        Assert.True(answer.Errors.Count == 0, answer.Json[..Math.Min(answer.Json.Length, 600)]);
        return answer;
    }

    /// <summary>All that is told of some plan years; <c>{}</c> when nothing is.</summary>
    private static string Told(PastWorld world, IReadOnlyList<int> years, bool isStaff, string? day)
    {
        var fields = string.Join(' ', years.Select(year => $$"""
            whole{{year}}: coverage(planYear: {{year}}, by: WHOLE) { {{Reach}} } tables{{year}}: coverage(planYear: {{year}}, by: ROUND_TABLE) { {{Reach}} } roles{{year}}: coverage(planYear: {{year}}, by: ROLE) { {{Reach}} }
            topics{{year}}: topicRanking(planYear: {{year}}) { requestCount topics { topic requestCount roundTableCount } }
            """));
        var asOf = day is null ? "" : $"(asOf: \"{day}\")";
        var association = Ask($$"""{ associations{{asOf}} { nodes { {{fields}} } } }""", isStaff, world)["associations.nodes.0"];
        var told = association.EnumerateObject().Where(field => field.Value.ValueKind != JsonValueKind.Null).ToDictionary(field => field.Name, field => field.Value);

        // A round table that was not there on the day is not named, and its numbers are the same.
        return System.Text.RegularExpressions.Regex.Replace(JsonSerializer.Serialize(told), "\"roundTable\":(null|\\{[^}]*\\})", "");
    }

    private static List<string> Bodies(PastWorld world, string day) =>
        [.. Ask($$"""{ committees(first: 200, asOf: "{{day}}") { nodes { representation(by: SELF_IDENTIFIED) { members groups { group members seatHolders isSuppressed } } } } }""", false, world)["committees.nodes"].EnumerateArray().Select(body => body.GetRawText())];

    private static int? Number(JsonElement owner, string name) => owner.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private static void NotSmall(int reached, int inScope, string what)
    {
        Assert.False(reached is > 0 and < Minimum, string.Create(CultureInfo.InvariantCulture, $"{what}: {reached} were reached."));
        Assert.False(inScope - reached is > 0 and < Minimum, string.Create(CultureInfo.InvariantCulture, $"{what}: {inScope - reached} were not reached."));
    }

    private static List<Member> InScope(DateOnly day) =>
        [.. World.Records.Members.Where(member => member.IsCurrentOn(day)).GroupBy(member => member.PersonId).Select(own => own.OrderByDescending(member => member.Since).ThenBy(member => member.Id).First())];

    /// <summary>The members of a group, found otherwise than the answer does it.</summary>
    private static HashSet<Guid> PeopleOf(JsonElement group, string breakdown, List<Member> members)
    {
        District? DistrictOf(Member member) => World.Records.Districts.SingleOrDefault(district => district.Id == member.DistrictId);
        var isRest = group.GetProperty("isRest").GetBoolean();
        return
        [
            .. members.Where(member => breakdown switch
            {
                "tables" => isRest ? DistrictOf(member)?.RoundTableId is null : DistrictOf(member)?.RoundTableId is { } table && group.GetProperty("roundTable").GetProperty("id").GetString() == NodeId.Of("Committee", table),
                "roles" => Naming.Constant(member.Role.ToString()) == group.GetProperty("role").GetString(),
                _ => isRest ? DistrictOf(member)?.Kinds is not { Count: > 0 } : DistrictOf(member)?.Kinds.Any(kind => Naming.Constant(kind.ToString()) == group.GetProperty("districtKind").GetString()) == true,
            }).Select(member => member.PersonId),
        ];
    }
}

using System.Globalization;
using Mass.Domain.Associations;
using Mass.Domain.Supports;

namespace Mass.Domain.Fictitious;

/// <summary>The one-to-one supports with their contacts: a mentor for most new superintendents, and the rest as they are needed.</summary>
internal static class MadeUpEngagements
{
    private static readonly (string Support, EngagementNeed Need, int PerHundred, int Days, int DaysBetween)[] Kinds =
    [
        ("MENT", EngagementNeed.Mentoring, 5, 290, 30),
        ("THINK", EngagementNeed.ThoughtPartnering, 4, 150, 30),
        ("CRISIS", EngagementNeed.Crisis, 2, 40, 6),
        ("LEGAL", EngagementNeed.Legal, 4, 60, 20),
        ("CAREER", EngagementNeed.Career, 2, 90, 30),
    ];

    private static readonly string?[] Notes = [null, null, null, "Talked the week through.", "Will call again.", "Agreed on a next step."];

    private static readonly string?[] Reasons = ["Done", "The year is over", "Found other help", null];

    public static void AddTo(FictitiousWorld world)
    {
        var draws = world.Draws("engagements");
        var engagements = new List<Engagement>();
        var contacts = new List<Contact>();
        var counsel = world.Records.Appointments.Single(appointment => appointment.PositionId == world.Position("Legal Counsel")).PersonId;
        foreach (var (year, row) in FictitiousWorld.Years.SelectMany(year => Kinds.Select(row => (year, row))))
        {
            var support = world.Records.Supports.Single(each => each.Code == row.Support);
            var first = new DateOnly(year, 9, 15);
            if (first < support.OfferedFrom)
            {
                continue;
            }

            Guid[] supporters = row.Need switch
            {
                EngagementNeed.Legal => [counsel],
                EngagementNeed.Crisis => [.. world.HoldersOn("CST", first).Concat(world.HoldersOn("LSN", first)).Select(holder => holder.PersonId).Distinct()],
                _ => [.. world.HoldersOn("LSN", first).Select(holder => holder.PersonId)],
            };
            Member[] members = [.. world.MembersOn(first).Where(member => AudienceRule.Includes(support.Audiences, member, first) && !supporters.Contains(member.PersonId))];
            foreach (var (member, number) in draws.Several(members, Math.Max(1, world.Size * row.PerHundred / 100)).Select((member, number) => (member, number)))
            {
                var openedOn = row.Need == EngagementNeed.Mentoring ? first : draws.Day(first, first.AddDays(200));
                if (openedOn < FictitiousWorld.Today && openedOn <= world.LastDayOf(member.PersonId))
                {
                    var engagement = Engagement(world, draws, support, row.Need, row.Days, member, openedOn, draws.Several(supporters, row.Need == EngagementNeed.Crisis ? 2 : 1), $"{row.Support} {year.ToString(CultureInfo.InvariantCulture)} {number}");
                    engagements.Add(engagement);
                    contacts.AddRange(Contacts(world, draws, engagement, row.DaysBetween));
                }
            }
        }

        world.Records = world.Records with { Engagements = engagements, Contacts = contacts };
    }

    private static Engagement Engagement(
        FictitiousWorld world, Draws draws, Support support, EngagementNeed need, int days, Member member, DateOnly openedOn, IReadOnlyList<Guid> supporters, string key)
    {
        var closesOn = openedOn.AddDays(days * draws.Between(60, 130) / 100);
        var leaves = world.LastDayOf(member.PersonId);
        closesOn = leaves < closesOn ? leaves : closesOn;
        var isClosed = closesOn < FictitiousWorld.Today;
        return new()
        {
            Id = world.Id("engagement", key),
            AssociationId = world.AssociationId,
            SupportId = support.Id,
            PersonId = member.PersonId,
            SupporterIds = supporters,
            Need = need,
            OpenedOn = openedOn,
            ClosedOn = isClosed ? closesOn : null,
            CloseReason = isClosed ? leaves == closesOn ? "Left the association" : draws.One(Reasons) : null,
        };
    }

    private static IEnumerable<Contact> Contacts(FictitiousWorld world, Draws draws, Engagement engagement, int daysBetween)
    {
        var last = engagement.ClosedOn ?? FictitiousWorld.Today.AddDays(-1);
        for (var (on, number) = (engagement.OpenedOn, 1); on <= last; (on, number) = (on.AddDays(1 + (daysBetween * draws.Between(60, 150) / 100)), number + 1))
        {
            yield return new()
            {
                Id = world.Id("contact", string.Create(CultureInfo.InvariantCulture, $"{engagement.Id} {number}")),
                AssociationId = world.AssociationId,
                EngagementId = engagement.Id,
                On = on,
                Mode = draws.One(Enum.GetValues<ContactMode>()),
                Minutes = draws.Chance(10) ? null : draws.Between(2, 12) * 10,
                SupporterId = draws.Chance(5) || engagement.SupporterIds.Count == 0 ? null : draws.One(engagement.SupporterIds),
                Note = draws.One(Notes),
            };
        }
    }
}

using System.Globalization;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Supports;

namespace Mass.Domain.Fictitious;

/// <summary>Who took part: in single sessions, in cohorts from beginning to end or not, in the network, and in the library.</summary>
internal static class MadeUpParticipation
{
    public static void AddTo(FictitiousWorld world)
    {
        var draws = world.Draws("participation");
        var supports = world.Records.Supports.ToDictionary(support => support.Id);
        var participations = new List<Participation>();
        foreach (var cohort in world.Records.Cohorts.Where(cohort => cohort.From < FictitiousWorld.Today))
        {
            participations.AddRange(InCohort(world, draws, supports[cohort.SupportId], cohort));
        }

        foreach (var session in world.Records.Sessions.Where(session => session.Status == MeetingStatus.Held))
        {
            var support = supports[session.SupportId];
            var people = session.CohortId is { } cohortId
                ? [.. participations.Where(each => each.CohortId == cohortId && each.SessionId is null && !(each.To < session.On) && draws.Chance(30)).Select(each => each.PersonId)]
                : draws.Several(Audience(world, support, session.On), Attending(world, draws, session)).Select(member => member.PersonId).ToList();
            participations.AddRange(people.Select(person => Made(world, support, session.CohortId, session.Id, person, session.On, session.On, Completion.Completed, session.Code)));
        }

        foreach (var year in FictitiousWorld.Years.Skip(1))
        {
            participations.AddRange(Standing(world, draws, supports[world.Support("LIB")], year, world.Size / 6, isBrief: true));
            participations.AddRange(Standing(world, draws, supports[world.Support("NET")], year, world.Size / 40, isBrief: false));
        }

        world.Records = world.Records with { Participations = [.. participations.DistinctBy(each => each.Id)] };
    }

    /// <summary>Whom a support reaches on a day: those for whom it is, except the members who take part in nothing in the plan year, who grow fewer.</summary>
    private static List<Member> Audience(FictitiousWorld world, Support support, DateOnly day)
    {
        var year = Calendar.PlanYear.Containing(day).StartYear;
        return [.. world.MembersOn(day).Where(member => AudienceRule.Includes(support.Audiences, member, day) && TakesPart(member.PersonId, year))];
    }

    private static bool TakesPart(Guid personId, int year) => ((personId.ToByteArray()[0] * 7) + (year * 37)) % 100 < 56 + (5 * (year - 2020));

    private static int Attending(FictitiousWorld world, Draws draws, Session session) => session.Kind switch
    {
        SessionKind.ConferenceSession => world.Size * draws.Between(8, 16) / 100,
        SessionKind.Event => world.Size / 5,
        SessionKind.Webinar => world.Size * draws.Between(5, 11) / 100,
        _ => world.Size * draws.Between(3, 7) / 100,
    };

    private static List<Participation> InCohort(FictitiousWorld world, Draws draws, Support support, Cohort cohort)
    {
        var places = Math.Min(cohort.Capacity ?? 20, Math.Max(6, world.Size / 18));
        return
        [
            .. draws.Several(Audience(world, support, cohort.From), places).Select(member =>
            {
                var leavesOn = cohort.From.AddDays(draws.Between(10, 29));
                var (to, completion, reason) = draws.Below(100) switch
                {
                    < 88 => (cohort.To!.Value, Completion.Completed, null),
                    < 95 => (leavesOn, Completion.Withdrawn, "No time"),
                    _ => (leavesOn, Completion.Transferred, "Another support suits better"),
                };
                if (world.LastDayOf(member.PersonId) is var last && last < to)
                {
                    (to, completion, reason) = (last, Completion.Withdrawn, "Left the association");
                }

                var isOver = to < FictitiousWorld.Today;
                return Made(world, support, cohort.Id, null, member.PersonId, cohort.From, isOver ? to : null, isOver ? completion : null, cohort.Code) with
                {
                    EntryReason = draws.Chance(25) ? "Asked by a colleague" : null,
                    ExitReason = isOver ? reason : null,
                };
            }),
        ];
    }

    /// <summary>Participation without a session: a visit to the library, or a place in the network that is kept.</summary>
    private static IEnumerable<Participation> Standing(FictitiousWorld world, Draws draws, Support support, int year, int count, bool isBrief)
    {
        var first = new DateOnly(year, 9, 15);
        if (first < support.OfferedFrom)
        {
            return [];
        }

        return draws.Several(Audience(world, support, first), count).Select(member =>
        {
            var day = draws.Day(first, first.AddDays(240));
            var end = isBrief ? day : (DateOnly?)null;
            var leaves = world.LastDayOf(member.PersonId);
            end = end is null && leaves < FictitiousWorld.Today ? leaves : end;
            return Made(world, support, null, null, member.PersonId, day, end, end is null ? null : Completion.Completed, year.ToString(CultureInfo.InvariantCulture));
        }).Where(each => each.From < FictitiousWorld.Today && each.From <= world.LastDayOf(each.PersonId)).ToList();
    }

    private static Participation Made(
        FictitiousWorld world, Support support, Guid? cohortId, Guid? sessionId, Guid personId, DateOnly from, DateOnly? to, Completion? completion, string what) => new()
        {
            Id = world.Id("participation", $"{support.Code} {what} {(sessionId is null ? "whole" : "session")} {personId}"),
            AssociationId = world.AssociationId,
            SupportId = support.Id,
            CohortId = cohortId,
            SessionId = sessionId,
            PersonId = personId,
            From = from,
            To = to,
            Completion = completion,
        };
}

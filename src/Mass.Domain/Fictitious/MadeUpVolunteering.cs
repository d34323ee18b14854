using System.Globalization;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Supports;

namespace Mass.Domain.Fictitious;

/// <summary>Short pieces of work for volunteers, and who signed up.</summary>
internal static class MadeUpVolunteering
{
    private static readonly (string Title, string Body, string Step, Audience Audience, int Capacity, int Hours)[] Work =
    [
        ("Read the answers to the topic survey", "TSS", "AS-10", Audience.All, 8, 3),
        ("Introduce a webinar", "PD", "AS-04", Audience.All, 12, 2),
        ("Welcome new members at the summer conference", "EC", "SO-06", Audience.All, 18, 4),
        ("Write one testimony with colleagues", "LC", "AS-14", Audience.Superintendent, 6, 5),
        ("Read the draft of a policy", "PPW", "AS-13", Audience.All, 6, 3),
        ("Help to plan the strand for assistant superintendents", "ASWG", "AS-11", Audience.AssistantSuperintendent, 8, 6),
        ("Join a focus group of the equity assessment", "EAG", "AS-12", Audience.All, 12, 2),
        ("Tell a leadership story on tape", "PD", "AS-10", Audience.Superintendent, 6, 2),
        ("Show newcomers the round table", "EC", "AS-15", Audience.All, 10, 2),
        ("Try out the new pages of the website", "EC", "SO-01", Audience.New, 10, 1),
    ];

    public static void AddTo(FictitiousWorld world)
    {
        var draws = world.Draws("volunteering");
        var opportunities = new List<VolunteerOpportunity>();
        var signups = new List<VolunteerSignup>();
        foreach (var year in FictitiousWorld.Years.Skip(2))
        {
            foreach (var (work, number) in Work.Select((work, number) => (work, number + 1)))
            {
                var opensOn = draws.Day(new(year, 8, 15), new(year, 12, 15));
                var startsOn = opensOn.AddDays(draws.Between(30, 80));
                var body = world.Records.Committees.Single(body => body.Key == work.Body);
                if (body.FormedOn > opensOn)
                {
                    continue;
                }

                var opportunity = new VolunteerOpportunity
                {
                    AssociationId = world.AssociationId,
                    Code = string.Create(CultureInfo.InvariantCulture, $"VO-{year}-{number:00}"),
                    Title = work.Title,
                    CommitteeId = body.Id,
                    Audiences = [work.Audience],
                    Capacity = number == 9 ? null : work.Capacity * Math.Max(1, world.Size / 175) / 2,
                    Hours = work.Hours,
                    OpensOn = opensOn,
                    StartsOn = startsOn,
                    EndsOn = startsOn.AddDays(45),
                    StepIds = world.Steps(work.Step),
                };
                opportunities.Add(opportunity);
                signups.AddRange(Signups(world, draws, opportunity));
            }
        }

        world.Records = world.Records with { VolunteerOpportunities = opportunities, VolunteerSignups = signups };
    }

    private static IEnumerable<VolunteerSignup> Signups(FictitiousWorld world, Draws draws, VolunteerOpportunity opportunity)
    {
        if (opportunity.OpensOn >= FictitiousWorld.Today)
        {
            return [];
        }

        Member[] candidates = [.. world.MembersOn(opportunity.OpensOn).Where(member => AudienceRule.Includes(opportunity.Audiences, member, opportunity.OpensOn))];
        return draws.Several(candidates, Math.Min(opportunity.Capacity ?? 40, draws.Between(2, 3 + (world.Size / 35)))).Select(member =>
        {
            var on = opportunity.OpensOn.AddDays(draws.Below(28));
            return new VolunteerSignup
            {
                AssociationId = world.AssociationId,
                OpportunityId = opportunity.Id,
                PersonId = member.PersonId,
                On = on < FictitiousWorld.Today ? on : opportunity.OpensOn,
                Status = draws.Chance(8) ? SignupStatus.Withdrawn : opportunity.EndsOn < FictitiousWorld.Today ? SignupStatus.Served : SignupStatus.SignedUp,
            };
        }).ToList();
    }
}

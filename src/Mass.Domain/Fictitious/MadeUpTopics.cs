using System.Globalization;
using Mass.Domain.Associations;
using Mass.Domain.Supports;

namespace Mass.Domain.Fictitious;

/// <summary>The topics that a quarter of the members ask for each September, collected through their round tables.</summary>
internal static class MadeUpTopics
{
    /// <summary>Topics and the skill that each builds; those at the front are asked for most.</summary>
    public static IReadOnlyList<(string Topic, string Skill)> All { get; } =
    [
        ("Difficult contract negotiations", "Negotiating"), ("School safety", "Safety planning"), ("Artificial intelligence in schools", "Digital judgment"), ("Working with a divided school board", "Board relations"),
        ("Budgets in lean years", "Budgeting"), ("Crisis management", "Crisis leadership"), ("Special education law", "Legal literacy"), ("Votes of no confidence", "Board relations"), ("Talking with the press", "Communication"),
        ("Social media", "Digital judgment"), ("Hiring and keeping teachers", "Staffing"), ("Public education and the economy", "Public speaking"), ("Leading for equity", "Leading for equity"), ("Town and school", "Municipal relations"),
        ("Buildings and grants", "Facilities"), ("Writing testimony", "Advocacy"), ("Evaluating principals", "Supervision"), ("Students' mental health", "Student support"), ("Working with parents in conflict", "Communication"),
        ("Managing one's time", "Self-care"),
    ];

    public static void AddTo(FictitiousWorld world)
    {
        var draws = world.Draws("topics");
        world.Records = world.Records with { TopicRequests = [.. FictitiousWorld.Years.SelectMany(year => Asked(world, draws, year))] };
    }

    private static IEnumerable<TopicRequest> Asked(FictitiousWorld world, Draws draws, int year)
    {
        var first = new DateOnly(year, 9, 8);
        Member[] members = [.. world.MembersOn(first).Where(member => world.RoundTableOf(member) is not null)];
        return draws.Several(members, members.Length / 4).Select((member, number) =>
        {
            // The smaller of two draws: the topics at the front come up more often.
            var (topic, skill) = All[Math.Min(draws.Below(All.Count), draws.Below(All.Count))];
            return new TopicRequest
            {
                Id = world.Id("topic", string.Create(CultureInfo.InvariantCulture, $"{year} {number}")),
                AssociationId = world.AssociationId,
                PlanYear = new(year),
                RoundTableId = world.RoundTableOf(member)!.Value,
                PersonId = draws.Chance(20) ? null : member.PersonId,
                Topic = topic,
                Skill = draws.Chance(30) ? null : skill,
                On = first.AddDays(draws.Below(21)),
            };
        }).ToList();
    }
}

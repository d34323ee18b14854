using System.Globalization;
using Mass.Domain.Advocacy;
using Mass.Domain.Documents;

namespace Mass.Domain.Fictitious;

/// <summary>The legislative sessions of state and federation, what the association works for in each, the bills with what happened to them, and the testimony.</summary>
internal static class MadeUpAdvocacy
{
    private static readonly (string Title, string Statement, string[] Bills)[] Causes =
    [
        ("Funding of special education", "Share the cost of special education fairly.", ["costs of special education placements", "a reserve for special education", "transportation of students with disabilities"]),
        ("Rural schools", "Give rural schools what distance costs.", ["aid to rural schools", "regional transportation", "small schools"]),
        ("Districts outside the funding formula", "Help the districts that the new formula leaves out.", ["minimum aid per student", "a study of the funding formula"]),
        ("Educator pipeline", "Open more ways into teaching.", ["licensure of educators", "apprentice teachers", "retired educators who return"]),
        ("School safety and health", "Keep students safe and well.", ["counsellors in schools", "safety planning in schools", "wireless devices in schools"]),
    ];

    private static readonly int[] FirstYears = [2021, 2023, 2025, 2027];

    private static readonly string[] Chambers = ["House", "Senate"];

    private static readonly BillStatus[] Way = [BillStatus.Filed, BillStatus.InCommittee, BillStatus.Heard, BillStatus.Reported, BillStatus.Passed, BillStatus.Enacted];

    public static void AddTo(FictitiousWorld world)
    {
        var draws = world.Draws("advocacy");
        List<LegislativeSession> sessions = [.. FirstYears.SelectMany(year => Enum.GetValues<GovernmentLevel>().Select(level => Session(world, year, level)))];
        List<Priority> priorities = [.. sessions.Where(session => session.StartsOn <= FictitiousWorld.Today).SelectMany(session => Priorities(world, session))];
        List<Bill> bills = [.. priorities.SelectMany(priority => Bills(world, draws, sessions.Single(session => session.Id == priority.SessionId), priority))];
        var (testimonies, papers) = Testimonies(world, draws, bills);
        world.Records = world.Records with
        {
            LegislativeSessions = sessions,
            Priorities = priorities,
            Bills = bills,
            Testimonies = testimonies,
            Documents = [.. world.Records.Documents, .. papers],
        };
    }

    private static LegislativeSession Session(FictitiousWorld world, int year, GovernmentLevel level) => new()
    {
        AssociationId = world.AssociationId,
        Code = string.Create(CultureInfo.InvariantCulture, $"{level.ToString()[..1]}-{year}"),
        Name = string.Create(CultureInfo.InvariantCulture, $"{level} session {year}-{year + 1} (made up)"),
        Level = level,
        StartsOn = new(year, 1, 4),
        EndsOn = new(year + 1, 12, 31),
    };

    private static IEnumerable<Priority> Priorities(FictitiousWorld world, LegislativeSession session) => Causes
        .Take(session.Level == GovernmentLevel.Federal ? 2 : session.StartsOn.Year < 2023 ? 4 : 5)
        .Select((cause, index) => new Priority
        {
            AssociationId = world.AssociationId,
            SessionId = session.Id,
            Code = string.Create(CultureInfo.InvariantCulture, $"P{index + 1}"),
            Title = cause.Title,
            Statement = cause.Statement,
            Rank = index + 1,
            StepIds = world.Steps(index == 3 ? "AS-17" : "AS-14"),
        });

    private static IEnumerable<Bill> Bills(FictitiousWorld world, Draws draws, LegislativeSession session, Priority priority) =>
        Causes[priority.Rank - 1].Bills.SelectMany((matter, index) => Chambers.Select((chamber, second) =>
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{chamber[..1]}-{(priority.Rank * 100) + (index * 10) + second + 1}");
            Bill bill = new()
            {
                AssociationId = world.AssociationId,
                SessionId = session.Id,
                Number = number,
                Title = $"An Act on {matter} (made up)",
                Url = new Uri($"https://example.org/{world.Slug}/bills/{session.Code.ToLowerInvariant()}/{number.ToLowerInvariant()}"),
                Stance = draws.Below(10) switch { < 6 => BillStance.Support, < 8 => BillStance.Oppose, _ => BillStance.Monitor },
                PriorityIds = [priority.Id],
                Actions = [.. Actions(draws, session)],
            };
            return bill.Stance == BillStance.Support && bill.Actions.Count > 2 && draws.Chance(15)
                ? bill with { EarlierStances = [new() { Stance = BillStance.Monitor, LastDay = bill.Actions[2].On.AddDays(-1) }] }
                : bill;
        }));

    /// <summary>Most bills come as far as a hearing, some to the end, and what is left ends with its session.</summary>
    private static IEnumerable<BillAction> Actions(Draws draws, LegislativeSession session)
    {
        var on = draws.Day(session.StartsOn, session.StartsOn.AddDays(40));
        var reaches = draws.Below(Way.Length + 1);
        var isVetoed = reaches == Way.Length && draws.Chance(20);
        for (var step = 0; step < Math.Max(1, reaches) && on < FictitiousWorld.Today && on <= session.EndsOn; step++)
        {
            var status = isVetoed && Way[step] == BillStatus.Enacted ? BillStatus.Vetoed : Way[step];
            yield return new() { On = on, Status = status, Note = status == BillStatus.Heard ? "Heard in the made-up capitol" : null };
            if (status is BillStatus.Enacted or BillStatus.Vetoed)
            {
                yield break;
            }

            on = on.AddDays(draws.Between(25, 110));
        }

        if (session.EndsOn < FictitiousWorld.Today)
        {
            yield return new() { On = session.EndsOn, Status = BillStatus.Ended, Note = "The session is over" };
        }
    }

    private static (List<Testimony> Testimonies, List<Document> Papers) Testimonies(FictitiousWorld world, Draws draws, List<Bill> bills)
    {
        var testimonies = new List<Testimony>();
        var papers = new List<Document>();
        foreach (var (bill, heard) in bills.SelectMany(bill => bill.Actions.Where(action => action.Status == BillStatus.Heard).Select(action => (bill, action.On))))
        {
            foreach (var member in draws.Several(world.MembersOn(heard), draws.Below(4)))
            {
                var form = draws.Chance(60) ? TestimonyForm.Oral : TestimonyForm.Written;
                var paper = form == TestimonyForm.Written
                    ? MadeUpDocuments.Of(world, string.Create(CultureInfo.InvariantCulture, $"TE-{papers.Count + 1:000}"), DocumentKind.AdvocacyPaper, $"Testimony on {bill.Number}: {bill.Title}", heard) with { StepCode = "AS-14" }
                    : null;
                testimonies.Add(new()
                {
                    Id = world.Id("testimony", testimonies.Count + 1),
                    AssociationId = world.AssociationId,
                    BillId = bill.Id,
                    PersonId = member.PersonId,
                    On = heard,
                    Form = form,
                    DocumentId = paper?.Id,
                });
                papers.AddRange(paper is null ? [] : [paper]);
            }
        }

        return (testimonies, papers);
    }
}

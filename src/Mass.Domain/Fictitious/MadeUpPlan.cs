using Mass.Domain.Calendar;
using Mass.Domain.Planning;

namespace Mass.Domain.Fictitious;

/// <summary>The strategic plan: what it says beside its steps.</summary>
internal static class MadeUpPlan
{
    public static void AddTo(FictitiousWorld world)
    {
        var slug = $"{world.Slug}-2022-2027";
        var id = StrategicPlan.IdOf(world.AssociationId, slug);
        var plan = new StrategicPlan
        {
            AssociationId = world.AssociationId,
            Slug = slug,
            Revisions = [new() { Content = Content(id, world.Records.Association.Name) }],
            AllSteps = [.. MadeUpSteps.Of(id, world.Records)],
        };
        world.Records = world.Records with { Plans = [MadeUpPlanHistory.Of(plan, world)] };
    }

    private static PlanContent Content(Guid id, string name) => new()
    {
        Title = "Leading Together: Strategic Plan July 1, 2022 - June 30, 2027",
        Subtitle = name,
        Period = new(new(2022, 7, 1), new(2027, 6, 30)),
        TheoryOfAction = new()
        {
            If = "we give every school leader a place to learn, to be heard and to lead",
            Then = "school leaders will stay, grow, and serve all their students well",
            AsWritten = "IF we give every school leader a place to learn, to be heard and to lead, THEN school leaders will stay, grow, and serve all their students well.",
        },
        Strategy = "Offer support in three tiers: for all members, for some, and for one at a time.",
        Introduction = "This plan is made up, like the association that it belongs to. It is reviewed each year and amended when there is reason to.",
        ReviewCadence = Cadence.Annual,
        StagesHeading = "Where each step stands: Conceive, Initiate, Implement, Sustain",
        Initiatives =
        [
            new() { PlanId = id, Number = "1", Heading = "Initiative 1: Support", Statement = "Build a system of support in three tiers around each member." },
            new() { PlanId = id, Number = "2", Heading = "Initiative 2: Voice", Statement = "Open the committees, so that more members have a voice and a chance to lead." },
            new() { PlanId = id, Number = "3", Heading = "Initiative 3: Organization", Statement = "Shape the organization through a lens of equity, so that it can carry the work." },
            new() { PlanId = id, Number = StrategicInitiative.StandingOperations, Heading = "Standing Operations" },
        ],
        KeyPrinciples =
        [
            .. Principles.Select(text => new KeyPrinciple { PlanId = id, Number = 1, Text = text }),
        ],
        Glossary = [.. Glossary(id)],
        StageDefinitions =
        [
            new() { Stage = Stage.Conceive, Definition = "We know the need and are forming the idea." },
            new() { Stage = Stage.Initiate, Definition = "We are getting ready and launching." },
            new() { Stage = Stage.Implement, Definition = "We are doing it, watching it and improving it." },
            new() { Stage = Stage.Sustain, Definition = "It is part of who we are." },
        ],
        Timeline =
        [
            Event(id, "September 2021", new(2021, 9), null, "The members are surveyed through the round tables.", null),
            Event(id, "Executive Committee December 9, 2021", new(2021, 12, 9), null, "Report of findings presented.", "EC", "TL-01"),
            Event(id, "February - April 2022", new(2022, 2), new(2022, 4), "The draft circulates among the members.", null),
            Event(id, "May 12, 2022", new(2022, 5, 12), null, "The final plan is approved.", "EC", "TL-02"),
            Event(id, "July 1, 2022", new(2022, 7, 1), null, "The plan begins.", null),
        ],
    };

    private static readonly string[] Principles =
    [
        "Students' learning and belonging come first.",
        "We serve, and we stay the course.",
        "We build systems that hold and the capacity to carry them.",
        "The plan bends where members' needs change.",
        "More members lead, in seats and in small pieces of work.",
        "Equity is in all that we do.",
        "Round tables and districts differ, and our work allows for it.",
        "We speak for civility and for working together.",
    ];

    private static TimelineEvent Event(Guid id, string dateLine, PartialDate start, PartialDate? end, string what, string? body, params string[] documents) =>
        new() { PlanId = id, Number = 1, DateAsWritten = dateLine, Start = start, End = end, Description = what, Body = body, DocumentCodes = documents };

    private static IEnumerable<GlossaryEntry> Glossary(Guid id) =>
        new (string Abbreviation, string Meaning, GlossaryKind Kind)[]
        {
            ("ED", "Executive Director", GlossaryKind.StaffPosition),
            ("DOO", "Director of Operations", GlossaryKind.StaffPosition),
            ("DFM", "Director of Finance and Member Services", GlossaryKind.StaffPosition),
            ("DSN", "Director of Support Networks", GlossaryKind.StaffPosition),
            ("PRS", "Public Relations Specialist", GlossaryKind.StaffPosition),
            ("GRS", "Government Relations Specialist", GlossaryKind.StaffPosition),
            ("TS", "Technology Specialist", GlossaryKind.StaffPosition),
            ("PM", "Program Manager", GlossaryKind.StaffPosition),
            ("EC", "Executive Committee", GlossaryKind.Committee),
            ("LC", "Legislative Committee", GlossaryKind.Committee),
            ("PD", "Professional Development", GlossaryKind.Committee),
            ("EDI", "Equity, Diversity and Inclusion", GlossaryKind.Other),
            ("RT", "Round Table", GlossaryKind.Group),
            ("LSN", "Leaders' Support Network", GlossaryKind.Network),
            ("CST", "Crisis Support Team", GlossaryKind.Team),
        }.Select(entry => new GlossaryEntry { PlanId = id, Number = 1, Abbreviation = entry.Abbreviation, Meaning = entry.Meaning, Kind = entry.Kind });
}

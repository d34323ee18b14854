using System.Text.RegularExpressions;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Documents;
using Mass.Domain.Planning;

namespace Mass.Domain.Interchange;

/// <summary>Reads the tree of a plan document into records, and reports all that does not fit.</summary>
internal sealed partial class PlanDocumentReader
{
    private readonly HashSet<string> positions = new(StringComparer.Ordinal);
    private readonly HashSet<string> committees = new(StringComparer.Ordinal);
    private readonly HashSet<string> documents = new(StringComparer.Ordinal);
    private readonly HashSet<string> steps = new(StringComparer.Ordinal);
    private Guid associationId;
    private Guid planId;

    public static AssociationRecords? Read(DocumentNode root)
    {
        root.Only("$schema", "format", "association", "plan");
        if (root.Text("format") is var format && format != PlanDocument.Format)
        {
            root.At("format").Problem($"The format has to be \"{PlanDocument.Format}\"; this is the only one that is read.");
        }

        return root.Object("association", required: true) is { } association && root.Object("plan", required: true) is { } plan
            ? new PlanDocumentReader().Read(association, plan)
            : null;
    }

    private AssociationRecords Read(DocumentNode association, DocumentNode plan)
    {
        association.Only("slug", "name", "abbreviation", "positions", "committees", "seats", "partners", "documents");
        var owner = new Association
        {
            Slug = Slug(association),
            Name = association.RequiredText("name"),
            Abbreviation = association.Text("abbreviation"),
        };
        associationId = owner.Id;
        foreach (var step in plan.List("steps"))
        {
            steps.Add(step.Text("code") ?? string.Empty);
        }

        var readPositions = Keyed(association.List("positions"), positions, Position, position => position.Key);
        var readCommittees = Keyed(association.List("committees"), committees, Committee, committee => committee.Key);
        foreach (var (committee, node) in readCommittees.Zip(association.List("committees")))
        {
            Known(node.At("parent"), committee.ParentKey, committees, "committee");
        }

        var readDocuments = Keyed(association.List("documents"), documents, Document, document => document.Code);
        return new AssociationRecords
        {
            Association = owner,
            Positions = readPositions,
            Committees = readCommittees,
            Documents = readDocuments,
            Partners = Keyed(association.List("partners"), [], Partner, partner => partner.Name),
            Seats = Keyed(association.List("seats"), [], Seat, seat => $"{seat.CommitteeKey} {seat.Label}"),
            Plans = [Plan(plan)],
        };
    }

    private Position Position(DocumentNode node)
    {
        node.Only("abbreviation", "title");
        return new() { AssociationId = associationId, Abbreviation = node.Text("abbreviation"), Title = node.RequiredText("title") };
    }

    private Committee Committee(DocumentNode node)
    {
        node.Only("abbreviation", "name", "kind", "parent", "namedIn");
        return new()
        {
            AssociationId = associationId,
            Abbreviation = node.Text("abbreviation"),
            Name = node.RequiredText("name"),
            Kind = node.Choice<CommitteeKind>("kind", required: true).GetValueOrDefault(),
            ParentKey = node.Text("parent"),
            NamedIn = node.Text("namedIn"),
        };
    }

    private Seat Seat(DocumentNode node)
    {
        node.Only("label", "kind", "committee", "proposedFor", "voting", "termYears", "represents", "namedIn", "asWritten");
        foreach (var (key, place) in node.Texts("proposedFor").Zip(node.List("proposedFor")))
        {
            Known(place, key, committees, "committee");
        }

        return new()
        {
            AssociationId = associationId,
            Label = node.RequiredText("label"),
            Kind = node.Choice<SeatKind>("kind", required: true).GetValueOrDefault(),
            CommitteeKey = Known(node.At("committee"), node.Text("committee"), committees, "committee"),
            ProposedFor = node.Texts("proposedFor"),
            IsVoting = node.Flag("voting"),
            TermYears = node.Number("termYears"),
            Represents = node.Text("represents"),
            NamedIn = node.Text("namedIn"),
            AsWritten = node.Text("asWritten"),
        };
    }

    private Partner Partner(DocumentNode node)
    {
        node.Only("name", "expansion", "kind", "mentionedIn");
        foreach (var (code, place) in node.Texts("mentionedIn").Zip(node.List("mentionedIn")))
        {
            Known(place, code, steps, "step");
        }

        return new()
        {
            AssociationId = associationId,
            Name = node.RequiredText("name"),
            Expansion = node.Text("expansion"),
            Kind = node.Choice<PartnerKind>("kind", required: true).GetValueOrDefault(),
            MentionedIn = node.Texts("mentionedIn"),
        };
    }

    private Document Document(DocumentNode node)
    {
        node.Only("code", "title", "kind", "group", "subject", "url", "step", "date", "supersedes");
        return new()
        {
            AssociationId = associationId,
            Code = node.RequiredText("code"),
            Title = node.RequiredText("title"),
            Kind = node.Choice<DocumentKind>("kind", required: true).GetValueOrDefault(),
            Group = node.Text("group"),
            Subject = node.Text("subject"),
            Url = node.Read<Uri>("url", false, "an absolute http or https address; leave it out when there is none", IsWebAddress),
            StepCode = Known(node.At("step"), node.Text("step"), steps, "step"),
            Date = node.Date("date"),
            Supersedes = node.Text("supersedes"),
        };
    }

    private StrategicPlan Plan(DocumentNode node)
    {
        node.Only([.. ContentMembers, "slug", "effectiveOn", "earlier", "steps", "amendments"]);
        var slug = Slug(node);
        planId = StrategicPlan.IdOf(associationId, slug);
        var current = Content(node);
        var initiatives = current.Initiatives.Select(initiative => initiative.Number).ToHashSet(StringComparer.Ordinal);
        return new StrategicPlan
        {
            AssociationId = associationId,
            Slug = slug,
            Revisions =
            [
                .. node.List("earlier").Select(earlier => new Revision<PlanContent>
                {
                    EffectiveOn = earlier.Only([.. ContentMembers, "effectiveOn"]).Date("effectiveOn"),
                    Content = Content(earlier),
                }),
                new() { EffectiveOn = node.Date("effectiveOn"), Content = current },
            ],
            AllSteps = Keyed(node.List("steps"), [], step => Step(step, initiatives), step => step.Code),
            Amendments = [.. node.List("amendments").Select(Amendment)],
        };
    }

    private static readonly string[] ContentMembers =
    [
        "title", "subtitle", "start", "end", "theoryOfAction", "strategy", "introduction", "reviewCadence", "stagesHeading",
        "stages", "initiatives", "keyPrinciples", "glossary", "timeline",
    ];

    private PlanContent Content(DocumentNode node)
    {
        var start = node.Date("start", required: true) ?? default;
        var end = node.Date("end", required: true) ?? start;
        if (end < start)
        {
            node.At("end").Problem($"The plan cannot end ({end:yyyy-MM-dd}) before it starts ({start:yyyy-MM-dd}).");
            end = start;
        }

        return new PlanContent
        {
            Title = node.RequiredText("title"),
            Subtitle = node.Text("subtitle"),
            Period = new Period(start, end),
            TheoryOfAction = node.Object("theoryOfAction") is { } theory
                ? new TheoryOfAction
                {
                    If = theory.Only("if", "then", "asWritten").RequiredText("if"),
                    Then = theory.RequiredText("then"),
                    AsWritten = theory.RequiredText("asWritten"),
                }
                : null,
            Strategy = node.Text("strategy"),
            Introduction = node.Text("introduction"),
            ReviewCadence = node.Choice<Cadence>("reviewCadence"),
            StagesHeading = node.Text("stagesHeading"),
            StageDefinitions = Keyed(
                node.List("stages"),
                [],
                stage => new StageDefinition
                {
                    Stage = StageOf(stage.Only("stage", "definition"), "stage"),
                    Definition = stage.RequiredText("definition"),
                },
                stage => stage.Stage.ToString()),
            Initiatives = Keyed(
                node.List("initiatives"),
                [],
                initiative => new StrategicInitiative
                {
                    PlanId = planId,
                    Number = initiative.Only("number", "heading", "statement").RequiredText("number"),
                    Heading = initiative.RequiredText("heading"),
                    Statement = initiative.Text("statement"),
                },
                initiative => initiative.Number),
            KeyPrinciples = [.. node.Texts("keyPrinciples").Select((text, index) => new KeyPrinciple { PlanId = planId, Number = index + 1, Text = text })],
            Glossary = Keyed(
                node.List("glossary"),
                [],
                (entry, index) => new GlossaryEntry
                {
                    PlanId = planId,
                    Number = index + 1,
                    Abbreviation = entry.Only("abbreviation", "meaning", "kind").RequiredText("abbreviation"),
                    Meaning = entry.RequiredText("meaning"),
                    Kind = entry.Choice<GlossaryKind>("kind", required: true).GetValueOrDefault(),
                },
                entry => entry.Abbreviation),
            Timeline = [.. node.List("timeline").Select(TimelineEvent)],
        };
    }

    private TimelineEvent TimelineEvent(DocumentNode node, int index)
    {
        node.Only("dateAsWritten", "start", "end", "description", "body", "documents");
        foreach (var (code, place) in node.Texts("documents").Zip(node.List("documents")))
        {
            Known(place, code, documents, "document");
        }

        return new TimelineEvent
        {
            PlanId = planId,
            Number = index + 1,
            DateAsWritten = node.RequiredText("dateAsWritten"),
            Start = PartialDateOf(node, "start", required: true) ?? new PartialDate(1),
            End = PartialDateOf(node, "end", required: false),
            Description = node.Text("description"),
            Body = node.Text("body"),
            DocumentCodes = node.Texts("documents"),
        };
    }

    private ActionStep Step(DocumentNode node, HashSet<string> initiatives)
    {
        node.Only([.. StepMembers, "code", "section", "addedOn", "retirements", "effectiveOn", "earlier", "stageChanges", "progressUpdates"]);
        var code = node.RequiredText("code");
        var stepId = EntityId.From("step", planId.ToString(), code);
        var step = new ActionStep
        {
            PlanId = planId,
            Code = code,
            Section = node.Choice<PlanSection>("section", required: true).GetValueOrDefault(),
            AddedOn = node.Date("addedOn"),
            Retirements = [.. node.List("retirements").Select(retirement => new Retirement
            {
                RetiredOn = retirement.Only("retiredOn", "restoredOn").Date("retiredOn", required: true).GetValueOrDefault(),
                RestoredOn = retirement.Date("restoredOn"),
            })],
            Revisions =
            [
                .. node.List("earlier").Select(earlier => new Revision<ActionStepContent>
                {
                    EffectiveOn = earlier.Only([.. StepMembers, "effectiveOn"]).Date("effectiveOn"),
                    Content = StepContent(earlier, initiatives),
                }),
                new() { EffectiveOn = node.Date("effectiveOn"), Content = StepContent(node, initiatives) },
            ],
            StageChanges = [.. node.List("stageChanges").Select(change => StageChange(change, stepId))],
            ProgressUpdates = [.. node.List("progressUpdates").Select(update => ProgressUpdate(update, stepId))],
        };
        try
        {
            StageOrder.Require(step);
        }
        catch (BrokenRuleException e)
        {
            node.At("stageChanges").Problem(e.Message);
        }

        return step;
    }

    private static readonly string[] StepMembers =
    [
        "title", "isTitleCoined", "text", "markup", "introduction", "items", "initiativesAsWritten", "initiatives", "tiersAsWritten", "tiers",
        "schedule", "cadences", "responsibleAsWritten", "responsible",
    ];

    private ActionStepContent StepContent(DocumentNode node, HashSet<string> initiatives)
    {
        foreach (var (number, place) in node.Texts("initiatives").Zip(node.List("initiatives")))
        {
            Known(place, number, initiatives, "initiative");
        }

        Distinct(node.List("initiatives"), node.Texts("initiatives"));
        var schedule = node.Read<Schedule>(
            "schedule", true, "a schedule: years in order (2023 2024), a range (2024-2028), or a first year and 'and ongoing'", Schedule.TryParse) ?? Schedule.Parse("2000");
        return new ActionStepContent
        {
            Title = node.RequiredText("title"),
            IsTitleCoined = node.Flag("isTitleCoined") ?? false,
            Text = node.RequiredText("text"),
            Markup = node.Text("markup"),
            Introduction = node.Text("introduction"),
            Items = [.. node.List("items").Select(Item)],
            InitiativesAsWritten = node.RequiredText("initiativesAsWritten"),
            Initiatives = node.Texts("initiatives"),
            TiersAsWritten = node.RequiredText("tiersAsWritten"),
            Tiers = Distinct(node.List("tiers"), [.. node.List("tiers").Select(tier => tier.Choice<Tier>().GetValueOrDefault())]),
            Schedule = schedule with { CadenceMentions = [.. node.List("cadences").Select(CadenceMention)] },
            ResponsibleAsWritten = node.Text("responsibleAsWritten"),
            Responsibilities = [.. node.List("responsible").Select(Responsibility)],
        };
    }

    private static ActionItem Item(DocumentNode node) => new()
    {
        Label = node.Only("label", "text", "items").RequiredText("label"),
        Text = node.RequiredText("text"),
        Items = [.. node.List("items").Select(Item)],
    };

    private static CadenceMention CadenceMention(DocumentNode node) => new()
    {
        Cadence = node.Only("cadence", "asWritten", "anchorYear", "item").Choice<Cadence>("cadence", required: true).GetValueOrDefault(),
        AsWritten = node.RequiredText("asWritten"),
        AnchorYear = node.Number("anchorYear"),
        Item = node.Text("item"),
    };

    private Responsibility Responsibility(DocumentNode node)
    {
        node.Only("asWritten", "kind", "position", "committee");
        var kind = node.Choice<ResponsibilityKind>("kind", required: true).GetValueOrDefault();
        var responsibility = new Responsibility
        {
            AsWritten = node.RequiredText("asWritten"),
            Kind = kind,
            PositionKey = Known(node.At("position"), node.Text("position"), positions, "position"),
            CommitteeKey = Known(node.At("committee"), node.Text("committee"), committees, "committee"),
        };
        var isPosition = kind == ResponsibilityKind.Position;
        var isCommittee = kind is ResponsibilityKind.Committee or ResponsibilityKind.CommitteeSubgroup;
        if (kind != default && (isPosition != responsibility.PositionKey is not null || isCommittee != responsibility.CommitteeKey is not null))
        {
            node.Problem("A position has 'position', a committee or a part of one has 'committee', and every other party has neither.");
        }

        return responsibility;
    }

    private static StageChange StageChange(DocumentNode node, Guid stepId)
    {
        node.Only("id", "stage", "effectiveOn", "recordedAt", "recordedBy", "note");
        var on = node.Date("effectiveOn", required: true).GetValueOrDefault();
        var at = node.Moment("recordedAt", required: true).GetValueOrDefault();
        var stage = StageOf(node, "stage");
        return new StageChange
        {
            Id = node.Identity("id") ?? EntityId.From("stageChange", stepId.ToString(), $"{on:O}", $"{at:O}", stage.ToString()),
            To = stage,
            EffectiveOn = on,
            RecordedAt = at,
            RecordedBy = node.Text("recordedBy"),
            Note = node.Text("note"),
        };
    }

    private static ProgressUpdate ProgressUpdate(DocumentNode node, Guid stepId)
    {
        node.Only("id", "on", "recordedAt", "recordedBy", "text");
        var on = node.Date("on", required: true).GetValueOrDefault();
        var at = node.Moment("recordedAt", required: true).GetValueOrDefault();
        var text = node.RequiredText("text");
        return new ProgressUpdate
        {
            Id = node.Identity("id") ?? EntityId.From("progressUpdate", stepId.ToString(), $"{on:O}", $"{at:O}", text),
            On = on,
            RecordedAt = at,
            RecordedBy = node.Text("recordedBy"),
            Text = text,
        };
    }

    private Amendment Amendment(DocumentNode node)
    {
        node.Only("id", "kind", "target", "key", "on", "recordedAt", "by", "reason", "againstVersion", "asWritten", "changes");
        var kind = node.Choice<AmendmentKind>("kind", required: true).GetValueOrDefault();
        var target = node.Choice<AmendmentTarget>("target", required: true).GetValueOrDefault();
        var key = node.Text("key");
        var on = node.Date("on", required: true).GetValueOrDefault();
        return new Amendment
        {
            Id = node.Identity("id") ?? EntityId.From("amendment", planId.ToString(), kind.ToString(), target.ToString(), key ?? string.Empty, $"{on:O}"),
            PlanId = planId,
            Kind = kind,
            Target = target,
            TargetKey = target == AmendmentTarget.ActionStep ? Known(node.At("key"), key, steps, "step") : key,
            On = on,
            RecordedAt = node.Moment("recordedAt"),
            By = node.Text("by"),
            Reason = node.Text("reason"),
            AgainstVersion = node.Number("againstVersion") ?? 1,
            AsWritten = node.Text("asWritten"),
            Changes = [.. node.List("changes").Select(change => new FieldChange
            {
                Field = change.Only("field", "before", "after").RequiredText("field"),
                Before = change.Text("before"),
                After = change.Text("after"),
            })],
        };
    }

    private static Stage StageOf(DocumentNode node, string name)
    {
        if (node.Text(name) is not { } value)
        {
            node.Problem($"'{name}' is missing; add it.");
            return default;
        }

        if (!StageNames.TryParse(value, out var stage))
        {
            node.At(name).Problem($"'{value}' is not one of conceive, initiate, implement, sustain.");
        }

        return stage;
    }

    private static PartialDate? PartialDateOf(DocumentNode node, string name, bool required) => node.Read<PartialDate>(
        name, required, "a date such as 2023, 2023-03 or 2023-03-09", (value, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out date) => PartialDate.TryParse(value, null, out date));

    private static string Slug(DocumentNode node)
    {
        var slug = node.RequiredText("slug");
        if (slug.Length > 0 && !SlugForm().IsMatch(slug))
        {
            node.At("slug").Problem($"'{slug}' is no slug; write lower-case letters, digits and single hyphens, as in mass-2024-2029.");
        }

        return slug;
    }

    private static string? Known(DocumentNode place, string? key, HashSet<string> known, string what)
    {
        if (key is not null && !known.Contains(key))
        {
            place.Problem($"There is no {what} '{key}' in the document; add it, or name one of {string.Join(", ", known.Order(StringComparer.Ordinal).Take(30))}.");
        }

        return key;
    }

    private static List<T> Keyed<T>(IReadOnlyList<DocumentNode> nodes, HashSet<string> keys, Func<DocumentNode, T> read, Func<T, string> key) =>
        Keyed(nodes, keys, (node, _) => read(node), key);

    private static List<T> Keyed<T>(IReadOnlyList<DocumentNode> nodes, HashSet<string> keys, Func<DocumentNode, int, T> read, Func<T, string> key)
    {
        var items = new List<T>(nodes.Count);
        foreach (var node in nodes)
        {
            var item = read(node, items.Count);
            if (key(item) is { Length: > 0 } text && !keys.Add(text))
            {
                node.Problem($"'{text}' stands in this list a second time; give each its own.");
                continue;
            }

            items.Add(item);
        }

        return items;
    }

    private static IReadOnlyList<T> Distinct<T>(IReadOnlyList<DocumentNode> nodes, IReadOnlyList<T> values)
    {
        var seen = new HashSet<T>();
        foreach (var (value, node) in values.Zip(nodes))
        {
            if (!seen.Add(value))
            {
                node.Problem($"'{value}' stands in this list a second time; remove it.");
            }
        }

        return values;
    }

    private static bool IsWebAddress(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && (address.Scheme is "http" or "https");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex SlugForm();
}

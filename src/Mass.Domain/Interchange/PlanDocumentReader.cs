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
    private readonly HashSet<string> everyInitiative = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> ids = [];
    private Guid associationId;
    private Guid planId;

    public static AssociationRecords? Read(DocumentNode root)
    {
        root.Only("$schema", "format", "association", "plan");
        _ = root.Text("$schema");
        if (root.Text("format") is var format && format != PlanDocument.Format)
        {
            root.At("format").Problem($"The format has to be \"{PlanDocument.Format}\"; this is the only one that is read.");
        }

        var association = root.Object("association", required: true);
        var plan = root.Object("plan", required: true);
        return association is null || plan is null ? null : new PlanDocumentReader().Read(association, plan);
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
            if (step.Text("code") is { Length: > 0 } code)
            {
                steps.Add(code);
            }
        }

        var readPositions = Keyed(association.List("positions"), positions, Position, position => position.Key);
        foreach (var node in association.List("positions"))
        {
            Known(node.At("reportsTo"), node.Text("reportsTo"), positions, "position");
        }

        NoCircle(association.List("positions"), readPositions, "reportsTo", position => position.Key, position => position.ReportsToKey);
        var readCommittees = Keyed(association.List("committees"), committees, Committee, committee => committee.Key);
        foreach (var node in association.List("committees"))
        {
            Known(node.At("parent"), node.Text("parent"), committees, "committee");
        }

        NoCircle(association.List("committees"), readCommittees, "parent", committee => committee.Key, committee => committee.ParentKey);
        var readDocuments = Keyed(association.List("documents"), documents, Document, document => document.Code);
        foreach (var node in association.List("documents"))
        {
            Known(node.At("supersedes"), node.Text("supersedes"), documents, "document");
        }

        NoCircle(association.List("documents"), readDocuments, "supersedes", document => document.Code, document => document.Supersedes);
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
        node.Only("abbreviation", "title", "responsibilities", "reportsTo", "fullTimeEquivalent", "places");
        return new()
        {
            AssociationId = associationId,
            Abbreviation = node.FilledText("abbreviation"),
            Title = node.RequiredText("title"),
            Responsibilities = node.Texts("responsibilities"),
            ReportsToKey = node.Text("reportsTo"),
            FullTimeEquivalent = node.Amount("fullTimeEquivalent"),
            Places = node.Number("places", 1),
        };
    }

    private Committee Committee(DocumentNode node)
    {
        node.Only("abbreviation", "name", "kind", "parent", "namedIn", "purpose", "meetingCadence", "agendaSections", "quorum", "formedOn", "dissolvedOn");
        var (formedOn, dissolvedOn) = Span(node, "formedOn", "dissolvedOn", "body");
        return new()
        {
            AssociationId = associationId,
            Abbreviation = node.FilledText("abbreviation"),
            Name = node.RequiredText("name"),
            Kind = node.Choice<CommitteeKind>("kind", required: true).GetValueOrDefault(),
            ParentKey = node.Text("parent"),
            NamedIn = node.Text("namedIn"),
            Purpose = node.Text("purpose"),
            MeetingCadence = node.Choice<Cadence>("meetingCadence"),
            AgendaSections = node.Texts("agendaSections"),
            Quorum = node.Number("quorum", 1),
            FormedOn = formedOn,
            DissolvedOn = dissolvedOn,
        };
    }

    private Seat Seat(DocumentNode node)
    {
        node.Only("label", "kind", "committee", "proposedFor", "voting", "termYears", "represents", "from", "to", "namedIn", "asWritten");
        foreach (var (key, place) in node.Texts("proposedFor").Zip(node.List("proposedFor")))
        {
            Known(place, key, committees, "committee");
        }

        var (from, to) = Span(node, "from", "to", "seat");
        return new()
        {
            AssociationId = associationId,
            Label = node.RequiredText("label"),
            Kind = node.Choice<SeatKind>("kind", required: true).GetValueOrDefault(),
            CommitteeKey = Known(node.At("committee"), node.Text("committee"), committees, "committee"),
            ProposedFor = node.Texts("proposedFor"),
            IsVoting = node.Flag("voting"),
            TermYears = node.Number("termYears", 1),
            Represents = node.Text("represents"),
            From = from,
            To = to,
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
        node.Only("code", "title", "kind", "group", "subject", "url", "step", "date", "supersedes", "published", "reviewOn");
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
            IsPublished = node.Flag("published") ?? true,
            ReviewOn = node.Date("reviewOn"),
        };
    }

    private StrategicPlan Plan(DocumentNode node)
    {
        node.Only([.. ContentMembers, "slug", "effectiveOn", "earlier", "steps", "amendments"]);
        var slug = Slug(node);
        planId = StrategicPlan.IdOf(associationId, slug);
        var current = Content(node);
        List<Revision<PlanContent>> revisions =
        [
            .. node.List("earlier").Select(earlier => new Revision<PlanContent>
            {
                EffectiveOn = earlier.Only([.. ContentMembers, "effectiveOn"]).Date("effectiveOn"),
                Content = Content(earlier),
            }),
            new() { EffectiveOn = node.Date("effectiveOn"), Content = current },
        ];
        InOrder([.. node.List("earlier"), node], [.. revisions.Select(revision => revision.EffectiveOn)]);
        everyInitiative.UnionWith(revisions.SelectMany(revision => revision.Content.Initiatives).Select(initiative => initiative.Number));
        var initiatives = current.Initiatives.Select(initiative => initiative.Number).ToHashSet(StringComparer.Ordinal);
        return new StrategicPlan
        {
            AssociationId = associationId,
            Slug = slug,
            Revisions = revisions,
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
                    Stage = StageOf(stage.Only("stage", "definition")).GetValueOrDefault(),
                    Definition = stage.RequiredText("definition"),
                },
                stage => stage.Stage == default ? string.Empty : stage.Stage.ToString()),
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

        var start = PartialDateOf(node, "start", required: true);
        var end = PartialDateOf(node, "end", required: false);
        if (start is not null && end is not null && end.LastDay < start.FirstDay)
        {
            node.At("end").Problem($"The event cannot end ({end}) before it starts ({start}).");
        }

        return new TimelineEvent
        {
            PlanId = planId,
            Number = index + 1,
            DateAsWritten = node.RequiredText("dateAsWritten"),
            Start = start ?? new PartialDate(1),
            End = end,
            Description = node.Text("description"),
            Body = Known(node.At("body"), node.Text("body"), committees, "committee"),
            DocumentCodes = node.Texts("documents"),
        };
    }

    private ActionStep Step(DocumentNode node, HashSet<string> initiatives)
    {
        node.Only([.. StepMembers, "code", "section", "addedOn", "retirements", "effectiveOn", "earlier", "stageChanges", "progressUpdates"]);
        var code = node.RequiredText("code");
        var stepId = EntityId.From("step", planId.ToString(), code);
        var retirements = node.List("retirements");
        var isOut = retirements.Count > 0 && retirements[^1].Text("restoredOn") is null;
        var step = new ActionStep
        {
            PlanId = planId,
            Code = code,
            Section = node.Choice<PlanSection>("section", required: true).GetValueOrDefault(),
            AddedOn = node.Date("addedOn"),
            Retirements = [.. retirements.Select(retirement => new Retirement
            {
                RetiredOn = retirement.Only("retiredOn", "restoredOn").Date("retiredOn", required: true).GetValueOrDefault(),
                RestoredOn = retirement.Date("restoredOn"),
            })],
            Revisions =
            [
                .. node.List("earlier").Select(earlier => new Revision<ActionStepContent>
                {
                    EffectiveOn = earlier.Only([.. StepMembers, "effectiveOn"]).Date("effectiveOn"),
                    Content = StepContent(earlier, everyInitiative),
                }),
                new() { EffectiveOn = node.Date("effectiveOn"), Content = StepContent(node, isOut ? everyInitiative : initiatives) },
            ],
            StageChanges = [.. node.List("stageChanges").Select(change => StageChange(change, stepId))],
            ProgressUpdates = [.. node.List("progressUpdates").Select(update => ProgressUpdate(update, stepId))],
        };
        InOrder([.. node.List("earlier"), node], [.. step.Revisions.Select(revision => revision.EffectiveOn)]);
        InOrder(retirements, step);
        if (step.StageChanges.All(change => Enum.IsDefined(change.To)))
        {
            try
            {
                StageOrder.Require(step);
            }
            catch (BrokenRuleException e)
            {
                node.At("stageChanges").Problem(e.Message);
            }
        }

        return step;
    }

    /// <summary>Reports revisions that do not follow each other; the first one alone may say what holds from the beginning.</summary>
    private static void InOrder(IReadOnlyList<DocumentNode> nodes, IReadOnlyList<DateOnly?> days)
    {
        for (var i = 1; i < nodes.Count; i++)
        {
            if (days[i] is null && nodes[i].Text("effectiveOn") is null)
            {
                nodes[i].At("effectiveOn").Problem("'effectiveOn' is needed here: what was said earlier held until some day.");
            }
            else if (days[i] <= days[i - 1])
            {
                nodes[i].At("effectiveOn").Problem($"{days[i]:yyyy-MM-dd} has to come after {days[i - 1]:yyyy-MM-dd}, from which the revision before holds.");
            }
        }
    }

    /// <summary>Reports retirements that do not follow each other.</summary>
    private static void InOrder(IReadOnlyList<DocumentNode> nodes, ActionStep step)
    {
        var isIn = step.AddedOn ?? DateOnly.MinValue;
        for (var i = 0; i < nodes.Count; i++)
        {
            var (retiredOn, restoredOn) = (step.Retirements[i].RetiredOn, step.Retirements[i].RestoredOn);
            if (retiredOn != default && retiredOn < isIn)
            {
                nodes[i].At("retiredOn").Problem($"The step is in the plan from {isIn:yyyy-MM-dd} and cannot be taken out before.");
            }

            if (restoredOn < retiredOn)
            {
                nodes[i].At("restoredOn").Problem($"The step cannot come back ({restoredOn:yyyy-MM-dd}) before it is taken out ({retiredOn:yyyy-MM-dd}).");
            }

            if (i < nodes.Count - 1 && nodes[i].Text("restoredOn") is null)
            {
                nodes[i].At("restoredOn").Problem("'restoredOn' is needed here: the step was taken out again later.");
            }

            isIn = restoredOn ?? retiredOn;
        }
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
        AnchorYear = node.Number("anchorYear", 1),
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

    private StageChange StageChange(DocumentNode node, Guid stepId)
    {
        node.Only("id", "stage", "effectiveOn", "recordedAt", "recordedBy", "note");
        var on = node.Date("effectiveOn", required: true).GetValueOrDefault();
        var at = node.Moment("recordedAt", required: true).GetValueOrDefault();
        var stage = StageOf(node).GetValueOrDefault();
        return new StageChange
        {
            Id = Identity(node, EntityId.From("stageChange", stepId.ToString(), $"{on:O}", $"{at:O}", stage.ToString())),
            To = stage,
            EffectiveOn = on,
            RecordedAt = at,
            RecordedBy = node.Text("recordedBy"),
            Note = node.Text("note"),
        };
    }

    private ProgressUpdate ProgressUpdate(DocumentNode node, Guid stepId)
    {
        node.Only("id", "on", "recordedAt", "recordedBy", "text");
        var on = node.Date("on", required: true).GetValueOrDefault();
        var at = node.Moment("recordedAt", required: true).GetValueOrDefault();
        var text = node.RequiredText("text");
        return new ProgressUpdate
        {
            Id = Identity(node, EntityId.From("progressUpdate", stepId.ToString(), $"{on:O}", $"{at:O}", text)),
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
        if (key is null && target != default && target != AmendmentTarget.Plan)
        {
            node.At("key").Problem("'key' is missing; add it, or make the plan itself the target.");
        }

        return new Amendment
        {
            Id = Identity(node, EntityId.From("amendment", planId.ToString(), kind.ToString(), target.ToString(), key ?? string.Empty, $"{on:O}")),
            PlanId = planId,
            Kind = kind,
            Target = target,
            TargetKey = target == AmendmentTarget.ActionStep ? Known(node.At("key"), key, steps, "step") : key,
            On = on,
            RecordedAt = node.Moment("recordedAt"),
            By = node.Text("by"),
            Reason = node.Text("reason"),
            AgainstVersion = node.Number("againstVersion", 1) ?? 1,
            AsWritten = node.Text("asWritten"),
            Changes = [.. node.List("changes").Select(change => new FieldChange
            {
                Field = change.Only("field", "before", "after").RequiredText("field"),
                Before = change.Text("before"),
                After = change.Text("after"),
            })],
        };
    }

    private static Stage? StageOf(DocumentNode node) =>
        node.ReadValue<Stage>("stage", true, "one of conceive, initiate, implement, sustain", StageNames.TryParse);

    /// <summary>The id that is given, or else the derived one; no two things of a document have the same.</summary>
    private Guid Identity(DocumentNode node, Guid derived)
    {
        var id = node.Identity("id") ?? derived;
        if (!ids.Add(id))
        {
            node.At("id").Problem("Another entry of the document has the same id, or says the same on the same day; give each an 'id' of its own.");
        }

        return id;
    }

    private static PartialDate? PartialDateOf(DocumentNode node, string name, bool required) => node.Read<PartialDate>(
        name, required, "a date such as 2023, 2023-03 or 2023-03-09", (value, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out date) => PartialDate.TryParse(value, null, out date));

    /// <summary>The first and the last day of something, either of which may be left out.</summary>
    private static (DateOnly? First, DateOnly? Last) Span(DocumentNode node, string first, string last, string what)
    {
        var (start, end) = (node.Date(first), node.Date(last));
        if (end < start)
        {
            node.At(last).Problem($"The {what} cannot end ({end:yyyy-MM-dd}) before it begins ({start:yyyy-MM-dd}).");
        }

        return (start, end);
    }

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
        if (!string.IsNullOrWhiteSpace(key) && !known.Contains(key))
        {
            var others = string.Join(", ", known.Order(StringComparer.Ordinal).Take(30));
            place.Problem($"There is no {what} '{DocumentNode.Shortened(key)}' in the document; add it{(others.Length > 0 ? $", or name one of {others}" : string.Empty)}.");
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
            if (key(item) is not { Length: > 0 } text)
            {
                // Its key is missing, which is reported; nothing can refer to it.
                continue;
            }

            if (!keys.Add(text))
            {
                node.Problem($"'{DocumentNode.Shortened(text)}' stands in this list a second time; give each its own.");
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
            if (value is not (null or "" or default(Tier)) && !seen.Add(value))
            {
                node.Problem($"'{value}' stands in this list a second time; remove it.");
            }
        }

        return values;
    }

    private static bool IsWebAddress(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && (address.Scheme is "http" or "https") && WebAddressForm().IsMatch(text);

    /// <summary>Reports a chain of keys that leads back to where it began.</summary>
    private static void NoCircle<T>(IReadOnlyList<DocumentNode> nodes, IReadOnlyList<T> items, string member, Func<T, string> key, Func<T, string?> next)
    {
        if (nodes.Count != items.Count)
        {
            // Some have no key or the same one, which is reported; where a chain leads is not known.
            return;
        }

        var nexts = items.ToDictionary(key, next, StringComparer.Ordinal);
        var cleared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (item, node) in items.Zip(nodes))
        {
            var path = new HashSet<string>(StringComparer.Ordinal);
            for (var at = key(item); at is not null && !cleared.Contains(at); at = nexts.GetValueOrDefault(at))
            {
                if (!path.Add(at))
                {
                    node.At(member).Problem($"'{DocumentNode.Shortened(key(item))}' leads back to itself by way of '{member}'; let one of them lead nowhere.");
                    break;
                }
            }

            cleared.UnionWith(path);
        }
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    internal static partial Regex SlugForm();

    [GeneratedRegex(@"\Ahttps?://[^\s/?#][^\s]*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WebAddressForm();
}

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Documents;
using Mass.Domain.Planning;

namespace Mass.Domain.Interchange;

/// <summary>Writes a plan document. What is null or empty is left out.</summary>
internal sealed class PlanDocumentWriter(Utf8JsonWriter json)
{
    public static byte[] Write(AssociationRecords records, StrategicPlan plan)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new PlanDocumentWriter(json).Document(records, plan);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private void Document(AssociationRecords records, StrategicPlan plan) => Object(null, () =>
    {
        Text("format", PlanDocument.Format);
        Object("association", () =>
        {
            Text("slug", records.Association.Slug);
            Text("name", records.Association.Name);
            Text("abbreviation", records.Association.Abbreviation);
            List("positions", records.Positions, Write);
            List("committees", records.Committees, Write);
            List("seats", records.Seats, Write);
            List("partners", records.Partners, Write);
            List("documents", records.Documents, Write);
        });
        Object("plan", () =>
        {
            Text("slug", plan.Slug);
            Date("effectiveOn", plan.Revisions[^1].EffectiveOn);
            Write(plan.Content);
            List("steps", plan.AllSteps, Write);
            List("amendments", plan.Amendments, Write);
            List("earlier", [.. plan.Revisions.SkipLast(1)], earlier =>
            {
                Date("effectiveOn", earlier.EffectiveOn);
                Write(earlier.Content);
            });
        });
    });

    private void Write(Position position)
    {
        Text("abbreviation", position.Abbreviation);
        Text("title", position.Title);
        Texts("responsibilities", position.Responsibilities);
        Text("reportsTo", position.ReportsToKey);
        if (position.FullTimeEquivalent is { } equivalent)
        {
            json.WriteNumber("fullTimeEquivalent", equivalent);
        }

        Number("places", position.Places);
    }

    private void Write(Committee committee)
    {
        Text("abbreviation", committee.Abbreviation);
        Text("name", committee.Name);
        Choice<CommitteeKind>("kind", committee.Kind);
        Text("parent", committee.ParentKey);
        Text("namedIn", committee.NamedIn);
        Text("purpose", committee.Purpose);
        Choice("meetingCadence", committee.MeetingCadence);
        Texts("agendaSections", committee.AgendaSections);
        Number("quorum", committee.Quorum);
        Date("formedOn", committee.FormedOn);
        Date("dissolvedOn", committee.DissolvedOn);
    }

    private void Write(Seat seat)
    {
        Text("label", seat.Label);
        Choice<SeatKind>("kind", seat.Kind);
        Text("committee", seat.CommitteeKey);
        Texts("proposedFor", seat.ProposedFor);
        if (seat.IsVoting is { } voting)
        {
            json.WriteBoolean("voting", voting);
        }

        Number("termYears", seat.TermYears);
        Text("represents", seat.Represents);
        Date("from", seat.From);
        Date("to", seat.To);
        Text("namedIn", seat.NamedIn);
        Text("asWritten", seat.AsWritten);
    }

    private void Write(Partner partner)
    {
        Text("name", partner.Name);
        Text("expansion", partner.Expansion);
        Choice<PartnerKind>("kind", partner.Kind);
        Texts("mentionedIn", partner.MentionedIn);
    }

    private void Write(Document document)
    {
        Text("code", document.Code);
        Text("title", document.Title);
        Choice<DocumentKind>("kind", document.Kind);
        Text("group", document.Group);
        Text("subject", document.Subject);
        Text("url", document.Url?.OriginalString);
        Text("step", document.StepCode);
        Date("date", document.Date);
        Text("supersedes", document.Supersedes);
        if (!document.IsPublished)
        {
            json.WriteBoolean("published", false);
        }

        Date("reviewOn", document.ReviewOn);
    }

    private void Write(PlanContent content)
    {
        Text("title", content.Title);
        Text("subtitle", content.Subtitle);
        Date("start", content.Period.Start);
        Date("end", content.Period.End);
        if (content.TheoryOfAction is { } theory)
        {
            Object("theoryOfAction", () =>
            {
                Text("if", theory.If);
                Text("then", theory.Then);
                Text("asWritten", theory.AsWritten);
            });
        }

        Text("strategy", content.Strategy);
        Text("introduction", content.Introduction);
        Choice("reviewCadence", content.ReviewCadence);
        Text("stagesHeading", content.StagesHeading);
        List("stages", content.StageDefinitions, stage =>
        {
            Choice<Stage>("stage", stage.Stage);
            Text("definition", stage.Definition);
        });
        List("initiatives", content.Initiatives, initiative =>
        {
            Text("number", initiative.Number);
            Text("heading", initiative.Heading);
            Text("statement", initiative.Statement);
        });
        Texts("keyPrinciples", [.. content.KeyPrinciples.Select(principle => principle.Text)]);
        List("glossary", content.Glossary, entry =>
        {
            Text("abbreviation", entry.Abbreviation);
            Text("meaning", entry.Meaning);
            Choice<GlossaryKind>("kind", entry.Kind);
        });
        List("timeline", content.Timeline, happening =>
        {
            Text("dateAsWritten", happening.DateAsWritten);
            Text("start", happening.Start.ToString());
            Text("end", happening.End?.ToString());
            Text("description", happening.Description);
            Text("body", happening.Body);
            Texts("documents", happening.DocumentCodes);
        });
    }

    private void Write(ActionStep step)
    {
        Text("code", step.Code);
        Choice<PlanSection>("section", step.Section);
        Date("addedOn", step.AddedOn);
        Date("effectiveOn", step.Revisions[^1].EffectiveOn);
        Write(step.Content);
        List("stageChanges", step.StageChanges, change =>
        {
            Text("id", change.Id.ToString());
            Choice<Stage>("stage", change.To);
            Date("effectiveOn", change.EffectiveOn);
            Moment("recordedAt", change.RecordedAt);
            Text("recordedBy", change.RecordedBy);
            Text("note", change.Note);
        });
        List("progressUpdates", step.ProgressUpdates, update =>
        {
            Text("id", update.Id.ToString());
            Date("on", update.On);
            Moment("recordedAt", update.RecordedAt);
            Text("recordedBy", update.RecordedBy);
            Text("text", update.Text);
        });
        List("retirements", step.Retirements, retirement =>
        {
            Date("retiredOn", retirement.RetiredOn);
            Date("restoredOn", retirement.RestoredOn);
        });
        List("earlier", [.. step.Revisions.SkipLast(1)], earlier =>
        {
            Date("effectiveOn", earlier.EffectiveOn);
            Write(earlier.Content);
        });
    }

    private void Write(ActionStepContent content)
    {
        Text("title", content.Title);
        if (content.IsTitleCoined)
        {
            json.WriteBoolean("isTitleCoined", true);
        }

        Text("text", content.Text);
        Text("markup", content.Markup);
        Text("introduction", content.Introduction);
        List("items", content.Items, Write);
        Text("initiativesAsWritten", content.InitiativesAsWritten);
        Texts("initiatives", content.Initiatives);
        Text("tiersAsWritten", content.TiersAsWritten);
        Texts("tiers", [.. content.Tiers.Select(tier => DocumentNode.Camel(tier.ToString()))]);
        Text("schedule", content.Schedule.Text);
        List("cadences", content.Schedule.CadenceMentions, mention =>
        {
            Choice<Cadence>("cadence", mention.Cadence);
            Text("asWritten", mention.AsWritten);
            Number("anchorYear", mention.AnchorYear);
            Text("item", mention.Item);
        });
        Text("responsibleAsWritten", content.ResponsibleAsWritten);
        List("responsible", content.Responsibilities, party =>
        {
            Text("asWritten", party.AsWritten);
            Choice<ResponsibilityKind>("kind", party.Kind);
            Text("position", party.PositionKey);
            Text("committee", party.CommitteeKey);
        });
    }

    private void Write(ActionItem item)
    {
        Text("label", item.Label);
        Text("text", item.Text);
        List("items", item.Items, Write);
    }

    private void Write(Amendment amendment)
    {
        Text("id", amendment.Id.ToString());
        Choice<AmendmentKind>("kind", amendment.Kind);
        Choice<AmendmentTarget>("target", amendment.Target);
        Text("key", amendment.TargetKey);
        Date("on", amendment.On);
        Moment("recordedAt", amendment.RecordedAt);
        Text("by", amendment.By);
        Text("reason", amendment.Reason);
        Number("againstVersion", amendment.AgainstVersion);
        Text("asWritten", amendment.AsWritten);
        List("changes", amendment.Changes, change =>
        {
            Text("field", change.Field);
            Text("before", change.Before);
            Text("after", change.After);
        });
    }

    private void Object(string? name, Action members)
    {
        if (name is null)
        {
            json.WriteStartObject();
        }
        else
        {
            json.WriteStartObject(name);
        }

        members();
        json.WriteEndObject();
    }

    private void List<T>(string name, IReadOnlyList<T> items, Action<T> members)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            Object(null, () => members(item));
        }

        json.WriteEndArray();
    }

    private void Texts(string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private void Text(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private void Number(string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    private void Date(string name, DateOnly? date) => Text(name, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private void Moment(string name, DateTimeOffset? moment) =>
        Text(name, moment?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    private void Choice<T>(string name, T? choice)
        where T : struct, Enum
    {
        if (choice is { } value)
        {
            Text(name, DocumentNode.Camel(value.ToString()));
        }
    }
}

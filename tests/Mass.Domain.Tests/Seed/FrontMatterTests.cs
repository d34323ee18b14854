using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Documents;
using Mass.Domain.Planning;

namespace Mass.Domain.Tests.Seed;

public class FrontMatterTests
{
    private static StrategicPlan Plan => ShippedPlan.Plan;

    private static AssociationRecords Records => ShippedPlan.Records;

    [Fact]
    public void The_association_has_its_name_and_its_abbreviation() => Assert.Equal(
        ("mass", "Massachusetts Association of School Superintendents", Facts.Plan.Text("acronym")),
        (Records.Association.Slug, Records.Association.Name, Records.Association.Abbreviation));

    [Fact]
    public void The_source_spells_the_association_as_the_shipped_plan_does() =>
        Assert.Equal(Facts.Plan.Text("organization"), Records.Association.Name, ignoreCase: true);

    [Fact]
    public void The_plan_has_its_title_and_the_line_above_it() =>
        Assert.Equal((Facts.Plan.Text("title"), Facts.Plan.Text("subtitle")), (Plan.Title, Plan.Subtitle));

    [Fact]
    public void The_plan_is_for_five_plan_years()
    {
        Assert.Equal($"{Facts.Plan.Text("start")}/{Facts.Plan.Text("end")}", Plan.Period.ToString());
        Assert.Equal((new PlanYear(2024).FirstDay, new PlanYear(2028).LastDay), (Plan.Period.Start, Plan.Period.End));
    }

    [Fact]
    public void The_theory_of_action_is_the_whole_sentence() => Assert.Equal(Facts.Plan.Text("theoryOfAction"), Plan.TheoryOfAction!.AsWritten);

    [Fact]
    public void The_two_halves_of_the_theory_of_action_make_the_sentence() =>
        Assert.Equal(Plan.TheoryOfAction!.AsWritten, $"IF {Plan.TheoryOfAction.If}; THEN, {Plan.TheoryOfAction.Then}");

    [Fact]
    public void The_plan_has_its_strategy() => Assert.Equal(Facts.Plan.Text("strategy"), Plan.Strategy);

    [Fact]
    public void The_plan_has_its_introduction() => Assert.Equal(Facts.Plan.Text("introduction"), Plan.Introduction);

    [Fact]
    public void The_plan_is_reviewed_every_year() => Assert.Equal((Facts.Plan.Text("reviewCadence"), Cadence.Annual), ("annual", Plan.ReviewCadence));

    [Fact]
    public void The_initiatives_are_the_three_and_the_standing_operations() => Assert.Equal(
        Facts.List("initiatives").Select(initiative => (initiative.Text("key"), initiative.Text("heading"), initiative.Text("text"))),
        Plan.Initiatives.Select(initiative => ((string?)initiative.Number, (string?)initiative.Heading, initiative.Statement)));

    [Fact]
    public void The_nine_key_principles_are_those_of_the_source()
    {
        Assert.Equal(9, Plan.KeyPrinciples.Count);
        Assert.Equal(
            Facts.List("keyPrinciples").Select((text, index) => (index + 1, text.GetString()!)),
            Plan.KeyPrinciples.Select(principle => (principle.Number, principle.Text)));
    }

    [Fact]
    public void The_fourteen_glossary_entries_are_those_of_the_source()
    {
        Assert.Equal(14, Plan.Glossary.Count);
        Assert.Equal(
            Facts.List("glossary").Select((entry, index) => (index + 1, entry.Text("abbr")!, entry.Text("meaning")!, Kind(entry.Text("kind")!))),
            Plan.Glossary.Select(entry => (entry.Number, entry.Abbreviation, entry.Meaning, entry.Kind)));

        static GlossaryKind Kind(string kind) => kind == "staffRole" ? GlossaryKind.StaffPosition : Enum.Parse<GlossaryKind>(kind, ignoreCase: true);
    }

    [Fact]
    public void Each_staff_position_of_the_glossary_is_a_position() => Assert.All(
        Plan.Glossary.Where(entry => entry.Kind == GlossaryKind.StaffPosition),
        entry => Assert.Contains(Records.Positions, position => position.Abbreviation == entry.Abbreviation && position.Title == entry.Meaning));

    [Fact]
    public void The_positions_that_the_glossary_does_not_have_are_those_that_rows_name() => Assert.Equal(
        ["RT President", "Technology Specialist"],
        Records.Positions.Where(position => !Plan.Glossary.Any(entry => entry.Abbreviation == position.Abbreviation)).Select(position => position.Key));

    [Fact]
    public void The_four_stages_have_the_plan_s_own_definitions() => Assert.Equal(
        Facts.List("statusStages").Select(stage => (stage.Text("key"), stage.GetProperty("order").GetInt32(), stage.Text("definition"))),
        Plan.StageDefinitions.Select(stage => ((string?)stage.Stage.ToString(), (int)stage.Stage, (string?)stage.Definition)));

    [Fact]
    public void The_stages_have_the_heading_of_the_source() => Assert.Equal(Facts.Root.Text("statusStagesHeading"), Plan.StagesHeading);

    [Fact]
    public void The_fourteen_events_are_those_of_the_source() => Assert.Equal(
        Facts.List("timeline").Select((happening, index) => (index + 1, happening.Text("dateText")!, happening.Text("date")!, happening.Text("event"))),
        Plan.Timeline.Select(happening => (
            happening.Number, happening.DateAsWritten, happening.Start + (happening.End is null ? "" : $"/{happening.End}"), happening.Description)));

    [Fact]
    public void A_date_of_the_timeline_is_as_precise_as_the_source() => Assert.Equal(
        Facts.List("timeline").Select(happening => happening.Text("precision")),
        Plan.Timeline.Select(happening => happening switch
        {
            { End: not null } => "monthRange",
            { Start.Day: not null } => "day",
            { Start.Month: not null } => "month",
            _ => "year",
        }));

    [Fact]
    public void An_event_links_the_documents_that_stand_with_it() => Assert.Equal(
        Facts.List("timeline").Select(happening => happening.Texts("documents")),
        Plan.Timeline.Select(happening => (IReadOnlyList<string>)[.. happening.DocumentCodes.Select(code => Records.Documents.Single(document => document.Code == code).Title)]));

    [Fact]
    public void An_event_names_the_body_that_its_date_line_names() => Assert.Equal(
        Facts.List("timeline").Select(happening => happening.Text("body")),
        Plan.Timeline.Select(happening => Records.Committees.FirstOrDefault(committee => committee.Key == happening.Body)?.Name));

    [Fact]
    public void The_seventeen_documents_are_those_of_the_source()
    {
        Assert.Equal(17, Records.Documents.Count);
        Assert.Equal(
            Facts.List("supportingDocuments").Select(document => (document.Text("title"), document.Text("url") is null ? null : document.Text("subject"))),
            Records.Documents.Select(document => ((string?)document.Title, document.Subject)));
    }

    [Fact]
    public void A_document_stands_under_its_heading_or_in_the_text_of_its_step() => Assert.All(
        Facts.List("supportingDocuments").Zip(Records.Documents),
        pair => Assert.Equal(
            pair.First.Text("group"),
            pair.Second.StepCode is { } code ? $"inline in {code}" : pair.Second.Group));

    [Fact]
    public void A_document_has_the_kind_of_its_heading() => Assert.All(
        Records.Documents,
        document => Assert.Equal(
            document.Group switch
            {
                "ANNUAL REPORTS" => DocumentKind.AnnualReport,
                "STRATEGIC PLAN SUPPORTING DOCUMENTS" => DocumentKind.SupportingDocument,
                null => DocumentKind.Reference,
                _ => DocumentKind.TransitionDocument,
            },
            document.Kind));

    [Fact]
    public void A_document_that_a_step_refers_to_stands_in_its_text() => Assert.All(
        Records.Documents.Where(document => document.StepCode is not null),
        document => Assert.Contains(document.Title, Plan.FindStep(document.StepCode!)!.Text, StringComparison.Ordinal));

    [Fact]
    public void The_fourteen_bodies_are_those_of_the_source()
    {
        Assert.Equal(14, Records.Committees.Count);
        Assert.Equal(
            Facts.List("committees").Select(body => (body.Text("name")!, body.Text("abbr"), Kind(body.Text("kind")!), body.Text("parent"), body.Text("source")!.Replace("glossary", "Glossary", StringComparison.Ordinal))),
            Records.Committees.Select(body => (body.Name, body.Abbreviation, body.Kind, body.ParentKey, body.NamedIn!)));

        static CommitteeKind Kind(string kind) => kind switch
        {
            "governing" => CommitteeKind.Executive,
            "advisoryGroup" => CommitteeKind.Advisory,
            "workingGroup" or "workingCommittee" or "adHoc" => CommitteeKind.Working,
            "regionalGroups" => CommitteeKind.RoundTable,
            _ => Enum.Parse<CommitteeKind>(kind, ignoreCase: true),
        };
    }

    [Fact]
    public void The_five_seats_are_the_at_large_seats_of_one_step_and_belong_to_no_body_yet()
    {
        Assert.Equal(5, Records.Seats.Count);
        Assert.All(Records.Seats, seat =>
        {
            Assert.Equal((SeatKind.AtLarge, null, "AS-03 1)"), (seat.Kind, seat.CommitteeKey, seat.NamedIn));
            Assert.Equal(["PD", "LC"], seat.ProposedFor);
            Assert.Contains(seat.AsWritten!, Plan.FindStep("AS-03")!.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_seat_says_nothing_that_the_source_does_not_say() =>
        Assert.All(Records.Seats, seat => Assert.True(seat is { IsVoting: null, TermYears: null, Represents: null }));

    [Fact]
    public void The_partners_are_those_of_the_source_with_the_steps_that_mention_them() => Assert.Equal(
        Facts.List("partnerOrganizations").Select(partner => $"{partner.Text("name")}: {string.Join(", ", partner.Texts("mentionedIn"))}"),
        Records.Partners.Select(partner => $"{partner.Name}: {string.Join(", ", partner.MentionedIn)}"));

    [Fact]
    public void A_step_that_mentions_a_partner_has_its_name_in_its_text() => Assert.All(
        Records.Partners.SelectMany(partner => partner.MentionedIn, (partner, code) => (partner.Name, Plan.FindStep(code)!.Text)),
        pair => Assert.Contains(pair.Name, pair.Text, StringComparison.Ordinal));

    [Fact]
    public void No_partner_is_spelled_out_for_the_source_spells_none_out() => Assert.All(Records.Partners, partner => Assert.Null(partner.Expansion));

    [Fact]
    public void Every_partner_is_an_organization_but_one_network_and_one_office() => Assert.Equal(
        [("MassPartners", PartnerKind.Network), ("Commissioner", PartnerKind.Office)],
        Records.Partners.Where(partner => partner.Kind != PartnerKind.Organization).Select(partner => (partner.Name, partner.Kind)));
}

using System.Text.Json;
using Mass.Domain.Planning;

namespace Mass.Domain.Tests.Seed;

public class RowTests
{
    public static TheoryData<string> Codes => [.. Facts.List("rows").Select(row => row.Text("id")!)];

    [Fact]
    public void The_steps_are_the_rows_in_the_order_of_the_source() =>
        Assert.Equal(Facts.List("rows").Select(row => row.Text("id")), ShippedPlan.Plan.ActionSteps.Select(step => step.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_stands_in_the_table_of_its_row(string code) =>
        Assert.Equal(Facts.Row(code).Text("section"), Camel(Step(code).Section.ToString()));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_has_the_title_of_its_row(string code) => Assert.Equal(Facts.Row(code).Text("title"), Step(code).Title);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_says_whether_its_title_was_coined(string code) => Assert.Equal(!Facts.Row(code).Flag("titleFromSource"), Step(code).IsTitleCoined);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_has_the_text_of_its_row(string code) => Assert.Equal(Facts.Row(code).Text("text"), Step(code).Text);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_has_the_markup_of_its_row_where_it_says_more_than_the_text(string code)
    {
        var (text, raw) = (Facts.Row(code).Text("text"), Facts.Row(code).Text("textRaw"));
        Assert.Equal(raw == text ? null : raw, Step(code).Markup);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_has_the_introduction_of_its_row(string code) => Assert.Equal(Facts.Row(code).Text("intro"), Step(code).Introduction);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_has_the_tree_of_items_of_its_row(string code) => Assert.Equal(Facts.Row(code).Items("items").Select(Item), Step(code).Items);

    [Fact]
    public void The_steps_have_sixty_five_items_in_all() =>
        Assert.Equal(65, ShippedPlan.Plan.ActionSteps.SelectMany(step => step.Items).Sum(item => item.WithDescendants().Count()));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_has_the_words_of_its_initiative_column(string code) =>
        Assert.Equal(Facts.Row(code).Text("initiativeText"), Step(code).InitiativesAsWritten);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_serves_the_initiatives_of_its_row(string code) =>
        Assert.Equal(Facts.Row(code).Texts("initiatives"), Step(code).InitiativeNumbers);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_has_the_words_of_the_column_that_says_for_whom_it_is(string code) =>
        Assert.Equal(Facts.Row(code).Text("tierText"), Step(code).TiersAsWritten);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_has_the_tiers_of_its_row(string code) =>
        Assert.Equal(Facts.Row(code).Texts("tiers"), Step(code).Tiers.Select(tier => tier.ToString()));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_has_the_words_of_its_date_column(string code) => Assert.Equal(Facts.Row(code).Text("dateText"), Step(code).Schedule.Text);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_has_the_years_of_its_row_with_each_year_of_a_range(string code) =>
        Assert.Equal(Facts.Row(code).Numbers("yearsExpanded"), Step(code).Schedule.Years);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_schedule_begins_and_ends_with_the_years_as_written(string code)
    {
        var (written, schedule) = (Facts.Row(code).Numbers("years"), Step(code).Schedule);
        Assert.Equal((written[0], schedule.IsOngoing ? null : written[^1]), (schedule.FirstYear, schedule.LastYear));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_schedule_has_the_form_of_its_row(string code) => Assert.Equal(Facts.Row(code).Text("dateForm"), Camel(Step(code).Schedule.Form.ToString()));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_schedule_is_ongoing_as_its_row_is(string code) => Assert.Equal(Facts.Row(code).Flag("ongoing"), Step(code).Schedule.IsOngoing);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_schedule_has_the_cadences_of_its_row(string code) => Assert.Equal(
        Facts.Row(code).Items("cadencesInText").Select(cadence => (cadence.Text("cadence"), cadence.Number("anchorYear"))),
        Step(code).Schedule.CadenceMentions.Select(mention => ((string?)Camel(mention.Cadence.ToString()), mention.AnchorYear)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_cadence_has_the_words_that_name_it(string code)
    {
        // The facts leave out words in the middle of one quotation; the shipped plan has them.
        var quoted = Facts.Row(code).Items("cadencesInText").Select(cadence => cadence.Text("text")!.Split(" ... "));
        Assert.All(quoted.Zip(Step(code).Schedule.CadenceMentions), pair =>
        {
            Assert.StartsWith(pair.First[0], pair.Second.AsWritten, StringComparison.Ordinal);
            Assert.EndsWith(pair.First[^1], pair.Second.AsWritten, StringComparison.Ordinal);
            Assert.Contains(pair.Second.AsWritten, Step(code).Text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_cadence_stands_in_the_item_that_its_path_names(string code) => Assert.All(
        Step(code).Schedule.CadenceMentions,
        mention =>
        {
            var items = Step(code).Items;
            var text = Step(code).Introduction;
            foreach (var label in mention.Item?.Split('.') ?? [])
            {
                var item = items.Single(item => item.Label == label + ")");
                (items, text) = (item.Items, item.Text);
            }

            Assert.Contains(mention.AsWritten, text, StringComparison.Ordinal);
        });

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_row_with_one_cadence_of_its_own_has_it_in_its_schedule(string code)
    {
        var own = Facts.Row(code).Text("cadence");
        Assert.True(own is null or "mixed" || Step(code).Schedule.Cadences.Any(cadence => Camel(cadence.ToString()) == own));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_has_the_words_of_its_column_of_parties(string code) =>
        Assert.Equal(Facts.Row(code).Text("responsibleText"), Step(code).ResponsibleAsWritten);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_has_the_parties_of_its_row_and_what_they_resolve_to(string code) =>
        Assert.Equal(Facts.Row(code).Items("responsible").Select(Party), Step(code).Responsibilities);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_party_that_names_a_position_or_a_body_leads_to_it(string code) => Assert.All(
        Step(code).Responsibilities,
        party => Assert.Equal(
            (party.PositionKey, party.CommitteeKey),
            (ShippedPlan.Records.PositionOf(party)?.Key, ShippedPlan.Records.CommitteeOf(party)?.Key)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_step_was_added_on_the_day_of_its_row(string code)
    {
        var day = Facts.Row(code).Text("amendmentDate");
        Assert.Equal(day, Step(code).AddedOn?.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void The_amendments_are_the_rows_that_say_they_were_added() => Assert.Equal(
        Facts.List("rows").Where(row => row.Text("amendmentDate") is not null).Select(row => (row.Text("id"), row.Text("amendmentAddedText"), row.Text("amendmentDate"))),
        ShippedPlan.Plan.Amendments.Select(amendment => (amendment.TargetKey, amendment.AsWritten, (string?)amendment.On.ToString("yyyy-MM-dd", null))));

    [Fact]
    public void The_two_amendments_added_steps_to_the_first_version() =>
        Assert.All(ShippedPlan.Plan.Amendments, amendment => Assert.Equal(
            (AmendmentKind.Added, AmendmentTarget.ActionStep, 1), (amendment.Kind, amendment.Target, amendment.AgainstVersion)));

    [Fact]
    public void Nobody_is_said_to_have_made_an_amendment_or_to_have_recorded_it() =>
        Assert.All(ShippedPlan.Plan.Amendments, amendment => Assert.True(amendment is { By: null, Reason: null, RecordedAt: null }));

    private static ActionStep Step(string code) => ShippedPlan.Plan.FindStep(code)!;

    private static ActionItem Item(JsonElement item) => new() { Label = item.Text("label")!, Text = item.Text("text")!, Items = [.. item.Items("items").Select(Item)] };

    private static Responsibility Party(JsonElement party)
    {
        var (written, key) = (party.Text("asWritten")!, party.Text("canonical")!);
        return party.Text("kind") switch
        {
            "staffRole" => new() { AsWritten = written, Kind = ResponsibilityKind.Position, PositionKey = key },
            "officerRole" => new() { AsWritten = written, Kind = ResponsibilityKind.Position, PositionKey = key.TrimEnd('s') },
            "committee" => new() { AsWritten = written, Kind = ResponsibilityKind.Committee, CommitteeKey = key },
            "committeeSubgroup" => new() { AsWritten = written, Kind = ResponsibilityKind.CommitteeSubgroup, CommitteeKey = key },
            "staffGroup" => new() { AsWritten = written, Kind = ResponsibilityKind.StaffGroup },
            "unspecifiedTeams" => new() { AsWritten = written, Kind = ResponsibilityKind.UnnamedGroup },
            "function" => new() { AsWritten = written, Kind = ResponsibilityKind.Function },
            var kind => throw new InvalidOperationException($"The facts have a new kind of party, {kind}."),
        };
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

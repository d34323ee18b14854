using Mass.Domain.Planning;
using Mass.Domain.Tests.Seed;
using static Mass.Domain.Tests.Planning.SmallPlan;

namespace Mass.Domain.Tests.Planning;

public class PlanLintTests
{
    private static readonly DateOnly FirstVersion = new(2024, 7, 31);
    private static readonly DateOnly SecondYear = new(2025, 12, 1);
    private static readonly DateOnly LastYear = new(2028, 7, 1);

    private static readonly string[] AllCodes = [.. ShippedPlan.Plan.AllSteps.Select(step => step.Code)];

    [Fact]
    public void Two_steps_have_no_responsible_party() => Assert.Equal(["SO-01", "SO-02"], Found(PlanLint.NoResponsibleParty, SecondYear));

    [Fact]
    public void Parties_that_the_glossary_does_not_explain_are_undefined() => Assert.Equal(
        [
            "AS-01: M.A.S.S. staff", "AS-04: appropriate teams", "AS-06: appropriate teams", "AS-07: appropriate teams", "AS-09: teams", "AS-10: appropriate teams",
            "AS-12: appropriate teams", "AS-15: RT Presidents", "AS-15: teams", "AS-16: appropriate teams", "AS-17: appropriate teams", "SO-04: Legal",
            "SO-05: appropriate teams", "SO-08: appropriate teams", "SO-10: Technology Specialist",
        ],
        FoundWords(PlanLint.UndefinedParty, SecondYear));

    [Fact]
    public void The_facts_have_the_same_undefined_parties() => Assert.Equal(
        Facts.List("rows").SelectMany(row => row.Items("responsible").Where(party => !party.Flag("inGlossary")).Select(party => $"{row.Text("id")}: {party.Text("asWritten")}")),
        FoundWords(PlanLint.UndefinedParty, SecondYear));

    [Fact]
    public void Abbreviations_that_the_glossary_does_not_explain_are_undefined() => Assert.Equal(
        [
            "AS-01: FTE", "AS-01: TBD", "AS-04: AI", "AS-05: MASS", "AS-06: USN", "AS-07: NSIP", "AS-08: BIPOC", "AS-09: MTA", "AS-09: AFT", "AS-11: PJA-EI", "AS-11: ASLS",
            "AS-12: MASC", "AS-12: MSAA", "AS-12: DESE", "AS-13: HR", "AS-14: SOA", "AS-16: AI", "AS-17: MASC", "AS-17: DESE", "AS-17: SCOPE", "AS-17: MASBO", "AS-17: MSAA",
            "SO-04: DESE", "SO-04: MARS", "SO-04: MAVA", "SO-04: MOEC", "SO-04: NEASS", "SO-04: MASC", "SO-04: MASBO", "SO-04: MIAA", "SO-04: MSAA", "SO-04: DEI",
        ],
        FoundWords(PlanLint.UndefinedAbbreviation, SecondYear));

    [Fact]
    public void The_facts_have_the_same_undefined_abbreviations_but_for_one_in_the_title_of_a_linked_document() => Assert.Equal(
        Facts.List("undefinedAbbreviations").Concat(Facts.List("partnerOrganizations").Where(partner => partner.Text("name")!.All(char.IsUpper)))
            .SelectMany(each => each.Texts("mentionedIn").Where(code => code != "supporting documents").Select(code => $"{code}: {each.Text("name")}"))
            .Append("AS-05: MASS").Order(StringComparer.Ordinal),
        FoundWords(PlanLint.UndefinedAbbreviation, SecondYear).Order(StringComparer.Ordinal));

    [Fact]
    public void An_abbreviation_that_another_step_spells_out_matters_less_once_that_step_is_in_the_plan()
    {
        Assert.Equal(LintSeverity.Warning, Severity(FirstVersion));
        Assert.Equal(LintSeverity.Info, Severity(SecondYear));

        static LintSeverity Severity(DateOnly day) => PlanLint.Of(ShippedPlan.Plan, day).Single(finding => finding is { TargetKey: "AS-04", Words: "AI" }).Severity;
    }

    [Fact]
    public void No_step_has_a_stage() => Assert.Equal(AllCodes, Found(PlanLint.NoStage, SecondYear));

    [Fact]
    public void A_step_that_is_not_in_the_plan_yet_is_not_read() => Assert.DoesNotContain("AS-16", Found(PlanLint.NoStage, FirstVersion));

    [Fact]
    public void Before_the_plan_year_2024_only_the_step_of_2023_is_past() => Assert.Equal(["AS-08"], Found(PlanLint.SchedulePast, FirstVersion));

    [Fact]
    public void In_the_second_plan_year_the_steps_of_2024_are_past() =>
        Assert.Equal(["AS-01", "AS-02", "AS-03", "AS-04", "AS-08", "SO-07", "SO-08"], Found(PlanLint.SchedulePast, SecondYear));

    [Fact]
    public void In_the_last_plan_year_all_are_past_but_those_of_2028_and_those_without_an_end() =>
        Assert.Equal(AllCodes.Except(["AS-09", "SO-01", "SO-02", "SO-03", "SO-04", "SO-05"]), Found(PlanLint.SchedulePast, LastYear));

    [Theory]
    [InlineData("2025-06-30", false)]
    [InlineData("2025-07-01", true)]
    public void A_step_is_past_once_its_last_plan_year_is_over(string day, bool isPast) =>
        Assert.Equal(isPast, Found(PlanLint.SchedulePast, DateOnly.Parse(day, null)).Contains("SO-07"));

    [Fact]
    public void A_step_at_sustain_is_not_past()
    {
        var plan = ShippedPlan.Plan.RecordStage("SO-07", Stage.Sustain, new(2025, 1, 1), Noon(new(2025, 1, 1)));
        Assert.DoesNotContain(PlanLint.Of(plan, SecondYear), finding => finding is { Code: PlanLint.SchedulePast, TargetKey: "SO-07" });
    }

    [Fact]
    public void In_the_first_year_no_step_lacks_an_update() => Assert.Empty(Found(PlanLint.NoUpdateInAYear, new(2025, 6, 30)));

    [Fact]
    public void After_a_year_the_steps_of_the_first_day_lack_an_update_and_those_that_were_added_do_not_yet() =>
        Assert.Equal(AllCodes.Except(["AS-16", "AS-17"]), Found(PlanLint.NoUpdateInAYear, new(2025, 7, 1)));

    [Fact]
    public void A_year_after_they_were_added_all_lack_an_update() => Assert.Equal(AllCodes, Found(PlanLint.NoUpdateInAYear, new(2025, 8, 1)));

    [Fact]
    public void A_step_with_an_update_lacks_none_for_a_year()
    {
        var plan = ShippedPlan.Plan.RecordProgress("AS-01", "The position is filled.", new(2025, 1, 15), Noon(new(2025, 1, 15)));
        Assert.DoesNotContain("AS-01", Of(plan, PlanLint.NoUpdateInAYear, new(2026, 1, 14)));
        Assert.Contains("AS-01", Of(plan, PlanLint.NoUpdateInAYear, new(2026, 1, 15)));
    }

    [Fact]
    public void Two_steps_have_the_same_title_and_each_names_the_other()
    {
        var findings = PlanLint.Of(ShippedPlan.Plan, SecondYear).Where(finding => finding.Code == PlanLint.DuplicateTitle).ToList();
        Assert.Equal(["AS-14", "SO-04"], findings.Select(finding => finding.TargetKey));
        Assert.StartsWith("SO-04 has the same title", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_step_has_a_zero_for_the_letter() => Assert.Equal(["SO-10: 0"], FoundWords(PlanLint.ZeroForO, SecondYear));

    [Fact]
    public void One_initiative_and_two_steps_spell_an_abbreviation_out_otherwise() => Assert.Equal(
        ["3: racial equity, diversity, and inclusion", "AS-12: racial equity, diversity, and inclusion", "AS-13: racial equity, diversity, and inclusion"],
        FoundWords(PlanLint.ExpansionDiffers, SecondYear));

    [Fact]
    public void A_skipped_stage_is_flagged()
    {
        var plan = Plan.At(Stage.Conceive, Day(1, 1)).At(Stage.Implement, Day(3, 1));
        var finding = Assert.Single(PlanLint.Of(plan, Day(3, 1)), finding => finding.Code == PlanLint.StageSkipped);
        Assert.Equal(("A", LintSeverity.Info), (finding.TargetKey, finding.Severity));
        Assert.Contains("came to Implement on 2025-03-01 without Initiate", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_stage_of_the_shipped_plan_was_skipped() => Assert.Empty(Found(PlanLint.StageSkipped, LastYear));

    [Fact]
    public void A_retired_step_is_not_read() => Assert.DoesNotContain(PlanLint.Of(Plan.Retired(Day(1, 1)), Day(3, 1)), finding => finding.TargetKey == "A");

    [Fact]
    public void Reading_as_of_a_day_finds_what_reading_on_that_day_finds() =>
        Assert.Equal(PlanLint.Of(ShippedPlan.Plan, FirstVersion), PlanLint.Of(ShippedPlan.Plan.AsOf(FirstVersion), FirstVersion));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Any_day_there_is_can_be_read_on(string day) => Assert.NotEmpty(PlanLint.Of(ShippedPlan.Plan, DateOnly.Parse(day, null)));

    [Fact]
    public void A_plan_of_the_last_year_there_is_can_be_read()
    {
        var plan = Plan with { Revisions = [new() { Content = Front with { Period = new(new(9999, 7, 1), DateOnly.MaxValue) } }] };
        Assert.DoesNotContain(PlanLint.Of(plan, DateOnly.MaxValue), finding => finding.Code == PlanLint.NoUpdateInAYear);
    }

    [Fact]
    public void Every_finding_has_a_code_a_place_and_a_sentence() => Assert.All(PlanLint.Of(ShippedPlan.Plan, SecondYear), finding =>
    {
        Assert.Matches("^[A-Z]+(_[A-Z]+)*$", finding.Code);
        Assert.NotNull(finding.TargetKey);
        Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
    });

    [Fact]
    public void The_words_of_a_finding_stand_in_the_plan() => Assert.All(
        PlanLint.Of(ShippedPlan.Plan, SecondYear).Where(finding => finding.Words is not (null or "PJA-EI")),
        finding => Assert.Contains(finding.Words!, ShippedPlan.Json, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Findings_come_on_the_plan_first_and_then_step_by_step()
    {
        var keys = PlanLint.Of(ShippedPlan.Plan, SecondYear).Select(finding => finding.TargetKey!).ToList();
        Assert.Equal("3", keys[0]);
        Assert.Equal(keys.Skip(1).OrderBy(key => Array.IndexOf(AllCodes, key)), keys.Skip(1));
    }

    private static IEnumerable<string?> Found(string code, DateOnly day) => Of(ShippedPlan.Plan, code, day);

    private static IEnumerable<string?> Of(StrategicPlan plan, string code, DateOnly day) =>
        PlanLint.Of(plan, day).Where(finding => finding.Code == code).Select(finding => finding.TargetKey);

    private static IEnumerable<string> FoundWords(string code, DateOnly day) =>
        PlanLint.Of(ShippedPlan.Plan, day).Where(finding => finding.Code == code).Select(finding => $"{finding.TargetKey}: {finding.Words}");
}

using System.Text;
using System.Text.Json.Nodes;
using Mass.Domain.Interchange;
using Mass.Domain.Planning;

namespace Mass.Domain.Tests.Interchange;

public sealed class PlanImportTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 15, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 1, 15);
    private static readonly AssociationRecords Shipped = PlanDocument.Read(File.ReadAllBytes(SeedPath()));

    [Fact]
    public void A_plan_that_is_not_there_is_taken_as_it_is()
    {
        var result = PlanImport.Merge(null, Shipped, Today, Now);

        Assert.Equal(Shipped, result.Records);
        Assert.True(result.IsNewPlan);
        Assert.True(result.HasChanges);
        Assert.Empty(result.Amendments);
        Assert.Equal($"Plan {Plan(Shipped).Slug} is new: 27 steps.", result.Summary[0]);
    }

    [Fact]
    public void A_second_plan_stands_beside_the_first()
    {
        var other = Edited(Shipped, document => document["plan"]!["slug"] = "next");

        var result = PlanImport.Merge(Shipped, other, Today, Now);

        Assert.Equal([Plan(Shipped), Plan(other)], result.Records.Plans);
        Assert.True(result.IsNewPlan);
    }

    [Fact]
    public void The_same_document_again_changes_nothing()
    {
        var result = PlanImport.Merge(Shipped, Reread(Shipped), Today, Now);

        Assert.Equal(Shipped, result.Records);
        Assert.False(result.HasChanges);
        Assert.Empty(result.Summary);
    }

    [Fact]
    public void An_edited_document_again_changes_nothing()
    {
        var edited = Edited(Shipped, document =>
        {
            Step(document, "AS-01")["title"] = "Another title";
            Step(document, "AS-05")["section"] = "standingOperations";
            document["plan"]!["strategy"] = "Another strategy";
            Steps(document).Remove(Step(document, "AS-02"));
            var added = Step(document, "AS-03").DeepClone();
            added["code"] = "AS-99";
            Steps(document).Insert(3, added);
            document["association"]!["positions"]!.AsArray().Insert(0, new JsonObject { ["title"] = "Archivist" });
        });
        var once = PlanImport.Merge(Shipped, edited, Today, Now).Records;

        var again = PlanImport.Merge(once, edited, Today.AddDays(1), Now.AddDays(1));

        Assert.Equal(once, again.Records);
        Assert.False(again.HasChanges);
    }

    [Fact]
    public void A_changed_title_becomes_an_amendment_and_the_old_one_can_be_read_as_of_a_day_before()
    {
        var edited = Edited(Shipped, document => Step(document, "AS-01")["title"] = "Another title");

        var result = PlanImport.Merge(Shipped, edited, Today, Now, "ED", "Review of the year");

        var amendment = Assert.Single(result.Amendments);
        Assert.Equal((AmendmentKind.Changed, "AS-01", Today, "ED", "Review of the year"), (amendment.Kind, amendment.TargetKey!, amendment.On, amendment.By!, amendment.Reason!));
        var change = Assert.Single(amendment.Changes);
        Assert.Equal(("title", Plan(Shipped).FindStep("AS-01")!.Title, "Another title"), (change.Field, change.Before!, change.After!));
        Assert.Equal("Another title", Plan(result.Records).FindStep("AS-01")!.Title);
        Assert.Equal(Plan(Shipped).FindStep("AS-01")!.Title, Plan(result.Records).AsOf(Today.AddDays(-1)).FindStep("AS-01")!.Title);
        Assert.Equal(["AS-01 changed on 2026-01-15: title."], result.Summary);
    }

    [Fact]
    public void A_new_step_stands_where_the_document_has_it()
    {
        var edited = Edited(Shipped, document =>
        {
            var added = Step(document, "AS-03").DeepClone();
            added["code"] = "AS-99";
            Steps(document).Insert(1, added);
        });

        var result = PlanImport.Merge(Shipped, edited, Today, Now);

        Assert.Equal(Plan(edited).AllSteps.Select(step => step.Code), Plan(result.Records).AllSteps.Select(step => step.Code));
        Assert.Equal(Today, Plan(result.Records).FindStep("AS-99")!.AddedOn);
        Assert.Equal(AmendmentKind.Added, Assert.Single(result.Amendments).Kind);
        Assert.Null(Plan(result.Records).AsOf(Today.AddDays(-1)).FindStep("AS-99"));
    }

    [Fact]
    public void A_new_step_that_the_document_tells_of_keeps_its_day_and_its_amendment()
    {
        var edited = Edited(Shipped, document =>
        {
            var added = Step(document, "AS-03").DeepClone();
            added["code"] = "AS-99";
            added["addedOn"] = "2025-02-01";
            Steps(document).Add(added);
            document["plan"]!["amendments"]!.AsArray().Add(new JsonObject { ["kind"] = "added", ["target"] = "actionStep", ["key"] = "AS-99", ["on"] = "2025-02-01" });
        });

        var result = PlanImport.Merge(Shipped, edited, Today, Now);

        Assert.Equal(Plan(edited).FindStep("AS-99"), Plan(result.Records).FindStep("AS-99"));
        Assert.Equal(new DateOnly(2025, 2, 1), Assert.Single(result.Amendments).On);
    }

    [Fact]
    public void A_step_that_is_gone_is_retired_and_comes_back_with_the_document_that_has_it()
    {
        var without = Edited(Shipped, document => Steps(document).Remove(Step(document, "AS-02")));
        var retired = PlanImport.Merge(Shipped, without, Today, Now);
        Assert.True(Plan(retired.Records).FindStep("AS-02")!.IsRetired);
        Assert.Equal(AmendmentKind.Retired, Assert.Single(retired.Amendments).Kind);
        Assert.Equal(Plan(Shipped).AllSteps.Select(step => step.Code), Plan(retired.Records).AllSteps.Select(step => step.Code));

        var back = Edited(Shipped, document => Step(document, "AS-02")["title"] = "Back again");
        var restored = PlanImport.Merge(retired.Records, back, Today.AddDays(9), Now.AddDays(9));

        Assert.Equal([AmendmentKind.Restored, AmendmentKind.Changed], restored.Amendments.Select(amendment => amendment.Kind));
        Assert.Equal("Back again", Plan(restored.Records).FindStep("AS-02")!.Title);
        Assert.True(Plan(restored.Records).AsOf(Today).FindStep("AS-02")!.IsRetired);
    }

    [Fact]
    public void A_step_in_another_table_becomes_an_amendment()
    {
        var edited = Edited(Shipped, document => Step(document, "AS-05")["section"] = "standingOperations");

        var result = PlanImport.Merge(Shipped, edited, Today, Now);

        Assert.Equal(PlanSection.StandingOperations, Plan(result.Records).FindStep("AS-05")!.Section);
        Assert.Equal("section", Assert.Single(Assert.Single(result.Amendments).Changes).Field);
    }

    [Fact]
    public void Changed_front_matter_becomes_amendments_of_what_changed()
    {
        var edited = Edited(Shipped, document =>
        {
            document["plan"]!["strategy"] = "Another strategy";
            document["plan"]!["keyPrinciples"]!.AsArray().Add("A principle more");
        });

        var result = PlanImport.Merge(Shipped, edited, Today, Now);

        Assert.Equal(
            [(AmendmentKind.Changed, AmendmentTarget.Plan), (AmendmentKind.Added, AmendmentTarget.KeyPrinciple)],
            result.Amendments.Select(amendment => (amendment.Kind, amendment.Target)));
        Assert.Equal(Plan(Shipped).Strategy, Plan(result.Records).AsOf(Today.AddDays(-1)).Strategy);
    }

    [Fact]
    public void A_step_may_serve_an_initiative_that_comes_with_it()
    {
        var edited = Edited(Shipped, document =>
        {
            document["plan"]!["initiatives"]!.AsArray().Add(new JsonObject { ["number"] = "4", ["heading"] = "A new one", ["statement"] = "We begin." });
            Step(document, "AS-01")["initiatives"]!.AsArray().Add("4");
        });

        Assert.Contains("4", Plan(PlanImport.Merge(Shipped, edited, Today, Now).Records).FindStep("AS-01")!.InitiativeNumbers);
    }

    [Fact]
    public void What_was_recorded_since_the_document_was_exported_stays()
    {
        var exported = Reread(Shipped);
        var plan = Plan(Shipped)
            .RecordStage("AS-01", Stage.Conceive, Today, Now)
            .RecordProgress("AS-01", "Begun", Today, Now)
            .AmendStep("AS-04", Plan(Shipped).FindStep("AS-04")!.Content with { Title = "Amended since" }, Today, Now);
        var existing = Shipped with { Plans = [plan] };

        var result = PlanImport.Merge(existing, exported, Today.AddDays(5), Now.AddDays(5));

        var merged = Plan(result.Records);
        Assert.Equal(plan.FindStep("AS-01"), merged.FindStep("AS-01"));
        Assert.All(plan.Amendments, amendment => Assert.Contains(amendment, merged.Amendments));
        Assert.Equal("Amended since", merged.AsOf(Today).FindStep("AS-04")!.Title);
        Assert.Equal(Plan(exported).FindStep("AS-04")!.Title, merged.FindStep("AS-04")!.Title);
        Assert.Equal("AS-04", Assert.Single(result.Overruled).TargetKey);
        Assert.Contains(result.Summary, line => line.StartsWith("AS-04 was amended on 2026-01-15, which the document does not show", StringComparison.Ordinal));
    }

    [Fact]
    public void The_history_in_a_document_is_taken_over_as_it_is()
    {
        var plan = Plan(Shipped)
            .RecordStage("AS-01", Stage.Initiate, new(2025, 3, 1), Now)
            .RecordProgress("AS-01", "Begun", new(2025, 3, 2), Now)
            .AmendStep("AS-01", Plan(Shipped).FindStep("AS-01")!.Content with { Title = "Amended elsewhere" }, new(2025, 4, 1), Now)
            .RetireStep("AS-02", new(2025, 5, 1), Now)
            .RestoreStep("AS-02", new(2025, 6, 1), Now)
            .Amend(Plan(Shipped).Content with { Strategy = "Amended elsewhere" }, new(2025, 7, 1), Now);
        plan = plan.AddStep("AS-99", PlanSection.ActionSteps, plan.FindStep("AS-03")!.Content, new(2025, 8, 1), Now);
        var elsewhere = Shipped with { Plans = [plan] };

        var result = PlanImport.Merge(Shipped, Reread(elsewhere), Today, Now);

        Assert.Equal(elsewhere, result.Records);
    }

    [Fact]
    public void Histories_of_two_sides_are_united()
    {
        var here = Plan(Shipped).RecordStage("AS-01", Stage.Conceive, new(2025, 2, 1), Now).RecordProgress("AS-02", "Here", new(2025, 2, 1), Now);
        var there = Plan(Shipped).RecordStage("AS-01", Stage.Initiate, new(2025, 3, 1), Now).RecordProgress("AS-02", "There", new(2025, 1, 1), Now);

        var result = PlanImport.Merge(Shipped with { Plans = [here] }, Reread(Shipped with { Plans = [there] }), Today, Now);

        var merged = Plan(result.Records);
        Assert.Equal([Stage.Conceive, Stage.Initiate], merged.FindStep("AS-01")!.StageChanges.Select(change => change.To));
        Assert.Equal(["There", "Here"], merged.FindStep("AS-02")!.ProgressUpdates.Select(update => update.Text));
        Assert.Equal(["1 stage change added.", "1 progress update added."], result.Summary);
    }

    [Fact]
    public void Stages_that_do_not_fit_together_are_refused()
    {
        var here = Plan(Shipped).RecordStage("AS-01", Stage.Conceive, new(2025, 2, 1), Now);
        var there = Plan(Shipped).RecordStage("AS-01", Stage.Conceive, new(2025, 3, 1), Now);

        var refusal = Assert.Throws<BrokenRuleException>(
            () => PlanImport.Merge(Shipped with { Plans = [here] }, Shipped with { Plans = [there] }, Today, Now));

        Assert.Equal(PlanningRules.StageUnchanged, refusal.Code);
    }

    [Fact]
    public void An_import_before_a_later_amendment_is_refused()
    {
        var amended = Plan(Shipped).AmendStep("AS-01", Plan(Shipped).FindStep("AS-01")!.Content with { Title = "Later" }, Today.AddDays(9), Now);

        var refusal = Assert.Throws<BrokenRuleException>(() => PlanImport.Merge(Shipped with { Plans = [amended] }, Shipped, Today, Now));

        Assert.Equal(PlanningRules.AmendmentOrder, refusal.Code);
    }

    [Fact]
    public void A_change_that_the_document_tells_of_holds_from_its_own_day()
    {
        var edited = Edited(Shipped, document =>
        {
            Step(document, "AS-01")["title"] = "Another title";
            document["plan"]!["amendments"]!.AsArray().Add(
                new JsonObject { ["kind"] = "changed", ["target"] = "actionStep", ["key"] = "AS-01", ["on"] = "2025-02-01", ["reason"] = "Vote of the committee" });
        });

        var result = PlanImport.Merge(Shipped, edited, Today, Now);

        var amendment = Assert.Single(result.Amendments);
        Assert.Equal(("Vote of the committee", "title"), (amendment.Reason!, Assert.Single(amendment.Changes).Field));
        Assert.Equal("Another title", Plan(result.Records).AsOf(new(2025, 2, 1)).FindStep("AS-01")!.Title);
        Assert.False(PlanImport.Merge(result.Records, edited, Today, Now).HasChanges);
    }

    [Fact]
    public void Registers_are_brought_up_to_date_and_nothing_is_removed_from_them()
    {
        var existing = Shipped with { Positions = [Shipped.Positions[0], new() { AssociationId = Shipped.Association.Id, Title = "Archivist" }, .. Shipped.Positions.Skip(1)] };
        var edited = Edited(Shipped, document =>
        {
            var positions = document["association"]!["positions"]!.AsArray();
            positions[0]!["title"] = "Executive Director and Secretary";
            positions.Add(new JsonObject { ["title"] = "Librarian" });
        });

        var result = PlanImport.Merge(existing, edited, Today, Now);

        Assert.Equal(["Executive Director and Secretary", "Archivist"], result.Records.Positions.Take(2).Select(position => position.Title));
        Assert.Equal("Librarian", result.Records.Positions[^1].Title);
        Assert.Equal(["1 position added.", "1 position changed."], result.Summary);
    }

    [Fact]
    public void Registers_that_no_document_has_are_kept()
    {
        var people = Shipped with
        {
            People = [new() { Id = EntityId.New(Now), AssociationId = Shipped.Association.Id, Name = "Someone made up" }],
            FiscalYears = [new() { AssociationId = Shipped.Association.Id, StartsOn = new(2024, 7, 1), EndsOn = new(2025, 6, 30), Name = "FY 2025", Currency = "USD" }],
        };
        var edited = Edited(Shipped, document => Step(document, "AS-01")["title"] = "Another title");

        var merged = PlanImport.Merge(people, edited, Today, Now).Records;

        Assert.All(Registers.All, register => Assert.Same(register.Of(people), register.Of(merged)));
        Assert.Equal("Someone made up", merged.People[0].Name);
        Assert.False(PlanImport.Merge(merged, edited, Today, Now).HasChanges);
    }

    [Fact]
    public void A_document_of_another_association_is_refused()
    {
        var other = Edited(Shipped, document => document["association"]!["slug"] = "other");

        Assert.Throws<ArgumentException>(() => PlanImport.Merge(Shipped, other, Today, Now));
    }

    [Fact]
    public void Records_without_a_plan_are_no_document() =>
        Assert.Throws<ArgumentException>(() => PlanImport.Merge(null, Shipped with { Plans = [] }, Today, Now));

    private static StrategicPlan Plan(AssociationRecords records) => records.Plans[0];

    private static AssociationRecords Reread(AssociationRecords records) => PlanDocument.Read(PlanDocument.Write(records, Plan(records).Slug));

    private static AssociationRecords Edited(AssociationRecords records, Action<JsonNode> edit)
    {
        var document = JsonNode.Parse(PlanDocument.Write(records, Plan(records).Slug))!;
        edit(document);
        return PlanDocument.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));
    }

    private static JsonArray Steps(JsonNode document) => document["plan"]!["steps"]!.AsArray();

    private static JsonNode Step(JsonNode document, string code) => Steps(document).Single(step => (string?)step!["code"] == code)!;

    private static string SeedPath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Mass.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "samples", "plans", "mass-2024-2029.json");
    }
}

using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Fictitious;
using Mass.Domain.Finance;
using Mass.Domain.Interchange;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;
using Mass.Domain.Reporting;
using Mass.Domain.Reviews;
using Mass.Domain.Supports;
using Mass.Domain.Tests.Seed;

namespace Mass.Domain.Tests.Documentation;

/// <summary>The examples of docs/library.md and of the package's README, word for word; what a document shows and this file does not is an error.</summary>
public partial class LibraryExamples
{
    private static readonly AssociationRecords Made = FictitiousAssociation.Create();

    private static readonly DateTimeOffset Noon = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_example_of_what_the_examples_start_from_runs()
    {
        var records = FictitiousAssociation.Create();          // or PlanDocument.Read(File.ReadAllBytes("plan.json"))
        var plan = records.Plans[0];
        var today = FictitiousAssociation.Today;               // a day of your choice
        Assert.NotNull(plan.AsOf(today));
    }

    [Fact]
    public void The_example_of_read_ask_record_compare_runs()
    {
        var document = ShippedPlan.Document;
        var recordedAt = Noon;
        var read = PlanDocument.Read(document);
        var forOne = read.Plans[0].ActionSteps.Where(step => step.Tiers.Contains(Tier.One) && step.IsActiveIn(new PlanYear(2025)));
        var moved = read.Plans[0].RecordStage("AS-06", Stage.Implement, new(2026, 1, 15), recordedAt);
        var changes = PlanComparison.Between(moved, new(2026, 1, 14), new(2026, 1, 15));
        var written = PlanDocument.Write(read with { Plans = [moved] }, moved.Slug);
        Assert.Equal(["AS-06", "SO-02"], forOne.Select(step => step.Code));
        Assert.Equal(Stage.Implement, Assert.Single(changes).StageAfter);
        Assert.Equal(moved, PlanDocument.Read(written).Plans[0]);
    }

    [Fact]
    public void The_example_of_lint_runs()
    {
        var plan = Made.Plans[0];
        var today = FictitiousAssociation.Today;
        var lines = new List<string>();
        foreach (var finding in PlanLint.Of(plan, today).Where(finding => finding.Severity == LintSeverity.Warning))
        {
            lines.Add($"{finding.TargetKey} {finding.Code}: {finding.Message}");
        }
        Assert.NotEmpty(lines);
    }

    [Fact]
    public void The_example_of_due_overdue_and_the_dashboard_runs()
    {
        var records = Made;
        var plan = Made.Plans[0];
        var today = FictitiousAssociation.Today;
        var dashboard = Dashboard.Of(records, plan, today);
        var atSustain = dashboard.Steps.ByStage.Single(count => count.Stage == Stage.Sustain).Count;
        var forSome = dashboard.Steps.Cells.Where(cell => cell.Tier == Tier.Some && cell.Initiative?.Number == "2").Sum(cell => cell.Count);
        var due = dashboard.Due.Select(step => $"{step.Code} {step.Title}");
        var stale = dashboard.MetricsByEvaluation.Single(count => count.Status == EvaluationStatus.Stale).Count;
        Assert.Equal(plan.AsOf(today).ActionSteps.Count(step => step.Stage == Stage.Sustain), atSustain);
        Assert.Equal(plan.AsOf(today).ActionSteps.Count(step => step.Tiers.Contains(Tier.Some) && step.InitiativeNumbers.Contains("2")), forSome);
        Assert.NotEmpty(due);
        Assert.True(stale >= 0);
    }

    [Fact]
    public void The_example_of_the_annual_report_runs()
    {
        var records = Made;
        var plan = Made.Plans[0];
        var today = FictitiousAssociation.Today;
        var report = AnnualReport.Of(records, plan, new PlanYear(2025), today);
        var moves = report.Moves.Select(move => $"{move.Step.Code} came to {move.To} on {move.On}");
        var markdown = report.WithoutFinances().ToMarkdown();
        Assert.NotEmpty(moves);
        Assert.StartsWith("# Annual report 2025-26\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_bodies_seats_and_terms_runs()
    {
        var records = Made;
        var today = FictitiousAssociation.Today;
        var roster = Roster.Of(records, records.Committees[0], today).Seats.Select(each => $"{each.Seat.Label}: {each.Holder?.Name ?? "vacant"}");
        var vacant = Vacancies.Of(records, today);
        var ending = EndingTerms.Of(records, today, today.AddYears(1));
        var open = Succession.Of(records, today, today.AddYears(1)).Where(need => !need.IsArranged);
        var lacking = records.Meetings.Where(meeting => meeting.Status == MeetingStatus.Held && !MeetingQuorum.Of(records, meeting).IsMet);
        Assert.NotEmpty(roster);
        Assert.NotEmpty(vacant);
        Assert.NotEmpty(ending);
        Assert.NotEmpty(open);
        Assert.DoesNotContain(lacking, meeting => meeting.On > today);
    }

    [Fact]
    public void The_example_of_representation_runs()
    {
        var records = Made;
        var today = FictitiousAssociation.Today;
        var by = Representation.Of(records, records.Committees[0], RepresentationBy.DistrictKind, today);
        var lines = by.Groups.Select(group => $"{group.Group}: {group.SeatHolders.Count} of {by.SeatHolders} seats, {group.Members.Count} of {by.Members} members");
        Assert.NotEmpty(lines);
    }

    [Fact]
    public void The_example_of_the_organization_chart_runs()
    {
        var records = Made;
        var today = FictitiousAssociation.Today;
        var lines = new List<string>();
        foreach (var position in OrganizationChart.Of(records, today).All())
        {
            lines.Add($"{position.Position.Title}, above {position.Reports.Count} others, held by {position.Appointments.Count}");
        }
        Assert.Equal(records.Positions.Count, lines.Count);
    }

    [Fact]
    public void The_example_of_a_verb_runs()
    {
        var records = Made;
        var today = FictitiousAssociation.Today;
        var recordedAt = Noon;
        var seat = Vacancies.Of(records, today)[0];
        var seated = records.SeatMember(seat.Id, records.Members[0].PersonId, today.AddDays(1), recordedAt);
        Assert.Equal(records.Memberships.Count + 1, seated.Memberships.Count);
    }

    [Fact]
    public void The_example_of_an_amendment_runs()
    {
        var records = Made;
        var plan = records.Plans[0];
        var today = FictitiousAssociation.Today;
        var recordedAt = Noon;
        var renamed = records.AmendPerson(records.People[0] with { Name = "Another name" });
        var told = records.WithPlan(plan.Id, its => its.RecordProgress(plan.ActionSteps[0].Code, "The first cohort is full.", today, recordedAt));
        Assert.Equal("Another name", renamed.People[0].Name);
        Assert.Equal("The first cohort is full.", told.Plans[0].ActionSteps[0].ProgressUpdates[^1].Text);
    }

    [Fact]
    public void Every_verb_is_listed()
    {
        var text = File.ReadAllText(Path.Combine(Root(), "docs", "library.md"));
        var verbs = new[] { typeof(AssociationRecords), typeof(StrategicPlan) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => method.ReturnType == type))
            .Select(method => method.Name)
            .Where(name => name is not ("AsOf" or "OnDay" or "Published") && !name.StartsWith('<'))
            .Distinct()
            .ToList();
        Assert.NotEmpty(verbs);
        Assert.All(verbs, verb => Assert.Contains($"`{verb}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_of_supports_and_coverage_runs()
    {
        var records = Made;
        var today = FictitiousAssociation.Today;
        var coverage = Coverage.Of(records, new PlanYear(2025), CoverageBy.RoundTable, today);
        var whole = coverage.Tiers.Select(tier => $"{tier.Tier}: {tier.Whole.Reached?.ToString(CultureInfo.InvariantCulture) ?? "held back"} of {tier.Whole.InScope}");
        var notYet = NotReachedYet.Of(records, new PlanYear(2025), Tier.Some, today).Count;
        var wanted = TopicRanking.Of(records, new PlanYear(2025)).Topics.Select(topic => topic.Topic);
        var recordings = SkillsLibrary.Find(records, today, text: "budget");
        Assert.Equal(3, whole.Count());
        Assert.True(notYet > 0);
        Assert.NotEmpty(wanted);
        Assert.All(recordings, session => Assert.NotNull(session.Recording));
    }

    [Fact]
    public void The_example_of_metrics_runs()
    {
        var records = Made;
        var today = FictitiousAssociation.Today;
        var metric = records.Metrics[0];
        var evaluation = MetricEvaluation.Of(records, metric, today);
        var why = $"{metric.Name}: {evaluation.Status}, because {evaluation.Explanation}";
        var years = MetricSeries.ByPlanYear(records, metric, today).Select(year => $"{year.Period!.Label}: {year.Value}");
        var entries = MetricCsv.Read("metric,period,value,observedOn\nM-01,2026-27,351,2027-07-01", records.Metrics);
        Assert.NotEmpty(why);
        Assert.NotEmpty(years);
        Assert.Equal(351, Assert.Single(entries).Value);
    }

    [Fact]
    public void The_example_of_advocacy_finances_reviews_runs()
    {
        var records = Made;
        var today = FictitiousAssociation.Today;
        var bills = BillTracking.Of(records, today).Where(bill => bill.IsOpen).Select(bill => $"{bill.Bill.Number}: {bill.Status}");
        var voices = TestimonyVoices.Of(records, today).Sum(session => session.NewVoiceCount);
        var money = FinancialDashboard.Of(records, records.FiscalYears[0]);
        var net = $"{money.Net.Actual} {money.Currency}{(money.Net.IsComplete ? "" : ", incomplete")}";
        var reviews = DueReviews.Of(records, today).Select(review => $"{review.Cycle.Name}, by {review.DueOn}");
        Assert.NotEmpty(bills);
        Assert.True(voices > 0);
        Assert.NotEmpty(net);
        Assert.NotEmpty(reviews);
    }

    [Fact]
    public void The_example_of_small_numbers_runs()
    {
        var shown = Suppression.Of([12, 2, 9]);
        var cells = shown.Cells.Select(cell => cell.Count?.ToString(CultureInfo.InvariantCulture) ?? "held back");
        Assert.True(cells.Count(cell => cell == "held back") > 1);
    }

    [Fact]
    public void The_example_of_a_check_of_the_records_runs()
    {
        var records = Made;
        var lines = new List<string>();
        foreach (var problem in RecordsCheck.Of(records))
        {
            lines.Add($"{problem.Register} {problem.ItemId} {problem.Code}: {problem.Message}");
        }
        Assert.Empty(lines);
    }

    [Fact]
    public void The_example_of_the_package()
    {
        var document = ShippedPlan.Document;
        var recordedAt = Noon;
        var records = PlanDocument.Read(document);              // the bytes of a plan document; all problems of a bad one are collected
        var plan = records.Plans[0];

        var forOne = plan.ActionSteps.Where(step => step.Tiers.Contains(Tier.One) && step.IsActiveIn(new PlanYear(2025)));
        var responsible = records.PositionOf(plan.ActionSteps[0].Responsibilities[0])?.Title;

        var moved = plan.RecordStage("AS-06", Stage.Implement, new DateOnly(2026, 1, 15), recordedAt);
        var july = moved.AsOf(new DateOnly(2024, 7, 15));        // the plan as it stood
        var changes = PlanComparison.Between(moved, new DateOnly(2024, 7, 15), new DateOnly(2026, 2, 1));
        var findings = PlanLint.Of(moved, new DateOnly(2026, 2, 1));

        var report = AnnualReport.Of(records, moved, new PlanYear(2025), new DateOnly(2026, 7, 1)).ToMarkdown();
        var written = PlanDocument.Write(records with { Plans = [moved] }, moved.Slug);
        Assert.Equal(2, forOne.Count());
        Assert.Equal("Executive Director", responsible);
        Assert.Null(july.FindStep("AS-16"));
        Assert.NotEmpty(changes);
        Assert.NotEmpty(findings);
        Assert.NotEmpty(written);
        Assert.NotEmpty(report);
    }

    [Theory]
    [InlineData("docs/library.md")]
    [InlineData("src/Mass.Domain/README.md")]
    public void What_a_document_shows_stands_here_and_runs(string path)
    {
        var text = File.ReadAllText(Path.Combine(Root(), path));
        var code = Lines(File.ReadAllText(Path.Combine(Root(), "tests", "Mass.Domain.Tests", "Documentation", $"{nameof(LibraryExamples)}.cs")));
        var shown = Example().Matches(text).Select(match => Lines(match.Groups["code"].Value)).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, example => Assert.Contains(example, code, StringComparison.Ordinal));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Mass.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }

    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)));

    [GeneratedRegex("```csharp\\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}

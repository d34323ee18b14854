using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Domain.Reporting;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Reporting;

/// <summary>The dashboard and the annual report over the graph are the domain's, from what everyone may see.</summary>
public sealed class ReportingTests
{
    private const string Plan = "plan(by: { slug: \"mass-2024-2029\" })";

    private static readonly AssociationRecords MadeUp = FictitiousAssociation.Create(seed: 1, FictitiousAssociation.LeastMembers);

    private static readonly Snapshot Snapshot = GraphFixture.Load(MadeUp);

    [Fact]
    public void The_dashboard_counts_the_steps_of_a_plan()
    {
        var answer = GraphFixture.Ask($$"""
            { {{Plan}} { dashboard {
                asOf planYear
                steps { total byStage { stage count } byInitiative { initiative { number } count } bySection { section count } cells { stage initiative { number } tier section count } }
                due { totalCount } overdue(where: { tiers: { some: { eq: ALL } } }) { nodes { code } } neverUpdated { totalCount } freshness { freshness count } reviewsDue { planYear } } } }
            """);
        Assert.Equal(("2026-11-24", 2026, 27), (answer["plan.dashboard.asOf"].GetString(), answer["plan.dashboard.planYear"].GetInt32(), answer["plan.dashboard.steps.total"].GetInt32()));
        Assert.Equal(["13", "6", "10", "8"], answer.Rows("plan.dashboard.steps.byInitiative", "count"));
        Assert.Equal(["17", "10"], answer.Rows("plan.dashboard.steps.bySection", "count"));
        Assert.Equal(27, answer.Count("plan.dashboard.neverUpdated"));
        Assert.Equal(["CURRENT", "DUE", "OVERDUE", "NEVER_UPDATED"], answer.Rows("plan.dashboard.freshness", "freshness"));
        Assert.Contains("AS-01", answer.Rows("plan.dashboard.overdue"));
    }

    [Fact]
    public void The_dashboard_is_counted_as_of_the_day_of_the_plan()
    {
        var answer = GraphFixture.Ask("""
            { before: plan(by: { slug: "mass-2024-2029" }, asOf: "2024-07-31") { dashboard { asOf planYear steps { total } overdue { nodes { code } } } }
              after: plan(by: { slug: "mass-2024-2029" }, asOf: "2025-07-01") { dashboard(changedSince: "2024-08-01") { steps { total } changedLately { nodes { code } } overdue { totalCount } } } }
            """);
        Assert.Equal(("2024-07-31", 2024, 25), (answer["before.dashboard.asOf"].GetString(), answer["before.dashboard.planYear"].GetInt32(), answer["before.dashboard.steps.total"].GetInt32()));
        Assert.Equal(["AS-08"], answer.Rows("before.dashboard.overdue"));
        Assert.Equal(27, answer["after.dashboard.steps.total"].GetInt32());
        Assert.Equal(["AS-16", "AS-17"], answer.Rows("after.dashboard.changedLately"));
    }

    [Fact]
    public void Changes_from_a_later_day_on_are_refused() =>
        GraphFixture.Ask($$"""{ {{Plan}} { dashboard(changedSince: "2027-01-01") { asOf } } }""").IsRefused(ErrorCodes.InvalidValue, "changedSince", "2026-11-24");

    [Fact]
    public void Vacancies_and_ending_terms_are_lists_of_seats_and_terms()
    {
        var answer = GraphFixture.Ask("{ plans { nodes { dashboard { vacancies { totalCount nodes { label isVacant } } endingTerms { totalCount } metrics { metric { code } evaluation { status } } metricsByEvaluation { status count } } } } }", snapshot: Snapshot);
        var expected = Dashboard.Of(MadeUp.Published(), MadeUp.Plans[0], GraphFixture.Today);
        Assert.NotEmpty(expected.Vacancies);
        Assert.Equal(expected.Vacancies.Count, answer.Count("plans.nodes.0.dashboard.vacancies"));
        Assert.All(answer.Rows("plans.nodes.0.dashboard.vacancies", "isVacant"), vacant => Assert.Equal("true", vacant));
        Assert.Equal(expected.EndingTerms.Count, answer.Count("plans.nodes.0.dashboard.endingTerms"));
        Assert.Equal(expected.Metrics.Select(each => each.Metric.Code), answer.Rows("plans.nodes.0.dashboard.metrics", "metric.code"));
        Assert.Equal(expected.MetricsByEvaluation.Select(each => $"{each.Count}"), answer.Rows("plans.nodes.0.dashboard.metricsByEvaluation", "count"));
    }

    [Fact]
    public void Metrics_that_are_confidential_or_not_published_are_in_no_report()
    {
        var hidden = MadeUp.Metrics.Where(metric => metric.IsConfidential || !metric.IsPublished).Select(metric => metric.Code).ToList();
        Assert.NotEmpty(hidden);
        var answer = GraphFixture.Ask("{ plans { nodes { dashboard { metrics { metric { code } } } annualReport(planYear: 2025) { markdown metrics { metric { code } } } } } }", snapshot: Snapshot);
        Assert.Empty(answer.Rows("plans.nodes.0.dashboard.metrics", "metric.code").Intersect(hidden));
        Assert.Empty(answer.Rows("plans.nodes.0.annualReport.metrics", "metric.code").Intersect(hidden));
        Assert.All(hidden, code => Assert.DoesNotContain($"| {code} |", answer["plans.nodes.0.annualReport.markdown"].GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_annual_report_is_the_domain_s_without_the_finances()
    {
        var answer = GraphFixture.Ask("""
            { plans { nodes { annualReport(planYear: 2025) {
                planYear asOf hasBegun isComplete markdown
                stagesBefore { stage count } stagesAfter { stage count } moves { actionStep { code } from to on note } amendments(first: 500) { nodes { key kind } } progress { actionStep { code } on text }
                sessions { tier held planned cancelled } coverage { tiers { tier whole { reached inScope } } } leadership { seats } reviews(first: 500, order: [{ presentedOn: ASC }]) { nodes { cycle { code } presentedOn } }
                advocacy { oralTestimonies writtenTestimonies voices bills { bill { number } status on testimonies } updates { channel count } } } } } }
            """, snapshot: Snapshot);
        var expected = AnnualReport.Of(MadeUp.OnDay(GraphFixture.Today).Published(), MadeUp.Plans[0], new(2025), GraphFixture.Today);
        const string Report = "plans.nodes.0.annualReport";
        Assert.Equal(expected.WithoutFinances().ToMarkdown(), answer[$"{Report}.markdown"].GetString());
        Assert.NotEmpty(expected.Finances);
        Assert.Equal(expected.Moves.Select(move => move.Step.Code), answer.Rows($"{Report}.moves", "actionStep.code"));
        Assert.Equal(expected.Reviews.Select(each => each.Cycle.Code).Order(), answer.Rows($"{Report}.reviews", "cycle.code").Order());
        Assert.Equal(expected.Advocacy.Voices, answer[$"{Report}.advocacy.voices"].GetInt32());
        Assert.Equal(4, answer.Rows($"{Report}.sessions", "held").Count);
    }

    [Fact]
    public void Finances_are_in_the_report_for_the_staff_only()
    {
        const string Query = "{ plans { nodes { annualReport(planYear: 2025) { finances { fiscalYear { name } } } } } }";
        Assert.NotEmpty(GraphFixture.Ask(Query, snapshot: Snapshot).Errors);
        Assert.NotEmpty(GraphFixture.Ask(Query, snapshot: Snapshot, served: AccessClass.Staff).Rows("plans.nodes.0.annualReport.finances", "fiscalYear.name"));
    }

    [Fact]
    public void A_year_that_is_no_plan_year_is_refused() =>
        GraphFixture.Ask($$"""{ {{Plan}} { annualReport(planYear: 1) { planYear } } }""").IsRefused(ErrorCodes.InvalidValue, "1 is no plan year");
}

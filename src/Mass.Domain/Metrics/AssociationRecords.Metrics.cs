using Mass.Domain.Calendar;
using Mass.Domain.Metrics;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Adds a metric.</summary>
    /// <param name="metric">The metric, with a code that no other has.</param>
    /// <exception cref="BrokenRuleException">The code is taken, something it names is not there, or its measure, aggregation and direction do not fit.</exception>
    public AssociationRecords DefineMetric(Metric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentException.ThrowIfNullOrWhiteSpace(metric.Code, nameof(metric));
        MetricFit.RequireOwn(Association, metric.AssociationId, nameof(metric));
        if (Metrics.Any(each => each.Code == metric.Code))
        {
            throw new BrokenRuleException(MetricRules.DuplicateMetric, $"The association has a metric {metric.Code} already; give another code, or redefine it.");
        }

        RequireNamed(metric);
        MetricFit.Require(metric);
        foreach (var target in metric.Targets)
        {
            MetricFit.Require(metric, target);
        }

        return this with { Metrics = [.. Metrics, metric] };
    }

    /// <summary>Gives a metric a new definition; the earlier one is kept for the observations that follow it.</summary>
    /// <param name="code">The code of the metric.</param>
    /// <param name="definition">What exactly is measured from now on.</param>
    /// <param name="on">The day from which it holds.</param>
    /// <param name="method">How it is measured, or null.</param>
    /// <param name="dataSource">Where the data come from, or null.</param>
    /// <param name="reason">Why it is redefined, or null.</param>
    /// <exception cref="BrokenRuleException">The metric is unknown, nothing changes, or the day comes before the last definition.</exception>
    public AssociationRecords RedefineMetric(string code, string definition, DateOnly on, string? method = null, string? dataSource = null, string? reason = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(definition);
        var metric = MetricOf(code);
        if ((metric.Definition, metric.Method, metric.DataSource) == (definition, method, dataSource))
        {
            throw new BrokenRuleException(MetricRules.NothingRedefined, $"{code} is defined so already; change what it says, or leave it.");
        }

        var since = metric.EarlierDefinitions is [.., var last] ? last.ReplacedOn : metric.DefinedOn;
        if (on <= since)
        {
            throw new BrokenRuleException(MetricRules.SetInOrder, $"The definition of {code} is of {since:yyyy-MM-dd}; redefine it after that day.");
        }

        var earlier = new MetricDefinition
        {
            Version = metric.DefinitionVersion,
            Definition = metric.Definition,
            Method = metric.Method,
            DataSource = metric.DataSource,
            ReplacedOn = on,
            Reason = string.IsNullOrWhiteSpace(reason) ? null : reason,
        };
        return WithMetric(metric with
        {
            Definition = definition,
            Method = method,
            DataSource = dataSource,
            DefinitionVersion = metric.DefinitionVersion + 1,
            EarlierDefinitions = [.. metric.EarlierDefinitions, earlier],
        });
    }

    /// <summary>Says what the progress of a metric is counted from.</summary>
    /// <param name="code">The code of the metric.</param>
    /// <param name="baseline">The baseline; it takes the place of an earlier one.</param>
    /// <exception cref="BrokenRuleException">The metric is unknown, or the value is not one of its measure.</exception>
    public AssociationRecords SetBaseline(string code, Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        var metric = MetricOf(code);
        var problem = (baseline.Value is null) == string.IsNullOrWhiteSpace(baseline.Text) ? "A baseline is a value or a text; give one of them."
            : baseline.Date is { } date && !Period.Of(new PlanYear(baseline.Year)).Contains(date) ? $"{date:yyyy-MM-dd} is not in the plan year {new PlanYear(baseline.Year)}; mend the day or the year."
            : baseline.Value is { } value ? ValueFit.Problem(metric, value)
            : null;
        return problem is null ? WithMetric(metric with { Baseline = baseline }) : throw new BrokenRuleException(MetricRules.ValueDoesNotFit, problem);
    }

    /// <summary>Sets a target of a metric; one that was set before for the period is kept and counts no longer.</summary>
    /// <param name="code">The code of the metric.</param>
    /// <param name="target">The target.</param>
    /// <exception cref="BrokenRuleException">The metric is unknown, the target is not clear, its values are not of the measure, or a later one is set for the period.</exception>
    public AssociationRecords SetTarget(string code, Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var metric = MetricOf(code);
        MetricFit.Require(metric, target);
        if (metric.Targets.Where(each => each.Period == target.Period).Select(each => (DateOnly?)each.SetOn).Max() is { } last && target.SetOn < last)
        {
            throw new BrokenRuleException(MetricRules.SetInOrder, $"A target of {code} for {target.Period.Label} was set on {last:yyyy-MM-dd}; set it again on that day or later.");
        }

        return WithMetric(metric with { Targets = [.. metric.Targets, target] });
    }

    /// <summary>Lets everyone see a metric.</summary>
    /// <param name="code">The code of the metric.</param>
    /// <exception cref="BrokenRuleException">The metric is unknown or published already.</exception>
    public AssociationRecords PublishMetric(string code) => WithPublishedMetric(code, isPublished: true);

    /// <summary>Lets only the staff see a metric.</summary>
    /// <param name="code">The code of the metric.</param>
    /// <exception cref="BrokenRuleException">The metric is unknown or not published.</exception>
    public AssociationRecords WithdrawMetric(string code) => WithPublishedMetric(code, isPublished: false);

    /// <summary>Adds a track of an assessment.</summary>
    /// <param name="track">The track, with a code that no other has.</param>
    /// <exception cref="BrokenRuleException">The code is taken, or something it names is not there.</exception>
    public AssociationRecords AddAssessmentTrack(AssessmentTrack track)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentException.ThrowIfNullOrWhiteSpace(track.Code, nameof(track));
        MetricFit.RequireOwn(Association, track.AssociationId, nameof(track));
        if (AssessmentTracks.Any(each => each.Code == track.Code))
        {
            throw new BrokenRuleException(MetricRules.DuplicateTrack, $"The association has an assessment track {track.Code} already; give another code.");
        }

        RequireNamed(track);
        return this with { AssessmentTracks = [.. AssessmentTracks, track] };
    }

    /// <summary>Refuses what a metric names and the association does not have.</summary>
    private void RequireNamed(Metric metric)
    {
        MetricFit.RequireKnown(metric.OwnerId, Positions.Select(each => each.Id), "position", "owner");
        MetricFit.RequireKnown(metric.TrackId, AssessmentTracks.Select(each => each.Id), "assessment track", "track");
        foreach (var initiative in metric.InitiativeIds)
        {
            MetricFit.RequireKnown(initiative, Plans.SelectMany(plan => plan.Initiatives).Select(each => each.Id), "initiative", "initiative");
        }

        foreach (var step in metric.StepIds)
        {
            MetricFit.RequireKnown(step, Plans.SelectMany(plan => plan.AllSteps).Select(each => each.Id), "step", "step");
        }
    }

    private void RequireNamed(AssessmentTrack track)
    {
        MetricFit.RequireKnown(track.CommitteeId, Committees.Select(each => each.Id), "body", "designer");
        foreach (var step in track.StepIds)
        {
            MetricFit.RequireKnown(step, Plans.SelectMany(plan => plan.AllSteps).Select(each => each.Id), "step", "step");
        }
    }

    private Metric MetricOf(string code) => Metrics.FirstOrDefault(each => each.Code == code)
        ?? throw new BrokenRuleException(MetricRules.UnknownMetric, $"The association has no metric {code}; define it first.");

    private AssociationRecords WithMetric(Metric metric) => this with { Metrics = [.. Metrics.Select(each => each.Id == metric.Id ? metric : each)] };

    private AssociationRecords WithPublishedMetric(string code, bool isPublished)
    {
        var metric = MetricOf(code);
        return metric.IsPublished == isPublished
            ? throw new BrokenRuleException(MetricRules.PublicationUnchanged, $"{code} is {(isPublished ? "published" : "not published")} already; there is nothing to do.")
            : WithMetric(metric with { IsPublished = isPublished });
    }
}

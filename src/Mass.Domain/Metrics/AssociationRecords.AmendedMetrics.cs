using Mass.Domain.Calendar;
using Mass.Domain.Metrics;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Amends a metric's name, owner, cadence, tiers, initiatives, steps and what else is not its definition.</summary>
    /// <param name="metric">The metric as it is to be, with the code that it has; what was set and observed fits a measure, a direction or an aggregation that differs.</param>
    /// <exception cref="BrokenRuleException">No metric has that code, its definition, baseline, targets or publication differ, something it names is not there, its measure does not fit what was set or observed, or it would no longer be confidential.</exception>
    public AssociationRecords AmendMetric(Metric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentException.ThrowIfNullOrWhiteSpace(metric.Name, nameof(metric));
        ArgumentOutOfRangeException.ThrowIfNegative(metric.Decimals ?? 0, nameof(metric));
        MetricFit.RequireOwn(Association, metric.AssociationId, nameof(metric));
        var stored = MetricOf(metric.Code);
        RequireKept(
            stored,
            metric,
            stored.Code,
            ("definition", static each => each.Definition, "redefine it instead"),
            ("method", static each => each.Method, "redefine it instead"),
            ("source of data", static each => each.DataSource, "redefine it instead"),
            ("version of the definition", static each => each.DefinitionVersion, "redefine it instead"),
            ("earlier definitions", static each => each.EarlierDefinitions, "redefine it instead"),
            ("baseline", static each => each.Baseline, "set the baseline instead"),
            ("targets", static each => each.Targets, "set a target instead"),
            ("publication", static each => each.IsPublished, "publish or withdraw it instead"));
        if (stored.IsConfidential && !metric.IsConfidential)
        {
            throw new BrokenRuleException(MetricRules.StaysConfidential, $"{stored.Code} was observed in confidence and stays confidential; define another metric for what everyone may see.");
        }

        if (metric.EarlierDefinitions is [var first, ..] && metric.DefinedOn >= first.ReplacedOn)
        {
            throw new BrokenRuleException(MetricRules.SetInOrder, $"{stored.Code} was redefined on {first.ReplacedOn:yyyy-MM-dd}; give a day of its first definition before that.");
        }

        RequireNamed(metric);
        if ((metric.Measure, metric.Direction, metric.Aggregation) != (stored.Measure, stored.Direction, stored.Aggregation))
        {
            RequireFit(metric);
        }

        return this with { Metrics = Replaced(Metrics, stored, metric) };
    }

    /// <summary>Takes back the target of a metric for a period that was set today by mistake; the one before it counts again.</summary>
    /// <param name="code">The code of the metric.</param>
    /// <param name="period">The period.</param>
    /// <param name="today">The present day; a target that was set before it stays in the records.</param>
    /// <exception cref="BrokenRuleException">The metric is unknown, no target is set for the period, or the last one was set before.</exception>
    public AssociationRecords TakeBackTarget(string code, Period period, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(period);
        var metric = MetricOf(code);
        var last = metric.Targets.Where(each => each.Period == period).Aggregate((Target?)null, (latest, next) => latest is null || next.SetOn >= latest.SetOn ? next : latest)
            ?? throw new BrokenRuleException(MetricRules.TargetStands, $"{code} has no target for {period.Label}; there is nothing to take back.");
        return last.SetOn >= today
            ? WithMetric(metric with { Targets = [.. metric.Targets.Where(each => !ReferenceEquals(each, last))] })
            : throw new BrokenRuleException(
                MetricRules.TargetStands, $"The target of {code} for {period.Label} was set on {last.SetOn:yyyy-MM-dd} and stays in the records; set another one, which counts from then on.");
    }

    /// <summary>Amends an assessment track's name, questions, instruments, designer or steps.</summary>
    /// <param name="track">The track as it is to be, with the code that it has.</param>
    /// <exception cref="BrokenRuleException">No track has that code, or something it names is not there.</exception>
    public AssociationRecords AmendAssessmentTrack(AssessmentTrack track)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentException.ThrowIfNullOrWhiteSpace(track.Name, nameof(track));
        MetricFit.RequireOwn(Association, track.AssociationId, nameof(track));
        foreach (var question in track.Questions)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(question, nameof(track));
        }

        var stored = AssessmentTracks.FirstOrDefault(each => each.Id == track.Id) ?? throw NotThere(MetricRules.UnknownTrack, "assessment track", track.Code, "its code");
        RequireNamed(track);
        return this with { AssessmentTracks = Replaced(AssessmentTracks, stored, track) };
    }

    /// <summary>Refuses a metric that what was set and observed of it does not fit.</summary>
    private void RequireFit(Metric metric)
    {
        MetricFit.Require(metric);
        foreach (var target in metric.Targets)
        {
            MetricFit.Require(metric, target);
        }

        var misfit = Observations.Where(each => each.MetricId == metric.Id).Select(each => ValueFit.Problem(metric, ObservationEntry.Of(metric, each))).FirstOrDefault(problem => problem is not null)
            ?? (metric.Baseline?.Value is { } value ? ValueFit.Problem(metric, value) : null);
        if (misfit is not null)
        {
            throw new BrokenRuleException(MetricRules.ValueDoesNotFit, $"What was recorded of {metric.Code} would not fit it any more; leave its measure, or define another metric.");
        }
    }
}

using Mass.Domain.Metrics;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Records what a metric was found to be in a period.</summary>
    /// <param name="entry">What was found.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="recordedBy">Who records it, or null.</param>
    /// <exception cref="BrokenRuleException">The metric is unknown, the value does not fit it, the days do not, or the period and part have an observation already.</exception>
    public AssociationRecords RecordObservation(ObservationEntry entry, DateTimeOffset recordedAt, string? recordedBy = null) =>
        RecordObservations([entry], recordedAt, recordedBy);

    /// <summary>Records several observations, all of them or none.</summary>
    /// <param name="entries">What was found.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="recordedBy">Who records them, or null.</param>
    /// <exception cref="BrokenRuleException">One of them breaks a rule.</exception>
    public AssociationRecords RecordObservations(IReadOnlyList<ObservationEntry> entries, DateTimeOffset recordedAt, string? recordedBy = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var taken = new HashSet<(Guid, Calendar.Period, Part)>();
        foreach (var metric in entries.Select(entry => entry.MetricCode).Distinct().Select(MetricOf))
        {
            taken.UnionWith(CurrentObservations.Of(this, metric, DateOnly.MaxValue).Select(each => (metric.Id, each.Period, Part.Of(each.Dimensions))));
        }

        var made = new List<Observation>();
        foreach (var entry in entries)
        {
            var observation = Observe(entry, recordedAt, recordedBy);
            if (!taken.Add((observation.MetricId, entry.Period, Part.Of(entry.Dimensions))))
            {
                throw new BrokenRuleException(MetricRules.AlreadyObserved, $"{entry.MetricCode} has an observation for {entry.Period.Label} already; correct that one.");
            }

            made.Add(observation);
        }

        return this with { Observations = [.. Observations, .. made] };
    }

    /// <summary>Records a correction, which takes the place of an observation and keeps it.</summary>
    /// <param name="id">The id of the observation to correct, which no other has corrected yet.</param>
    /// <param name="entry">What is right; of the same metric, and of another period or part where that was wrong.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="recordedBy">Who records it, or null.</param>
    /// <exception cref="BrokenRuleException">The observation is unknown or corrected already, or the correction breaks a rule of observations.</exception>
    public AssociationRecords CorrectObservation(Guid id, ObservationEntry entry, DateTimeOffset recordedAt, string? recordedBy = null)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var earlier = Observations.FirstOrDefault(each => each.Id == id)
            ?? throw new BrokenRuleException(MetricRules.UnknownObservation, $"The association has no observation with the id {id}; record it instead.");
        if (Observations.FirstOrDefault(each => each.Supersedes == id) is { } later)
        {
            throw new BrokenRuleException(MetricRules.AlreadyCorrected, $"The observation was corrected on {later.RecordedOn:yyyy-MM-dd}; correct the latest one, {later.Id}.");
        }

        var correction = Observe(entry, recordedAt, recordedBy) with { Supersedes = id };
        var metric = MetricOf(entry.MetricCode);
        if (earlier.MetricId != metric.Id)
        {
            throw new BrokenRuleException(MetricRules.UnknownMetric, $"The observation is not one of {entry.MetricCode}; correct it under its own metric.");
        }

        if (correction.RecordedOn < earlier.RecordedOn)
        {
            throw new BrokenRuleException(MetricRules.RecordedTooEarly, $"The observation was recorded on {earlier.RecordedOn:yyyy-MM-dd}; a correction is not recorded before it.");
        }

        if (CurrentObservations.Of(this, metric, DateOnly.MaxValue).Any(each => each.Id != id && each.Period == entry.Period && Part.Of(each.Dimensions) == Part.Of(entry.Dimensions)))
        {
            throw new BrokenRuleException(MetricRules.AlreadyObserved, $"{entry.MetricCode} has another observation for {entry.Period.Label}; correct that one.");
        }

        return this with { Observations = [.. Observations, correction] };
    }

    private Observation Observe(ObservationEntry entry, DateTimeOffset recordedAt, string? recordedBy)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var metric = MetricOf(entry.MetricCode);
        if (ValueFit.Problem(metric, entry) is { } misfit)
        {
            throw new BrokenRuleException(MetricRules.ValueDoesNotFit, misfit);
        }

        if (Part.Problem(entry.Dimensions) is { } unclear)
        {
            throw new BrokenRuleException(MetricRules.PartUnclear, unclear);
        }

        if (entry.ObservedOn < entry.Period.Start)
        {
            throw new BrokenRuleException(
                MetricRules.ObservedTooEarly, $"{entry.Period.Label} has not begun on {entry.ObservedOn:yyyy-MM-dd}; mend the period or the day on which it was found.");
        }

        var recordedOn = DateOnly.FromDateTime(recordedAt.DateTime);
        if (recordedOn < entry.ObservedOn)
        {
            throw new BrokenRuleException(
                MetricRules.RecordedTooEarly, $"What is found on {entry.ObservedOn:yyyy-MM-dd} cannot be recorded on {recordedOn:yyyy-MM-dd} already; record it then, or mend the day on which it was found.");
        }

        return new()
        {
            Id = EntityId.New(recordedAt),
            AssociationId = Association.Id,
            MetricId = metric.Id,
            Period = entry.Period,
            Value = entry.Denominator is null ? entry.Value : null,
            Numerator = entry.Numerator,
            Denominator = entry.Denominator,
            Text = entry.Text,
            Status = entry.Status,
            Dimensions = entry.Dimensions,
            ObservedOn = entry.ObservedOn,
            RecordedOn = recordedOn,
            RecordedBy = string.IsNullOrWhiteSpace(recordedBy) ? null : recordedBy,
            DefinitionVersion = metric.AsOf(entry.ObservedOn < entry.Period.End ? entry.ObservedOn : entry.Period.End).DefinitionVersion,
            Comment = string.IsNullOrWhiteSpace(entry.Comment) ? null : entry.Comment,
        };
    }
}

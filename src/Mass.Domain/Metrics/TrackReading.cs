namespace Mass.Domain.Metrics;

/// <summary>A track of an assessment with what answers its questions, on a day.</summary>
public sealed record TrackReading
{
    /// <summary>The track.</summary>
    public required AssessmentTrack Track { get; init; }

    /// <summary>How the metrics of the track stand, by their codes.</summary>
    public IReadOnlyList<MetricEvaluation> Evaluations { get; init => field = ValueList<MetricEvaluation>.Of(value); } = ValueList<MetricEvaluation>.Of([]);

    /// <summary>The instruments of the track that none of its metrics uses yet.</summary>
    public IReadOnlyList<Instrument> UnusedInstruments { get; init => field = ValueList<Instrument>.Of(value); } = ValueList<Instrument>.Of([]);
}

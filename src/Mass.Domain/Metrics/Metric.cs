using Mass.Domain.Calendar;
using Mass.Domain.Planning;

namespace Mass.Domain.Metrics;

/// <summary>Something that is measured again and again to tell how the plan comes along.</summary>
/// <remarks>In the plan of M.A.S.S.: SO-08, AS-12.</remarks>
public sealed record Metric
{
    private KeptId id;

    /// <summary>The metric's id, derived from the association and the code.</summary>
    public Guid Id => id.Of("metric", AssociationId, Code);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The code, unique in the association.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What exactly is measured.</summary>
    public required string Definition { get; init; }

    /// <summary>How it is measured; null when the definition says it.</summary>
    public string? Method { get; init; }

    /// <summary>Where the data come from; null when it is not said.</summary>
    public string? DataSource { get; init; }

    /// <summary>The id of the position that answers for it; null when none does.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>How often it is observed; null when it is observed when there is reason to.</summary>
    public Cadence? Cadence { get; init; }

    /// <summary>The tiers that it is about.</summary>
    public IReadOnlyList<Tier> Tiers { get; init => field = ValueList<Tier>.Of(value); } = ValueList<Tier>.Of([]);

    /// <summary>The ids of the initiatives that it is about.</summary>
    public IReadOnlyList<Guid> InitiativeIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);

    /// <summary>The ids of the steps that it is about.</summary>
    public IReadOnlyList<Guid> StepIds { get; init => field = ValueList<Guid>.Of(value); } = ValueList<Guid>.Of([]);

    /// <summary>What a value of it is.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The unit, in words or as a currency code; null when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>How many decimals are shown; null when as many as are recorded.</summary>
    public int? Decimals { get; init; }

    /// <summary>Which way it is to go.</summary>
    public required Direction Direction { get; init; }

    /// <summary>How its values are put together.</summary>
    public required Aggregation Aggregation { get; init; }

    /// <summary>Where it stands between what is put in and what comes of it; null when it is not said.</summary>
    public ValueChain? ValueChain { get; init; }

    /// <summary>The id of the assessment track that it belongs to; null when it belongs to none.</summary>
    public Guid? TrackId { get; init; }

    /// <summary>How its values are found out.</summary>
    public IReadOnlyList<Instrument> Instruments { get; init => field = ValueList<Instrument>.Of(value); } = ValueList<Instrument>.Of([]);

    /// <summary>Whether its observations are for those who oversee confidential support only.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Whether everyone may see it.</summary>
    public bool IsPublished { get; init; }

    /// <summary>The number of the definition, which is counted up when it changes.</summary>
    public int DefinitionVersion { get; init; } = 1;

    /// <summary>The day on which it was defined; null when it is not known.</summary>
    public DateOnly? DefinedOn { get; init; }

    /// <summary>The definitions before the present one, the first one first.</summary>
    public IReadOnlyList<MetricDefinition> EarlierDefinitions { get; init => field = ValueList<MetricDefinition>.Of(value); } = ValueList<MetricDefinition>.Of([]);

    /// <summary>What its progress is counted from; null when there is nothing yet, or when its observations are confidential and it is read as everyone may.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The targets, of several periods or set again over time.</summary>
    public IReadOnlyList<Target> Targets { get; init => field = ValueList<Target>.Of(value); } = ValueList<Target>.Of([]);

    /// <summary>The metric as everyone may read it: when its observations are confidential, without the baseline, which is one of them.</summary>
    public Metric Published() => IsConfidential && Baseline is not null ? this with { Baseline = null } : this;

    /// <summary>The metric as it stood on a day: with the definition of that day and the targets that had been set.</summary>
    /// <param name="day">The day.</param>
    public Metric AsOf(DateOnly day)
    {
        var later = EarlierDefinitions.Where(earlier => earlier.ReplacedOn > day).ToList();
        var then = this with { Targets = [.. Targets.Where(target => target.SetOn <= day)] };
        return later is not [var definition, ..] ? then : then with
        {
            DefinitionVersion = definition.Version,
            Definition = definition.Definition,
            Method = definition.Method,
            DataSource = definition.DataSource,
            EarlierDefinitions = [.. EarlierDefinitions.Where(earlier => earlier.ReplacedOn <= day)],
        };
    }
}

namespace Mass.Domain.Metrics;

/// <summary>What a target asks for in numbers: the values from its lower end to its upper one, either of which may be open.</summary>
internal sealed record Goal(decimal? Low, decimal? High, decimal? CautionAt)
{
    /// <summary>The number to come to, or the end of the range that comes first on the way; null for a range to stay within.</summary>
    public decimal? Number { get; private init; }

    /// <summary>What the target asks for; null when it asks for nothing in numbers or no way is better.</summary>
    public static Goal? Of(Metric metric, Target target)
    {
        var (value, low, high) = (target.Value, target.Low, target.High);
        return metric.Direction switch
        {
            Direction.Increase when (value ?? low ?? high) is { } number => new(number, null, target.CautionAt) { Number = number },
            Direction.Decrease when (value ?? high ?? low) is { } number => new(null, number, target.CautionAt) { Number = number },
            Direction.Maintain when value is { } number => new(number, number, target.CautionAt) { Number = number },
            Direction.Maintain when low is not null || high is not null => new(low, high, target.CautionAt),
            _ => null,
        };
    }

    /// <summary>How far a value is from the target: zero when it is reached, below zero when it is under it, above when it is over it; null beyond what can be counted.</summary>
    public decimal? Distance(decimal value) => MetricValue.Exact(() => value < Low ? value - Low.Value : value > High ? value - High.Value : 0);

    public bool IsReached(decimal value) => !(value < Low) && !(value > High);

    /// <summary>Whether a value lies between where caution begins and the target.</summary>
    public bool IsClose(decimal value) => CautionAt is { } caution && (value < Low ? caution <= value : value > High && value <= caution);
}

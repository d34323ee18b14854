namespace Mass.Domain.Metrics;

/// <summary>A rule by which a metric is evaluated: when it applies, what it decides, and how it says so.</summary>
internal sealed record EvaluationRule(string Code, EvaluationStatus Status, Func<EvaluationCase, bool> Applies, Func<EvaluationCase, string> Says)
{
    public static IReadOnlyList<EvaluationRule> InOrder { get; } =
    [
        new(EvaluationRules.NotObserved, EvaluationStatus.NoData, each => each.Observed.Count == 0 && each.Refusal is null, each => $"Nothing was observed{each.InPeriod}."),
        new(EvaluationRules.NotApplicable, EvaluationStatus.NoData, each => each.Observed.Count > 0 && each.Observed.All(one => one.Status == ObservationStatus.NotApplicable), each => $"The metric does not apply{each.InPeriod}."),
        new(EvaluationRules.Missing, EvaluationStatus.NoData, each => each.Value is null && !each.IsInWords && each.Refusal is null, each => $"The value{each.InPeriod} is missing, which is not zero."),
        new(EvaluationRules.NotPutTogether, EvaluationStatus.NoData, each => each.Refusal is not null, each => each.Refusal!.Message),
        new(EvaluationRules.Incomplete, EvaluationStatus.NoData, each => each.IsShortSum, each => $"Of the sum{each.InPeriod} some periods or parts are not there yet; {each.InWords(each.Value)} so far."),
        new(EvaluationRules.Overdue, EvaluationStatus.Stale, each => each.IsOverdue, each => $"The value{each.InPeriod} is the latest, and the next was due by {each.NextDueOn:yyyy-MM-dd}."),
        new(EvaluationRules.InWords, EvaluationStatus.NoTarget, each => each.IsInWords, each => $"What was found{each.InPeriod} is said in words and is judged by its readers."),
        new(EvaluationRules.NoTarget, EvaluationStatus.NoTarget, each => each.Target is null, each => $"No target is set{each.InPeriod}."),
        new(EvaluationRules.TargetInWords, EvaluationStatus.NoTarget, each => each.Goal is null, each => "The target is not one in numbers, and is judged by its readers."),
        new(EvaluationRules.Reached, EvaluationStatus.OnTarget, each => each.Goal!.IsReached(each.Value!.Value), each => $"{Found(each)} reaches {Wanted(each)}."),
        new(EvaluationRules.Close, EvaluationStatus.Caution, each => each.Goal!.IsClose(each.Value!.Value), each => $"{Found(each)} misses {Wanted(each)} and keeps within {each.InWords(each.Goal!.CautionAt)}."),
        new(EvaluationRules.Missed, EvaluationStatus.BelowTarget, _ => true, each => $"{Found(each)} misses {Wanted(each)}."),
    ];

    private static string Found(EvaluationCase each) => $"{each.InWords(each.Value)}{each.InPeriod}{each.Reservation}";

    private static string Wanted(EvaluationCase each) => (each.Goal!.Low, each.Goal.High) switch
    {
        ({ } low, { } high) when low == high => $"the target of {each.InWords(low)}",
        ({ } low, { } high) => $"the target of {each.InWords(low)} to {each.InWords(high)}",
        ({ } low, _) => $"the target of {each.InWords(low)} or more",
        (_, var high) => $"the target of {each.InWords(high)} or less",
    };
}

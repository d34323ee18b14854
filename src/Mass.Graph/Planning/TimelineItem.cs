using Mass.Domain.Planning;

namespace Mass.Graph.Planning;

/// <summary>Something that happened to a plan or a step.</summary>
internal abstract record TimelineItem(Guid Id, DateOnly On, DateTimeOffset? RecordedAt)
{
    /// <summary>What happened to a step.</summary>
    public static IEnumerable<TimelineItem> Of(ActionStep step, IReadOnlyList<Amendment> amendments) =>
    [
        .. amendments.Select(amendment => new Amended(amendment)),
        .. step.StageChanges.Select(change => new StageChanged(step, change)),
        .. step.ProgressUpdates.Select(update => new ProgressUpdated(step, update)),
    ];

    /// <summary>What happened to a plan and to all that it holds, steps that are retired included.</summary>
    public static IEnumerable<TimelineItem> Of(StrategicPlan plan) =>
    [
        .. plan.Amendments.Select(amendment => new Amended(amendment)),
        .. plan.AllSteps.SelectMany(step => Of(step, [])),
    ];
}

/// <summary>The step came to a stage.</summary>
internal sealed record StageChanged(ActionStep Step, StageChange Change) : TimelineItem(Change.Id, Change.EffectiveOn, Change.RecordedAt);

/// <summary>A word on how the step is coming along was recorded.</summary>
internal sealed record ProgressUpdated(ActionStep Step, ProgressUpdate Update) : TimelineItem(Update.Id, Update.On, Update.RecordedAt);

/// <summary>The plan or something in it was added, changed, retired or restored.</summary>
internal sealed record Amended(Amendment Amendment) : TimelineItem(Amendment.Id, Amendment.On, Amendment.RecordedAt);

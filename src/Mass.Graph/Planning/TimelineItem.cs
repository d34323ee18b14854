using Mass.Domain.Planning;

namespace Mass.Graph.Planning;

/// <summary>Something that happened to a step.</summary>
internal abstract record TimelineItem(Guid Id, DateOnly On, DateTimeOffset? RecordedAt)
{
    public static IEnumerable<TimelineItem> Of(ActionStep step, IReadOnlyList<Amendment> amendments) =>
    [
        .. amendments.Select(amendment => new Amended(amendment)),
        .. step.StageChanges.Select(change => new StageChanged(change)),
        .. step.ProgressUpdates.Select(update => new ProgressUpdated(update)),
    ];
}

/// <summary>The step came to a stage.</summary>
internal sealed record StageChanged(StageChange Change) : TimelineItem(Change.Id, Change.EffectiveOn, Change.RecordedAt);

/// <summary>A word on how the step is coming along was recorded.</summary>
internal sealed record ProgressUpdated(ProgressUpdate Update) : TimelineItem(Update.Id, Update.On, Update.RecordedAt);

/// <summary>The step was added, changed, retired or restored.</summary>
internal sealed record Amended(Amendment Amendment) : TimelineItem(Amendment.Id, Amendment.On, Amendment.RecordedAt);

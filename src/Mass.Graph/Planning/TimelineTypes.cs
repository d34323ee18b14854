using GraphQL.Types;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Planning;

/// <summary>What timelines are made of: a typed union and the words for its kinds.</summary>
internal sealed class TimelineTypes
{
    private static readonly Order<TimelineItem> Order = new(
    [
        new LeafSortKey<TimelineItem, DateOnly>((item, _) => item.On, descending: false),
        new LeafSortKey<TimelineItem, DateTimeOffset?>((item, _) => item.RecordedAt, descending: false),
        new LeafSortKey<TimelineItem, Guid>((item, _) => item.Id, descending: false),
    ]);

    private readonly GraphModel model;
    private readonly EnumerationGraphType kinds = new() { Name = "TimelineItemType", Description = "A kind of thing that happens to a plan or a step." };
    private readonly UnionGraphType union = new() { Name = "TimelineItem", Description = "Something that happened to a plan or a step." };

    public TimelineTypes(GraphModel model)
    {
        this.model = model;
        Add<StageChanged>("STAGE_CHANGED", "A step came to a stage.");
        Add<ProgressUpdated>("PROGRESS_UPDATED", "A word on how a step is coming along was recorded.");
        Add<Amended>("AMENDED", "The plan or something in it was added, changed, retired or restored.");
    }

    /// <summary>A list of what happened, the earliest first, of the kinds and from the day on that are asked for.</summary>
    public FieldType Field<T>(string name, string description, Func<T, Snapshot, IEnumerable<TimelineItem>> of) => model.Connections.Field(
        name,
        description,
        union,
        Order,
        [
            new(new ListGraphType(new NonNullGraphType(kinds))) { Name = "types", Description = "The kinds to list; leave it out for all." },
            new(model.Leaves.Of(typeof(DateOnly))) { Name = "since", Description = "The first day to list; leave it out to list from the beginning." },
        ],
        context =>
        {
            var types = context.Argument<object>("types") is { } list ? LeafOperations.Items(list).ToHashSet() : null;
            var since = context.Argument<DateOnly?>("since");
            return of((T)context.Source!, RequestState.SnapshotOf(context)).Where(item => types?.Contains(item.GetType()) is not false && !(item.On < since)).ToList();
        });

    private void Add<T>(string name, string description)
        where T : TimelineItem
    {
        kinds.Add(new EnumValueDefinition(name, typeof(T)) { Description = description });
        union.AddPossibleType(model.Type<T>().Output);
    }
}

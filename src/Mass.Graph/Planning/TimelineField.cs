using GraphQL.Types;
using Mass.Domain.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Fields;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Sorting;

namespace Mass.Graph.Planning;

/// <summary>The history of a step: a typed union, the earliest first.</summary>
internal sealed class TimelineField(GraphModel model) : Field<ActionStep>("timeline", "What happened to the step, the earliest first.")
{
    private static readonly Order<TimelineItem> Order = new(
    [
        new LeafSortKey<TimelineItem, DateOnly>((item, _) => item.On, descending: false),
        new LeafSortKey<TimelineItem, DateTimeOffset?>((item, _) => item.RecordedAt, descending: false),
        new LeafSortKey<TimelineItem, Guid>((item, _) => item.Id, descending: false),
    ]);

    public override FieldType Output()
    {
        var kinds = new EnumerationGraphType { Name = "TimelineItemType", Description = "A kind of thing that happens to a step." };
        Add("STAGE_CHANGED", typeof(StageChanged), "The step came to a stage.");
        Add("PROGRESS_UPDATED", typeof(ProgressUpdated), "A word on how the step is coming along was recorded.");
        Add("AMENDED", typeof(Amended), "The step was added, changed, retired or restored.");
        var union = new UnionGraphType { Name = "TimelineItem", Description = "Something that happened to a step." };
        union.AddPossibleType(model.Type<StageChanged>().Output);
        union.AddPossibleType(model.Type<ProgressUpdated>().Output);
        union.AddPossibleType(model.Type<Amended>().Output);
        return model.Connections.Field(
            Name,
            Description,
            union,
            Order,
            [
                new(new ListGraphType(new NonNullGraphType(kinds))) { Name = "types", Description = "The kinds to list; leave it out for all." },
                new(model.Leaves.Of(typeof(DateOnly))) { Name = "since", Description = "The first day to list; leave it out to list from the beginning." },
            ],
            context =>
            {
                var step = (ActionStep)context.Source!;
                var types = context.Argument<object>("types") is { } list ? LeafOperations.Items(list).ToHashSet() : null;
                var since = context.Argument<DateOnly?>("since");
                var amendments = RequestState.SnapshotOf(context).Get(PlanningSubject.AmendmentsOfStep, step.Id);
                return TimelineItem.Of(step, amendments)
                    .Where(item => types?.Contains(item.GetType()) is not false && !(item.On < since))
                    .ToList();
            });

        void Add(string name, Type type, string description) => kinds.Add(new EnumValueDefinition(name, type) { Description = description });
    }
}

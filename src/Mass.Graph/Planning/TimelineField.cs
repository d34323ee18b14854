using GraphQL.Types;
using Mass.Graph.Querying.Fields;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Planning;

/// <summary>The history of a plan or a step: a typed union, the earliest first.</summary>
internal sealed class TimelineField<T>(TimelineTypes types, string description, Func<T, Snapshot, IEnumerable<TimelineItem>> of) : Field<T>("timeline", description)
    where T : class
{
    public override FieldType Output() => types.Field(Name, Description, of);
}

using GraphQL.Types;
using Mass.Domain.Associations;
using Mass.Domain.Supports;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Fields;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Supports;

/// <summary>The leadership skills library of an association: the sessions whose recordings are in it, by skill and by words.</summary>
internal sealed class SkillsLibraryField(GraphModel model)
    : Field<Association>("skillsLibrary", "The sessions whose recordings are in the leadership skills library.")
{
    /// <summary>It looks through all sessions.</summary>
    public override CostHint? Cost { get; set; } = new(20);

    public override Type Target => typeof(Session);

    public override IGraphType FilterType => model.ListFilter<Session>();

    public override FieldType Output() => model.Connections.Field(
        Name,
        Description,
        context => Found((Association)context.Source!, RequestState.SnapshotOf(context), context.Argument<string?>("skill"), context.Argument<string?>("text")),
        more:
        [
            new(model.Leaves.Of(typeof(string))) { Name = "skill", Description = "A skill that they build, in upper or lower case; leave it out for any." },
            new(model.Leaves.Of(typeof(string))) { Name = "text", Description = "Words that all stand in the topic, a skill, a presenter's name or the name of the support; leave it out for any." },
        ]);

    public override RowTest<Association> Where(object? operand, Effort effort) =>
        model.WhereList<Association, Session>(Name, operand, (association, snapshot) => Found(association, snapshot, null, null), effort);

    private static IReadOnlyList<Session> Found(Association association, Snapshot snapshot, string? skill, string? text) =>
        [.. SkillsLibrary.Find(snapshot.SeenOf(association.Id), snapshot.Day, skill, text).Where(session => snapshot.Find<Session>(session.Id) is not null)];
}

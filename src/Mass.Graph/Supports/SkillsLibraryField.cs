using GraphQL.Types;
using Mass.Domain.Associations;
using Mass.Domain.Supports;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Fields;

namespace Mass.Graph.Supports;

/// <summary>The leadership skills library of an association: the sessions whose recordings are in it, by skill and by words.</summary>
internal sealed class SkillsLibraryField(GraphModel model)
    : Field<Association>("skillsLibrary", "The sessions whose recordings are in the leadership skills library.")
{
    public override FieldType Output() => model.Connections.Field(
        Name,
        Description,
        context =>
        {
            var snapshot = RequestState.SnapshotOf(context);
            var found = SkillsLibrary.Find(
                snapshot.PublishedOf(((Association)context.Source!).Id), snapshot.Day, context.Argument<string?>("skill"), context.Argument<string?>("text"));
            return (IReadOnlyList<Session>)[.. found.Where(session => snapshot.Find<Session>(session.Id) is not null)];
        },
        more:
        [
            new(model.Leaves.Of(typeof(string))) { Name = "skill", Description = "A skill that they build, in upper or lower case; leave it out for any." },
            new(model.Leaves.Of(typeof(string))) { Name = "text", Description = "Words that all stand in the topic, a skill, a presenter's name or the name of the support; leave it out for any." },
        ]);
}

using GraphQL.Types;
using Mass.Domain;
using Mass.Graph.Associations;
using Mass.Graph.Committees;
using Mass.Graph.Documents;
using Mass.Graph.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph;

/// <summary>The subjects of the graph. A new subject is a folder and a line here.</summary>
internal static class MassSchema
{
    public static IReadOnlyList<ISubject> Subjects { get; } =
    [
        new AssociationsSubject(),
        new CommitteesSubject(),
        new DocumentsSubject(),
        new PlanningSubject(),
    ];

    public static Schema Create()
    {
        var model = new GraphModel(XmlDocs.Of(typeof(AssociationRecords).Assembly));
        foreach (var subject in Subjects)
        {
            subject.Declare(model);
        }

        return model.Build();
    }
}

using GraphQL.Types;
using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.Advocacy;
using Mass.Graph.Associations;
using Mass.Graph.Committees;
using Mass.Graph.Documents;
using Mass.Graph.Finance;
using Mass.Graph.History;
using Mass.Graph.Http.Reports;
using Mass.Graph.Metrics;
using Mass.Graph.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Reporting;
using Mass.Graph.Reviews;
using Mass.Graph.Supports;

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
        new SupportsSubject(),
        new MetricsSubject(),
        new AdvocacySubject(),
        new FinanceSubject(),
        new ReviewsSubject(),
        new ReportingSubject(),
        new ReportsSubject(),
        new AccessSubject(),
        new HistorySubject(),
    ];

    /// <summary>Makes the schema.</summary>
    /// <param name="audience">For whom: what only others may see is in no part of it.</param>
    public static Schema Create(Audience audience)
    {
        var model = new GraphModel(XmlDocs.Of(typeof(AssociationRecords).Assembly, typeof(MassSchema).Assembly), audience);
        foreach (var subject in Subjects)
        {
            subject.Declare(model);
        }

        return model.Build();
    }
}

using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Graph.Access;
using Mass.Graph.Http.Tabular;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Http.Reports;

/// <summary>The saved reports as the graph tells of them.</summary>
internal sealed class ReportsSubject : ISubject
{
    public void List(Listings lists)
    {
        // Reports are of the gateway and not of an association.
    }

    public void Declare(GraphModel model)
    {
        model.Type<SavedReport>()
            .SeenBy(AccessClass.Public)
            .Named("SavedReport", "A query that the gateway keeps under a name, so that tools can have its answer from an address alone.")
            .Value("name", "The name in its address.", (report, _) => report.Name)
            .Value("title", "What it is called.", (report, _) => report.Title)
            .Value("description", "What it answers; null when its file does not say.", (report, _) => report.Description, nullable: true)
            .Value("path", "Its address below that of the server, to which variables and a format such as csv can be added.", (report, _) => $"/graphql/persisted/{report.Name}")
            .Value("documentId", "The id by which a request to the graph can name it in place of sending the document.", (report, _) => report.DocumentId)
            .Value("document", "The document.", (report, _) => report.Text)
            .Value("isOwn", "Whether it is the association's own and not one that comes with the gateway.", (report, _) => report.IsOwn)
            .Value("isTable", "Whether its answer can be a table, as CSV or NDJSON.", (report, _) => report.Columns is not null)
            .Objects("variables", "Its variables, which its address takes as parameters.", (report, _) => report.Variables)
            .Objects("columns", "Its columns as a table, in their order; none when it is no table.", (report, _) => report.Columns ?? []);

        model.Type<ReportVariable>()
            .SeenBy(AccessClass.Public)
            .Named("ReportVariable", "A variable of a saved report.")
            .Value("name", "The name, without the dollar sign.", (variable, _) => variable.Name)
            .Value("type", "The type, as GraphQL spells it.", (variable, _) => variable.Type.ToString()!)
            .Value("isRequired", "Whether the report has no answer without it.", (variable, _) => variable.IsRequired)
            .Value("defaultValue", "The value that it has when none is given, as GraphQL spells it; null when there is none.", (variable, _) => variable.Default, nullable: true)
            .Value("description", "What it is; null when the report's file does not say.", (variable, _) => variable.Description, nullable: true);

        model.Type<Column>()
            .SeenBy(AccessClass.Public)
            .Named("ReportColumn", "A column of a saved report as a table.")
            .Value("name", "The name, which is the path of the field from the row.", (column, _) => column.Name)
            .Value("type", "The type of its cells, as GraphQL spells it.", (column, _) => column.Type)
            .Value("isNullable", "Whether a cell may be empty.", (column, _) => column.IsNullable)
            .Value("description", "What the schema says of the field; null when it says nothing.", (column, _) => column.Description, nullable: true);

        model.Root(() => new FieldType
        {
            Name = "reports",
            Description = "The saved reports that the caller may run, by name, a few dozen at most.",
            ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(model.Type<SavedReport>().Output))),
            Resolver = new FuncFieldResolver<object?>(context => context.RequestServices?.GetService<SavedReports>()?.All.Where(report => report.IsFor(GraphRuntime.AudienceOf(context.UserContext))) ?? []),
        });
    }
}

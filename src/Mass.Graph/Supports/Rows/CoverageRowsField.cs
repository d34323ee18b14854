using GraphQL;
using GraphQL.Types;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.Committees.Rows;
using Mass.Graph.Planning.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Fields;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Supports.Rows;

/// <summary>The coverage of an association as a table. It is counted from the present records whatever day is read, so a state alone cannot make it.</summary>
internal sealed class CoverageRowsField(GraphModel model, CalendarTables calendar) : Field<Association>(FieldName, RowTables.UnderAssociation(Grain))
{
    public const string FieldName = "coverageRows";
    public const string Grain = "association, plan year that is over, breakdown of the membership, tier and group";

    public override Type Target => typeof(CoverageRow);

    public static void Declare(GraphModel model, CalendarTables calendar)
    {
        CoverageRow.Declare(model);
        model.Root(FieldName, RowTables.AtRoot(Grain), context => Rows(context, calendar, RequestState.SnapshotOf(context).All<Association>()));
        model.Type<Association>().Add(new CoverageRowsField(model, calendar));
    }

    public override FieldType Output() => model.Connections.Field(Name, Description, context => Rows(context, calendar, [(Association)context.Source!]));

    private static IReadOnlyList<CoverageRow> Rows(IResolveFieldContext context, CalendarTables calendar, IReadOnlyList<Association> associations)
    {
        var rows = new List<CoverageRow>();
        foreach (var association in associations)
        {
            // Before anyone took part, nobody was reached because nothing is recorded.
            var first = RequestState.Of(context).Present.Find<FirstYearOfSupport>(association.Id)?.StartYear;
            foreach (var year in calendar.YearsOf(RequestState.SnapshotOf(context), association.Id).Where(year => year.Year.StartYear >= first))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                foreach (var coverage in Figures.CoverageOf(association.Id, year.Year, context))
                {
                    rows.AddRange(CoverageRow.Of(coverage, RowKey.Of(association.Slug), id => RoundTableKey(association, id, context)));
                }
            }
        }

        return rows;
    }

    /// <summary>The key of a round table of the present records, from which coverage is counted.</summary>
    private static string RoundTableKey(Association association, Guid id, IResolveFieldContext context) =>
        CommitteeRow.KeyOf(RowKey.Of(association.Slug), RequestState.Of(context).Present.Find<Committee>(id)!);
}

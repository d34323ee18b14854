using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Planning.Rows;

/// <summary>
/// The calendar that the other tables need: all plan years from the first to the last that one of their rows names, the one of the day as of which they
/// are read among them, without gaps, and all days of these plan years.
/// </summary>
internal sealed class CalendarTables(GraphModel model)
{
    public void Declare()
    {
        PlanYearRow.Declare(model, this);
        CalendarRow.Declare(model, this);
    }

    public IReadOnlyList<PlanYearRow> Years(Snapshot snapshot) => Between(Span(snapshot, snapshot.All<Association>()), snapshot);

    public IReadOnlyList<PlanYearRow> YearsOf(Snapshot snapshot, Guid associationId) => Between(SpanOf(snapshot, associationId), snapshot);

    public IReadOnlyList<CalendarRow> Days(Snapshot snapshot) => DaysOf(Years(snapshot), snapshot);

    public IReadOnlyList<CalendarRow> DaysOf(Snapshot snapshot, Guid associationId) => DaysOf(YearsOf(snapshot, associationId), snapshot);

    private static IReadOnlyList<PlanYearRow> Between(TouchedYears span, Snapshot snapshot)
    {
        var present = PlanYearOf.Day(snapshot.Day);
        var (first, last) = (Least(span.First, present), Most(span.Last, present));
        return first is null ? [] : [.. Enumerable.Range(first.Value, last!.Value - first.Value + 1).Select(year => new PlanYearRow(new PlanYear(year)))];
    }

    private static IReadOnlyList<CalendarRow> DaysOf(IReadOnlyList<PlanYearRow> years, Snapshot snapshot) => years is [var first, ..] && years[^1].Year is var last
        ? snapshot.Kept((typeof(CalendarRow), first.Year.StartYear, last.StartYear), _ => Days(first.Year.FirstDay, last.LastDay))
        : [];

    private static CalendarRow[] Days(DateOnly first, DateOnly last) => [.. Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(day => new CalendarRow(DateOnly.FromDayNumber(day)))];

    private TouchedYears Span(Snapshot snapshot, IReadOnlyList<Association> associations) => associations.Select(association => SpanOf(snapshot, association.Id))
        .Aggregate(new TouchedYears(null, null), static (one, other) => new(Least(one.First, other.First), Most(one.Last, other.Last)));

    /// <summary>The plan years that the rows of an association name; the tables that the schema does not show tell nothing here.</summary>
    private TouchedYears SpanOf(Snapshot snapshot, Guid associationId) => snapshot.KeptOf(this, associationId, state =>
    {
        var (first, last) = (DateOnly.MaxValue, DateOnly.MinValue);
        foreach (var table in model.Tables.Where(table => model.IsServed(table.RowType)))
        {
            foreach (var row in table.Of(state, associationId))
            {
                foreach (var named in row.Days)
                {
                    if (named is { } day && day >= PlanYearOf.FirstDay && day <= PlanYearOf.LastDay)
                    {
                        (first, last) = (day < first ? day : first, day > last ? day : last);
                    }
                }
            }
        }

        return new TouchedYears(PlanYearOf.Day(first), PlanYearOf.Day(last));
    });

    private static int? Least(int? one, int? other) => one is null || other < one ? other ?? one : one;

    private static int? Most(int? one, int? other) => one is null || other > one ? other ?? one : one;

    private sealed record TouchedYears(int? First, int? Last);
}

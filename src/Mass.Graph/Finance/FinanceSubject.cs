using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Finance;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Finance;

/// <summary>Fiscal years and the lines of their budgets, for the staff.</summary>
internal sealed class FinanceSubject : ISubject
{
    public static readonly Relation<Association, FiscalYear> Years = new();
    public static readonly Relation<Association, FinancialLine> Lines = new();
    public static readonly Relation<FiscalYear, FinancialLine> LinesOfYear = new();
    public static readonly Relation<Position, FinancialLine> LinesOfPosition = new();

    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
        foreach (var year in records.FiscalYears)
        {
            snapshot.Add(year.Id, year);
            snapshot.Relate(Years, records.Association.Id, year);
        }

        foreach (var line in records.FinancialLines)
        {
            snapshot.Add(line.Id, line);
            snapshot.Relate(Lines, records.Association.Id, line);
            snapshot.Relate(LinesOfYear, line.FiscalYearId, line);
            if (line.PositionId is { } position)
            {
                snapshot.Relate(LinesOfPosition, position, line);
            }
        }
    }

    public void Declare(GraphModel model)
    {
        FinancialLineTypes.Declare(model);
        FinancialDashboardTypes.Declare(model);
        FinanceRoots.Declare(model);
        FinanceActs.Declare(model.Acts);
    }
}

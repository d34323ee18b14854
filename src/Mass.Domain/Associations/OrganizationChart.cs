namespace Mass.Domain.Associations;

/// <summary>The positions of an association as a tree of who reports to whom, and who holds them on a day.</summary>
/// <remarks>In the plan of M.A.S.S.: SO-05, SO-09, and the organization chart among the supporting documents.</remarks>
public sealed record OrganizationChart
{
    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The positions that report to no other.</summary>
    public required IReadOnlyList<ChartPosition> Top { get; init => field = ValueList<ChartPosition>.Of(value); }

    /// <summary>All positions, each before those that report to it.</summary>
    public IEnumerable<ChartPosition> All() => Top.SelectMany(position => position.WithReports());

    /// <summary>The organization chart on a day; a position that reports to one that is not there stands at the top.</summary>
    /// <param name="records">The association.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="BrokenRuleException">A position reports to itself, directly or by way of others.</exception>
    public static OrganizationChart Of(AssociationRecords records, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        var keys = records.Positions.Select(position => position.Key).ToHashSet();
        var above = records.Positions.ToDictionary(position => position.Key, position => position.ReportsToKey);
        if (records.Positions.FirstOrDefault(position => Ladder.Climbs(position.Key, above.GetValueOrDefault).Contains(position.Key)) is { } circle)
        {
            throw new BrokenRuleException(
                AssociationRules.PositionCircle, $"{circle.Key} reports to itself by way of {circle.ReportsToKey}; let one of them report to another position first.");
        }

        var reports = records.Positions.ToLookup(position => position.ReportsToKey is { } key && keys.Contains(key) ? key : null);
        return new() { AsOf = asOf, Top = Below(null) };

        IReadOnlyList<ChartPosition> Below(string? key) =>
        [
            .. reports[key].Select(position => new ChartPosition
            {
                Position = position,
                Appointments = [.. records.AppointmentsTo(position.Id).Where(appointment => appointment.IsCurrentOn(asOf)).OrderBy(appointment => appointment.IsInterim).ThenBy(appointment => appointment.From)],
                Reports = Below(position.Key),
            }),
        ];
    }
}

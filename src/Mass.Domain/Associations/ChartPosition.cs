namespace Mass.Domain.Associations;

/// <summary>A position in the organization chart.</summary>
public sealed record ChartPosition
{
    /// <summary>The position.</summary>
    public required Position Position { get; init; }

    /// <summary>The appointments that hold on the day, those for the time being last; empty when nobody holds the position.</summary>
    public required IReadOnlyList<Appointment> Appointments { get; init => field = ValueList<Appointment>.Of(value); }

    /// <summary>The positions that report to it.</summary>
    public required IReadOnlyList<ChartPosition> Reports { get; init => field = ValueList<ChartPosition>.Of(value); }

    /// <summary>The position itself and all that report to it, directly or not.</summary>
    public IEnumerable<ChartPosition> WithReports() => Reports.SelectMany(report => report.WithReports()).Prepend(this);
}

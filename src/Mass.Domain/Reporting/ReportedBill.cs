using Mass.Domain.Advocacy;

namespace Mass.Domain.Reporting;

/// <summary>A bill to which something happened in a plan year.</summary>
public sealed record ReportedBill
{
    /// <summary>The bill.</summary>
    public required Bill Bill { get; init; }

    /// <summary>How far it had come.</summary>
    public required BillStatus Status { get; init; }

    /// <summary>The day from which it was so.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How many times testimony was given on it in the plan year.</summary>
    public required int Testimonies { get; init; }
}

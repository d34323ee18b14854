using Mass.Domain.Calendar;

namespace Mass.Domain.Reporting;

/// <summary>The days of a plan year that are over, or are the day of reading itself.</summary>
internal readonly record struct ReportSpan(PlanYear Year, DateOnly AsOf)
{
    public bool HasBegun => Year.FirstDay <= AsOf;

    public bool IsComplete => Year.LastDay <= AsOf;

    public DateOnly Last => IsComplete ? Year.LastDay : AsOf;

    public bool Contains(DateOnly? day) => Year.FirstDay <= day && day <= Last;
}

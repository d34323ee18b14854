namespace Mass.Domain.Calendar;

/// <summary>The form in which a date column is written.</summary>
public enum ScheduleForm
{
    /// <summary>Single years side by side, such as 2023 2024.</summary>
    YearList = 1,

    /// <summary>A first and a last year, such as 2024- 2028.</summary>
    Range = 2,

    /// <summary>A first year and no end, such as 2024 and ongoing.</summary>
    OpenEnded = 3,
}

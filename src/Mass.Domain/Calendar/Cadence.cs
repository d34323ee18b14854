namespace Mass.Domain.Calendar;

/// <summary>How often something comes back.</summary>
public enum Cadence
{
    /// <summary>Every week.</summary>
    Weekly = 1,

    /// <summary>Every month.</summary>
    Monthly = 2,

    /// <summary>Every quarter of a year.</summary>
    Quarterly = 3,

    /// <summary>Every year.</summary>
    Annual = 4,

    /// <summary>Every two years.</summary>
    Biennial = 5,

    /// <summary>Every ten years.</summary>
    Decennial = 6,
}

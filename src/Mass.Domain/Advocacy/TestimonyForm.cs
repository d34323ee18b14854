namespace Mass.Domain.Advocacy;

/// <summary>How testimony is given.</summary>
public enum TestimonyForm
{
    /// <summary>In person.</summary>
    Oral = 1,

    /// <summary>In writing.</summary>
    Written = 2,
}

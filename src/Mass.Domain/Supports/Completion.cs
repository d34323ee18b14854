namespace Mass.Domain.Supports;

/// <summary>How a participation ended.</summary>
public enum Completion
{
    /// <summary>The person took part to the end.</summary>
    Completed = 1,

    /// <summary>The person left before the end.</summary>
    Withdrawn = 2,

    /// <summary>The person went on to another support.</summary>
    Transferred = 3,
}

namespace Mass.Domain.Metrics;

/// <summary>Where a metric stands between what is put in and what comes of it.</summary>
public enum ValueChain
{
    /// <summary>What is put in.</summary>
    Input = 1,

    /// <summary>What is done.</summary>
    Process = 2,

    /// <summary>What is made.</summary>
    Output = 3,

    /// <summary>What changes.</summary>
    Outcome = 4,
}

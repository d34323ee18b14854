namespace Mass.Domain.Reviews;

/// <summary>How far a review has come.</summary>
public enum ReviewStatus
{
    /// <summary>It is being prepared.</summary>
    InPreparation = 1,

    /// <summary>It was presented.</summary>
    Presented = 2,

    /// <summary>It was accepted.</summary>
    Accepted = 3,
}

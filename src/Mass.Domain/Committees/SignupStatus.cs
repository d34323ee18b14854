namespace Mass.Domain.Committees;

/// <summary>What came of a sign-up.</summary>
public enum SignupStatus
{
    /// <summary>The person signed up.</summary>
    SignedUp = 1,

    /// <summary>The person did the work.</summary>
    Served = 2,

    /// <summary>The person withdrew, and the place is free again.</summary>
    Withdrawn = 3,
}

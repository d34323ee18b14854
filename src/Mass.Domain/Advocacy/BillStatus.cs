namespace Mass.Domain.Advocacy;

/// <summary>How far a bill has come.</summary>
public enum BillStatus
{
    /// <summary>It was filed.</summary>
    Filed = 1,

    /// <summary>A committee has it.</summary>
    InCommittee = 2,

    /// <summary>It was heard in public.</summary>
    Heard = 3,

    /// <summary>A committee reported it.</summary>
    Reported = 4,

    /// <summary>It was passed.</summary>
    Passed = 5,

    /// <summary>It is law.</summary>
    Enacted = 6,

    /// <summary>It was vetoed.</summary>
    Vetoed = 7,

    /// <summary>It ended without becoming law.</summary>
    Ended = 8,
}

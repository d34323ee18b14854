namespace Mass.Domain.Reviews;

/// <summary>What is reviewed.</summary>
public enum ReviewSubject
{
    /// <summary>The strategic plan.</summary>
    Plan = 1,

    /// <summary>A program.</summary>
    Program = 2,

    /// <summary>By-laws, vision, mission and core beliefs.</summary>
    ByLaws = 3,

    /// <summary>The needs of the members.</summary>
    Needs = 4,

    /// <summary>The staffing of the association.</summary>
    Staffing = 5,

    /// <summary>The operational practices.</summary>
    Practices = 6,
}

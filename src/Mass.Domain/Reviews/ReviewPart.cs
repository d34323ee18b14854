namespace Mass.Domain.Reviews;

/// <summary>A part that a program review includes at least.</summary>
/// <remarks>In the plan of M.A.S.S.: SO-03.</remarks>
public enum ReviewPart
{
    /// <summary>The self-assessment.</summary>
    SelfAssessment = 1,

    /// <summary>The review of the structure.</summary>
    Structure = 2,

    /// <summary>The review of the systems.</summary>
    Systems = 3,

    /// <summary>The review of the staffing.</summary>
    Staffing = 4,

    /// <summary>The review of the established practices.</summary>
    Practices = 5,

    /// <summary>How the principles of racial equity, diversity and inclusion have been integrated.</summary>
    RediIntegration = 6,
}

namespace Mass.Domain.Planning;

/// <summary>The table of the plan in which a step is printed.</summary>
/// <remarks>A separate fact from the initiatives that the step serves: some rows of the operations table serve initiative 3 alone.</remarks>
public enum PlanSection
{
    /// <summary>The table of action steps.</summary>
    ActionSteps = 1,

    /// <summary>The table of standing operations.</summary>
    StandingOperations = 2,
}

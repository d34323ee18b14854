namespace Mass.Domain.Planning;

/// <summary>How much a finding matters.</summary>
public enum LintSeverity
{
    /// <summary>Worth knowing.</summary>
    Info = 1,

    /// <summary>Worth mending.</summary>
    Warning = 2,
}

/// <summary>Something in a plan that a careful reader would ask about; the plan is accepted all the same.</summary>
public sealed record LintFinding
{
    /// <summary>The stable code of the finding, in CONSTANT_CASE.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required LintSeverity Severity { get; init; }

    /// <summary>What kind of thing it is about.</summary>
    public required AmendmentTarget Target { get; init; }

    /// <summary>The key of what it is about, such as the code of a step; null for the plan itself.</summary>
    public string? TargetKey { get; init; }

    /// <summary>One sentence: what was found and how it can be mended.</summary>
    public required string Message { get; init; }

    /// <summary>The words of the plan that it is about; null when it is about something missing.</summary>
    public string? Words { get; init; }
}

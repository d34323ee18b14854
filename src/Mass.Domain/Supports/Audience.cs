namespace Mass.Domain.Supports;

/// <summary>For whom something is meant, by role.</summary>
public enum Audience
{
    /// <summary>Every member.</summary>
    All = 1,

    /// <summary>Superintendents.</summary>
    Superintendent = 2,

    /// <summary>Assistant superintendents.</summary>
    AssistantSuperintendent = 3,

    /// <summary>Those who are new in their role.</summary>
    New = 4,
}

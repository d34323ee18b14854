namespace Mass.Domain.Associations;

/// <summary>In which role a member belongs to the association.</summary>
public enum MemberRole
{
    /// <summary>A superintendent.</summary>
    Superintendent = 1,

    /// <summary>An assistant superintendent.</summary>
    AssistantSuperintendent = 2,
}

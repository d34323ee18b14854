using Mass.Domain.Associations;
using Mass.Domain.Supports;

namespace Mass.Domain.Fictitious;

/// <summary>Tells whether something is meant for a member: the member belongs to all of its audiences, as new superintendents do to those who are new and to the superintendents.</summary>
internal static class MadeUpAudience
{
    public static bool Includes(IReadOnlyList<Audience> audiences, Member member, DateOnly day) => audiences.All(audience => audience switch
    {
        Audience.Superintendent => member.Role == MemberRole.Superintendent,
        Audience.AssistantSuperintendent => member.Role == MemberRole.AssistantSuperintendent,
        Audience.New => (member.RoleSince ?? member.Since) > day.AddYears(-1),
        _ => true,
    });
}

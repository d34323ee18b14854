using Mass.Domain.Associations;
using Mass.Domain.Calendar;

namespace Mass.Domain.Supports;

/// <summary>Reads for whom something is meant.</summary>
public static class AudienceRule
{
    /// <summary>Whether a member is among those that something is meant for on a day.</summary>
    /// <remarks>
    /// Roles that stand side by side widen: superintendents and assistant superintendents are both. New narrows: new and assistant superintendents are
    /// the new assistant superintendents. Whoever came into the role in the plan year of the day is new. Without any audience, and with all, everyone is meant.
    /// </remarks>
    /// <param name="audiences">For whom it is.</param>
    /// <param name="member">The member.</param>
    /// <param name="day">The day.</param>
    public static bool Includes(IReadOnlyList<Audience> audiences, Member member, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(audiences);
        ArgumentNullException.ThrowIfNull(member);
        if (!member.IsCurrentOn(day))
        {
            return false;
        }

        var roles = audiences.Where(audience => audience is Audience.Superintendent or Audience.AssistantSuperintendent).ToList();
        return audiences.Contains(Audience.All)
            || ((roles.Count == 0 || roles.Contains(Of(member.Role))) && (!audiences.Contains(Audience.New) || member.IsNewIn(PlanYear.Containing(day))));
    }

    private static Audience Of(MemberRole role) => role == MemberRole.Superintendent ? Audience.Superintendent : Audience.AssistantSuperintendent;
}

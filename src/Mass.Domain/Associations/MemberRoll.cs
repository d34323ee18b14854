namespace Mass.Domain.Associations;

/// <summary>Says who is a member on a day.</summary>
public static class MemberRoll
{
    /// <summary>The memberships of people in the association that hold on a day.</summary>
    /// <param name="records">The association.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="role">The role; null for every role.</param>
    public static IReadOnlyList<Member> Of(AssociationRecords records, DateOnly asOf, MemberRole? role = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        return ValueList<Member>.Of(records.Members.Where(member => member.IsCurrentOn(asOf) && (role is null || member.Role == role)));
    }
}

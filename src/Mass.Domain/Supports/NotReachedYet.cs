using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Planning;

namespace Mass.Domain.Supports;

/// <summary>Lists whom the supports of a tier have not reached yet: for those who plan them, and never for the public.</summary>
public static class NotReachedYet
{
    /// <summary>The members in scope whom no support of the tier reached in the plan year, one membership for each person, by name.</summary>
    /// <remarks>For the tier One the list gives away who has one-to-one support, and is as confidential as that.</remarks>
    /// <param name="records">The association.</param>
    /// <param name="planYear">The plan year.</param>
    /// <param name="tier">The tier.</param>
    /// <param name="asOf">The day until which everything is counted, when it comes before the end of the plan year.</param>
    public static IReadOnlyList<Member> Of(AssociationRecords records, PlanYear planYear, Tier tier, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(planYear);
        var reached = ReachedMembers.Of(records, planYear, asOf);
        return ValueList<Member>.Of(reached.InScope
            .Where(member => !reached.By(tier).Contains(member.PersonId))
            .OrderBy(member => records.PersonOf(member.PersonId) is { } person ? person.SortName ?? person.Name : string.Empty, StringComparer.Ordinal)
            .ThenBy(member => member.Id));
    }
}

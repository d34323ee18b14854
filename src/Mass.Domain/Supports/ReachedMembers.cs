using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Planning;

namespace Mass.Domain.Supports;

/// <summary>Who was in scope on the last day of a plan year, or earlier while it goes on, and whom the supports of each tier reached until then.</summary>
internal sealed class ReachedMembers
{
    private readonly Dictionary<Tier, HashSet<Guid>> byTier = Enum.GetValues<Tier>().ToDictionary(tier => tier, _ => new HashSet<Guid>());

    private ReachedMembers(DateOnly countedOn, IReadOnlyList<Member> inScope) => (CountedOn, InScope) = (countedOn, inScope);

    public DateOnly CountedOn { get; }

    /// <summary>One membership for each person.</summary>
    public IReadOnlyList<Member> InScope { get; }

    public static ReachedMembers Of(AssociationRecords records, PlanYear year, DateOnly asOf)
    {
        var day = asOf < year.LastDay ? asOf : year.LastDay;
        var reached = new ReachedMembers(
            day, [.. records.Members.Where(member => member.IsCurrentOn(day)).GroupBy(member => member.PersonId).Select(own => own.OrderByDescending(member => member.Since).ThenBy(member => member.Id).First())]);
        var days = new DaySpan(year.FirstDay, day);
        if (days.IsBackwards)
        {
            return reached;
        }

        foreach (var participation in records.Participations.Where(each => each.Days.Overlaps(days)))
        {
            if (records.SupportOf(participation.SupportId) is { } support
                && (participation.SessionId is null || records.SessionOf(participation.SessionId) is { Status: MeetingStatus.Held }))
            {
                reached.Add(participation.PersonId, support.Tiers.Count > 1 ? support.Tiers.Where(tier => tier != Tier.One) : support.Tiers);
            }
        }

        foreach (var engagement in records.Engagements.Where(each => each.Days.Overlaps(days)))
        {
            reached.Add(engagement.PersonId, [Tier.One]);
        }

        return reached;
    }

    /// <summary>The persons that the supports of a tier reached, members or not.</summary>
    public IReadOnlySet<Guid> By(Tier tier) => byTier[tier];

    private void Add(Guid personId, IEnumerable<Tier> tiers)
    {
        foreach (var tier in tiers)
        {
            byTier[tier].Add(personId);
        }
    }
}

using Mass.Domain.Calendar;
using Mass.Domain.Planning;
using Mass.Domain.Reporting;

namespace Mass.Domain.Supports;

/// <summary>How many members were reached in a plan year, tier by tier: distinct members reached, of the members in scope on the last day.</summary>
/// <remarks>
/// A member is a person, however many memberships he or she has; where they differ, the one that began last says the role and the district.
/// A participation reaches the tiers of its support, and one where the support has others than that leaves the tier One out; in a single session it counts once
/// the session was held. A one-to-one support reaches the tier One. Tiers belong to the supports: nothing here is said of a member.
/// While the plan year goes on nobody's being reached is told where small groups are suppressed: who came back every day would see each person come.
/// What is guaranteed where small groups are suppressed, also to one who asks for every breakdown and knows who the members are: see CoverageTables.
/// </remarks>
public sealed record Coverage
{
    /// <summary>The plan year.</summary>
    public required PlanYear PlanYear { get; init; }

    /// <summary>The day on which members were in scope and until which they were reached: the last one of the plan year, or an earlier one while it goes on.</summary>
    public required DateOnly CountedOn { get; init; }

    /// <summary>How it is broken down.</summary>
    public required CoverageBy By { get; init; }

    /// <summary>The tiers.</summary>
    public required IReadOnlyList<TierCoverage> Tiers { get; init => field = ValueList<TierCoverage>.Of(value); }

    /// <summary>Works coverage out.</summary>
    /// <param name="records">The association.</param>
    /// <param name="planYear">The plan year.</param>
    /// <param name="by">How it is broken down.</param>
    /// <param name="asOf">The present day, or the one until which everything is counted when it comes before the end of the plan year.</param>
    /// <param name="minimumGroupSize">The smallest number that is shown; 1 shows everything, and more shows numbers of plan years that are over alone.</param>
    public static Coverage Of(
        AssociationRecords records, PlanYear planYear, CoverageBy by, DateOnly asOf, int minimumGroupSize = Suppression.DefaultMinimumGroupSize)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(planYear);
        if (!Enum.IsDefined(by))
        {
            throw new ArgumentOutOfRangeException(nameof(by), by, "Coverage is broken down by one of those that CoverageBy lists.");
        }

        return Of(records, planYear, [by], asOf, minimumGroupSize)[0];
    }

    /// <summary>Works coverage out for every breakdown of CoverageBy, in its order, at the price of little more than one.</summary>
    /// <param name="records">The association.</param>
    /// <param name="planYear">The plan year.</param>
    /// <param name="asOf">The present day, or the one until which everything is counted when it comes before the end of the plan year.</param>
    /// <param name="minimumGroupSize">The smallest number that is shown; 1 shows everything, and more shows numbers of plan years that are over alone.</param>
    public static IReadOnlyList<Coverage> OfEach(AssociationRecords records, PlanYear planYear, DateOnly asOf, int minimumGroupSize = Suppression.DefaultMinimumGroupSize)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(planYear);
        return Of(records, planYear, Enum.GetValues<CoverageBy>(), asOf, minimumGroupSize);
    }

    private static Coverage[] Of(AssociationRecords records, PlanYear planYear, IReadOnlyList<CoverageBy> breakdowns, DateOnly asOf, int minimumGroupSize)
    {
        var reached = ReachedMembers.Of(records, planYear, asOf);
        var tables = CoverageTables.Of(records, reached.InScope);
        return
        [
            .. breakdowns.Select(by => new Coverage
            {
                PlanYear = planYear,
                CountedOn = reached.CountedOn,
                By = by,
                Tiers =
                [
                    .. Enum.GetValues<Tier>().Select(tier =>
                    {
                        var (whole, groups) = minimumGroupSize == 1 || asOf > planYear.LastDay ? tables.Shown(by, reached.By(tier), minimumGroupSize) : tables.Held(by);
                        return new TierCoverage { Tier = tier, Whole = whole, Groups = groups };
                    }),
                ],
            }),
        ];
    }
}

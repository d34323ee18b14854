using System.Globalization;
using Mass.Domain.Committees;
using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Supports.Rows;

/// <summary>The table of how many members supports reached, with what coverage tells everyone and nothing else.</summary>
internal sealed record CoverageRow(string Key, string AssociationKey, string? RoundTableKey, Coverage Coverage, TierCoverage Tier, CoverageGroup Group)
{
    public static void Declare(GraphModel model) => model.Rows<CoverageRow>(CoverageRowsField.FieldName, CoverageRowsField.Grain)
        .SeenBy(AccessClass.Public)
        .Keyed("coverageKey", "The key of the plan year, the breakdown, the tier and the group.", row => row.Key)
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("roundTableKey", "The key of the committee that is the round table; null when the group is not that of a round table, or it was not there yet on the day as of which it is read.", (row, snapshot) => References.To<Committee>(snapshot, row.Group.RoundTableId) is null ? null : row.RoundTableKey, nullable: true)
        .Value("planYear", "The plan year, by the year in which it starts.", (row, _) => row.Coverage.PlanYear.StartYear).Indexed()
        .Value("by", "How the membership is broken down; never add up rows of two breakdowns, nor those by kind of district, which overlap.", (row, _) => row.Coverage.By)
        .Value("tier", "The tier of the supports.", (row, _) => row.Tier.Tier)
        .Value("role", "The role; null when the group is not that of a role.", (row, _) => row.Group.Role, nullable: true)
        .Value("districtKind", "The kind of district; null when the group is not that of a kind.", (row, _) => row.Group.DistrictKind, nullable: true)
        .Value("roundTableName", "The name of the round table; null when the group is not that of a round table, or it was not there yet on the day as of which it is read.", (row, snapshot) => References.To<Committee>(snapshot, row.Group.RoundTableId)?.Name, nullable: true)
        .Value("countedOn", "The last day of the plan year, on which members were in scope and until which they were reached.", (row, _) => row.Coverage.CountedOn)
        .Value("isRest", "Whether it is of those who stand in no other group of the breakdown, such as members of no round table.", (row, _) => row.Coverage.By != CoverageBy.Whole && row.Group.IsRest)
        .Value("isSuppressed", "Whether the number of those reached is held back.", (row, _) => row.Group.Reach.IsSuppressed)
        .Value("inScope", "How many could have been reached.", (row, _) => row.Group.Reach.InScope)
        .Value("reached", "How many were reached in the plan year by supports of the tier, which is no number to add up over plan years, tiers or breakdowns; null when it is suppressed.", (row, _) => row.Group.Reach.Reached, nullable: true)
        .Value("notReached", "How many were not reached; null when it is suppressed.", (row, _) => row.Group.Reach.NotReached, nullable: true)
        .Value("percentage", "Those reached as a percentage of those in scope; null when it is suppressed or nobody is in scope.", (row, _) => row.Group.Reach.Percentage, nullable: true).Ordinal();

    /// <summary>The rows of one answer of coverage.</summary>
    /// <param name="coverage">The answer.</param>
    /// <param name="associationKey">The key of the association.</param>
    /// <param name="roundTable">The key of the committee with an id.</param>
    public static IEnumerable<CoverageRow> Of(Coverage coverage, string associationKey, Func<Guid, string> roundTable)
    {
        foreach (var tier in coverage.Tiers)
        {
            var owner = RowKey.Of(RowKey.Of(string.Create(CultureInfo.InvariantCulture, $"{associationKey}/{coverage.PlanYear.StartYear}"), coverage.By), tier.Tier);
            foreach (var group in coverage.By == CoverageBy.Whole ? [new CoverageGroup { Reach = tier.Whole }] : tier.Groups)
            {
                var table = group.RoundTableId is { } id ? roundTable(id) : null;
                var key = table is not null ? $"{owner}{table[associationKey.Length..]}"
                    : group.Role is { } role ? RowKey.Of(owner, role)
                    : group.DistrictKind is { } kind ? RowKey.Of(owner, kind)
                    : owner;
                yield return new(key, associationKey, table, coverage, tier, group);
            }
        }
    }
}

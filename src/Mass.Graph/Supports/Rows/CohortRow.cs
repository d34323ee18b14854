using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Supports.Rows;

/// <summary>The table of cohorts; those of confidential supports are in it for overseers alone.</summary>
internal sealed record CohortRow(string Key, string AssociationKey, string SupportKey, Support Support, Cohort Cohort) : IRow
{
    private static readonly RowTable<CohortRow> Table = new((snapshot, association, key) => snapshot.Get(SupportsSubject.Supports, association.Id).SelectMany(support =>
    {
        var supportKey = SupportRow.KeyOf(key, support);
        return snapshot.Get(SupportsSubject.CohortsOfSupport, support.Id).Select(cohort => new CohortRow(KeyOf(supportKey, cohort), key, supportKey, support, cohort));
    }));

    public IEnumerable<DateOnly?> Days => [Cohort.From, Cohort.To];

    public static string KeyOf(string supportKey, Cohort cohort) => RowKey.Of(supportKey, cohort.Code);

    public static void Declare(GraphModel model) => model.Table("cohortRows", "cohort of a support, those of confidential ones for overseers alone", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("cohortKey", "The key of the cohort.", row => row.Key)
        .Value("supportKey", "The key of the support that it goes through.", (row, _) => row.SupportKey).Indexed()
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("code", "The code, unique among the cohorts of its support.", (row, _) => row.Cohort.Code)
        .Value("name", "The name.", (row, _) => row.Cohort.Name)
        .Value("supportName", "The name of the support.", (row, _) => row.Support.Name)
        .Value("from", "The first day.", (row, _) => row.Cohort.From)
        .Value("to", "The last day, which still belongs to it; null while no end is known.", (row, _) => row.Cohort.To, nullable: true)
        .Value("capacity", "How many can belong to it; null when there is no limit.", (row, _) => row.Cohort.Capacity, nullable: true);
}

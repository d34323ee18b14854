using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Planning.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Supports.Rows;

/// <summary>The table of supports and each step that they carry out.</summary>
internal sealed record SupportStepRow(string Key, string SupportKey, Support Support, ShownStep Shown) : IRow
{
    private static readonly RowTable<SupportStepRow> Table = new((snapshot, association, key) => snapshot.Get(SupportsSubject.Supports, association.Id).SelectMany(support =>
    {
        var supportKey = SupportRow.KeyOf(key, support);
        return StepRows.Named(snapshot, key, support.StepIds).Select(step => new SupportStepRow(RowKey.Of(supportKey, step.Plan.Slug, step.Step.Code), supportKey, support, step));
    }));

    public IEnumerable<DateOnly?> Days => [];

    public static void Declare(GraphModel model) => model.Table("supportStepRows", "support and step that it carries out", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("supportStepKey", "The key of the support and the step.", row => row.Key)
        .Value("supportKey", "The key of the support.", (row, _) => row.SupportKey).Indexed()
        .Value("stepKey", "The key of the step.", (row, _) => row.Shown.Key)
        .Value("associationKey", "The key of the association.", (row, _) => row.Shown.AssociationKey).Indexed()
        .Value("supportName", "The name of the support.", (row, _) => row.Support.Name)
        .Value("code", "The code of the step.", (row, _) => row.Shown.Step.Code)
        .Value("title", "The title of the step.", (row, _) => row.Shown.Step.Title);
}

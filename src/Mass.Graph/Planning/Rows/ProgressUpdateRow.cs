using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Planning.Rows;

/// <summary>The table of the words on how steps are coming along.</summary>
internal sealed record ProgressUpdateRow(string Key, ShownStep Shown, ProgressUpdate Update) : IRow
{
    private static readonly RowTable<ProgressUpdateRow> Table = new((snapshot, association, key) => StepRows.Of(snapshot, association, key)
        .SelectMany(step => step.Step.ProgressUpdates.Select(update => new ProgressUpdateRow(RowKey.Of(step.Key, update.On, update.Id), step, update))));

    public IEnumerable<DateOnly?> Days => [Update.On];

    public static void Declare(GraphModel model) => model.Table("progressUpdateRows", "word on how a step is coming along", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("progressUpdateKey", "The key of the update.", row => row.Key)
        .Value("stepKey", "The key of the step.", (row, _) => row.Shown.Key)
        .Value("planKey", "The key of the plan.", (row, _) => row.Shown.PlanKey).Indexed()
        .Value("associationKey", "The key of the association.", (row, _) => row.Shown.AssociationKey).Indexed()
        .Value("planYear", "The plan year of the day that it speaks of, by the year in which it starts; null before 1900 and after 2200.", (row, _) => PlanYearOf.Day(row.Update.On), nullable: true).Indexed()
        .Value("code", "The code of the step.", (row, _) => row.Shown.Step.Code)
        .Value("title", "The title of the step.", (row, _) => row.Shown.Step.Title)
        .Value("text", "What was done or found.", (row, _) => row.Update.Text)
        .Value("on", "The day that the update speaks of.", (row, _) => row.Update.On)
        .Value("recordedAt", "When it was recorded.", (row, _) => row.Update.RecordedAt);
}

using Mass.Graph.Access;
using Mass.Graph.Associations.Rows;
using Mass.Graph.Committees.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Planning.Rows;

/// <summary>The table of steps and each party that is responsible for them.</summary>
internal sealed record ResponsibilityRow(string Key, ShownStep Shown, ResponsibleParty Party, int Number) : IRow
{
    private static readonly RowTable<ResponsibilityRow> Table = new((snapshot, association, key) =>
        StepRows.Of(snapshot, association, key).SelectMany(step => Of(step, snapshot.Get(ResponsibleParty.OfStep, step.Step.Id))));

    public IEnumerable<DateOnly?> Days => [];

    public static void Declare(GraphModel model) => model.Table("responsibilityRows", "step and party that is responsible for it, in the words of the plan", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("responsibilityKey", "The key of the step and the party.", row => row.Key)
        .Value("stepKey", "The key of the step.", (row, _) => row.Shown.Key)
        .Value("planKey", "The key of the plan.", (row, _) => row.Shown.PlanKey).Indexed()
        .Value("associationKey", "The key of the association.", (row, _) => row.Shown.AssociationKey).Indexed()
        .Value("positionKey", "The key of the position; null when the words do not name one.", (row, _) => row.Party.Position is { } position ? PositionRow.KeyOf(row.Shown.AssociationKey, position) : null, nullable: true)
        .Value("committeeKey", "The key of the committee; null when the words do not name one.", (row, _) => row.Party.Committee is { } committee ? CommitteeRow.KeyOf(row.Shown.AssociationKey, committee) : null, nullable: true).Indexed()
        .Value("code", "The code of the step.", (row, _) => row.Shown.Step.Code)
        .Value("title", "The title of the step.", (row, _) => row.Shown.Step.Title)
        .Value("asWritten", "The words of the plan.", (row, _) => row.Party.Responsibility.AsWritten)
        .Value("kind", "What kind of party it is.", (row, _) => row.Party.Responsibility.Kind)
        .Value("partyName", "The title of the position or the name of the committee; null when the words name neither.", (row, _) => row.Party.Position?.Title ?? row.Party.Committee?.Name, nullable: true)
        .Value("stage", "The stage that the step has come to; null until one is recorded.", (row, _) => row.Shown.Step.Stage, nullable: true)
        .Value("scheduleAsWritten", "The date column of the step, word for word.", (row, _) => row.Shown.Step.Schedule.Text)
        .Value("isActiveThisYear", "Whether the step is to be worked on in the plan year of the day as of which it is read.", (row, snapshot) => PlanYears.IsActiveOn(row.Shown.Step, snapshot.Day))
        .Value("number", "The place of the party in the column of the plan, from 1 on.", (row, _) => row.Number).Ordinal();

    /// <summary>A party is known by its words within the step; where a step has the same words twice, the later ones by how many times they stand there.</summary>
    private static IEnumerable<ResponsibilityRow> Of(ShownStep step, IReadOnlyList<ResponsibleParty> parties)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < parties.Count; i++)
        {
            var words = parties[i].Responsibility.AsWritten;
            var time = times[words] = times.GetValueOrDefault(words) + 1;
            var key = RowKey.Of(step.Key, words);
            yield return new(time == 1 ? key : RowKey.Of(key, time), step, parties[i], i + 1);
        }
    }
}

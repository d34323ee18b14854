using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Mass.Domain;
using Mass.Domain.Calendar;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;
using Mass.Graph.History;
using Mass.Graph.Querying;
using Mass.Graph.Tests.Persistence;

namespace Mass.Graph.Tests.Durability;

/// <summary>Writes of three kinds, each with a number that can be found in what it leaves, and the check that a database holds each of them rightly.</summary>
internal sealed class NumberedWrites(AssociationRecords before)
{
    private readonly string association = NodeId.Of("Association", before.Association.Id);
    private readonly IReadOnlyList<string> steps = [.. before.Plans[0].ActionSteps.Where(step => step.Section == PlanSection.ActionSteps).Select(step => NodeId.Of("ActionStep", step.Id))];
    private readonly string metric = NodeId.Of("Metric", before.Metrics.First(each => each.Measure == Measure.Count && each.Cadence == Cadence.Annual).Id);

    /// <summary>Sends one; sent again, it is the same one.</summary>
    /// <returns>The id of its change, or why there is none.</returns>
    public async Task<(string? Change, string? Refusal)> SendAsync(GatewayProgram gateway, int number)
    {
        var text = Text(number);
        var (name, input) = (number % 3) switch
        {
            0 => ("addPerson", new JsonObject { ["associationId"] = association, ["name"] = text }),
            1 => ("recordProgress", new JsonObject { ["actionStepId"] = steps[number % steps.Count], ["text"] = text, ["on"] = string.Create(CultureInfo.InvariantCulture, $"2026-10-{31 - (number % 30):00}") }),
            _ => ("recordObservation", new JsonObject
            {
                ["metricId"] = metric,
                ["period"] = "2025",
                ["value"] = number,
                ["comment"] = text,
                ["observedOn"] = "2026-11-01",
                ["dimensions"] = new JsonArray(new JsonObject { ["name"] = "write", ["value"] = text }),
            }),
        };
        input["idempotencyKey"] = text;
        var answer = await gateway.AskAsync(
            $"mutation($input: {char.ToUpperInvariant(name[0])}{name[1..]}Input!) {{ done: {name}(input: $input) {{ change {{ id }} errors {{ ... on Error {{ code message }} }} }} }}",
            new JsonObject { ["input"] = input });
        return answer["data"]?["done"]?["change"]?["id"] is { } id
            ? ((string)id!, null)
            : (null, answer["errors"]?[0] is { } error ? $"{error["extensions"]?["code"]} {error["message"]}" : answer.ToJsonString());
    }

    /// <summary>Holds what the database has against what was acknowledged: nothing is lost, nothing is there twice, and nothing is half there.</summary>
    /// <param name="file">The database, which nobody uses any more.</param>
    /// <param name="acknowledged">The id of the change of each write that was acknowledged.</param>
    /// <param name="sent">How many were sent, from 0 on.</param>
    /// <returns>The numbers of the writes that are there.</returns>
    public async Task<IReadOnlySet<int>> CheckAsync(TemporaryDatabase file, IReadOnlyDictionary<int, string> acknowledged, int sent)
    {
        Assert.Equal("ok", file.Ask("PRAGMA integrity_check"));
        Assert.Null(file.Ask("PRAGMA foreign_key_check"));
        var stored = Assert.Single(await file.Store.LoadAllAsync());
        var after = stored.Records;
        Assert.Equal(RecordsCheck.Of(before), RecordsCheck.Of(after));

        var found = Found(after);
        Assert.Equal(found.Select(each => each.Number).Distinct(), found.Select(each => each.Number));
        Assert.Empty(acknowledged.Keys.Except(found.Select(each => each.Number)));
        Assert.All(found, each => Assert.InRange(each.Number, 0, sent - 1));

        // Each has its change, and each change its effect.
        var changes = found.ToDictionary(each => each.Number, each => Assert.Single(stored.Changes, change => change.Things.Any(thing => thing.Id == each.Thing) && Tells(change, each.Number)));
        Assert.Equal(stored.Changes.Select(change => change.Id).Order(), changes.Values.Select(change => change.Id).Order());
        Assert.All(acknowledged, each => Assert.Equal(each.Value, NodeId.Of("Change", changes[each.Key].Id)));
        Assert.Equal(
            Differences.Between(before, after).Select(thing => (thing.Kind, thing.Id)).Order(),
            stored.Changes.SelectMany(change => change.Things).Select(thing => (thing.Kind, thing.Id)).Distinct().Order());

        // The results that are kept for repetitions are those of the writes.
        Assert.Equal((long)found.Count, file.Ask("SELECT count(*) FROM KeptResults k JOIN Changes c ON c.Id = k.ChangeId"));
        Assert.Equal((long)found.Count, file.Ask("SELECT count(*) FROM KeptResults"));
        return found.Select(each => each.Number).ToHashSet();
    }

    private static string Text(int number) => string.Create(CultureInfo.InvariantCulture, $"write {number}");

    private static bool Tells(Change change, int number) =>
        change.Things.SelectMany(thing => thing.Fields).Any(field => field.After is TextValue { Text: var text } && Regex.IsMatch(text, $@"\b{Text(number)}\b"));

    private static List<(int Number, Guid Thing)> Found(AssociationRecords records) =>
    [
        .. records.People.Select(person => (person.Name, person.Id))
            .Concat(records.Plans.SelectMany(plan => plan.AllSteps).SelectMany(step => step.ProgressUpdates.Select(update => (update.Text, step.Id))))
            .Concat(records.Observations.Select(observation => (observation.Comment ?? "", observation.Id)))
            .Where(each => each.Item1.StartsWith("write ", StringComparison.Ordinal))
            .Select(each => (int.Parse(each.Item1.AsSpan(6), CultureInfo.InvariantCulture), each.Id)),
    ];
}

using System.Text.Json;
using Mass.Graph.Querying;
using Xunit.Abstractions;

namespace Mass.Graph.Tests.Differential;

/// <summary>The compiled engine gives the very bytes that the executor gives, whatever is asked and whoever asks.</summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    /// <summary>So often is every type of the whole schema led to, and every type of another audience's once.</summary>
    private const int Turns = 2;

    private const int MostProblems = 10;

    private static readonly Lazy<Task<ValuePool>> Pool = new(Harvest);

    public static TheoryData<string> Askers => new(Asker.All.Select(asker => asker.Name));

    [Theory]
    [MemberData(nameof(Askers))]
    public async Task Made_up_operations_have_one_answer(string name)
    {
        var asker = Asker.Of(name);
        var map = new SchemaMap(BothEngines.Shared.SchemaOf(asker));
        var operations = new RandomOperations(map, await Pool.Value);
        var tally = new Tally();
        var count = asker == Asker.OfAll ? Turns * map.Goals.Count : map.Goals.Count / 2;
        var problems = new List<string>();
        for (uint seed = 0; seed < count && problems.Count < MostProblems; seed++)
        {
            var operation = operations.Make(asker == Asker.OfAll ? seed : (uint)((seed * 2) + (seed & 1)));
            var answer = await Answer(operation.Request, asker, operation, problems);
            tally.Add(answer, isNextPage: false);
            if (operation.After(answer.Json) is { } next)
            {
                tally.Add(await Answer(next, asker, operation, problems), isNextPage: true);
            }
        }

        output.WriteLine($"{asker}: {tally}"); output.WriteLine(Tally.Messages());
        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
        Assert.True(tally.GoodPercent >= 80, $"{asker}: {tally}");
    }

    /// <summary>The right answer; what is wrong with it, or with the other one, becomes a problem.</summary>
    private static async Task<Written> Answer(AskedRequest request, Asker asker, object shown, List<string> problems)
    {
        var right = await BothEngines.Shared.ByExecutor(request, asker);
        var problem = !right.IsExecuted ? $"It is not valid: {right.Text}"
            : right.Errors.Contains(ErrorCodes.Unexpected) ? $"It meets a defect: {right.Text}"
            : Difference.Of(right, await BothEngines.Shared.ByCompiled(request, asker));
        if (problem is not null)
        {
            problems.Add($"{asker} asks\n{shown}\n{problem}");
        }

        return right;
    }

    private static async Task<ValuePool> Harvest()
    {
        var map = new SchemaMap(BothEngines.Shared.SchemaOf(Asker.OfAll));
        return ValuePool.Harvest(map, Ask);

        static JsonElement Ask(AskedRequest request) => BothEngines.Shared.ByExecutor(request, Asker.OfAll).GetAwaiter().GetResult().Json;
    }
}

using System.Text.Json;
using Mass.Graph.Querying;
using Xunit.Abstractions;

namespace Mass.Graph.Tests.Differential;

/// <summary>The compiled engine gives the very bytes that the executor gives, whatever is asked and whoever asks.</summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int MostProblems = 10;

    private static readonly Lazy<Task<ValuePool>> Pool = new(Harvest);

    public static TheoryData<string> Askers => new(Asker.All.Select(asker => asker.Name));

    [Theory]
    [MemberData(nameof(Askers))]
    public async Task Made_up_operations_have_one_answer(string name)
    {
        var asker = Asker.Of(name);
        var (tally, problems) = (new Tally(), new List<string>());
        foreach (var operation in await Operations(asker))
        {
            var answer = await Answer(operation.Request, asker, operation, problems);
            tally.Add(answer, isNextPage: false);
            if (operation.After(answer.Json) is { } next)
            {
                tally.Add(await Answer(next, asker, operation, problems), isNextPage: true);
            }

            if (problems.Count == MostProblems)
            {
                break;
            }
        }

        output.WriteLine($"{asker}: {tally}");
        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
        Assert.True(tally.GoodPercent >= 80, $"{asker}: {tally}");
        Assert.True(tally.CompiledPercent == 100, $"{asker}: {tally}");
    }

    [Theory]
    [MemberData(nameof(Askers))]
    public async Task What_documents_samples_and_reports_ask_has_one_answer(string name)
    {
        var asker = Asker.Of(name);
        var (tally, problems) = (new Tally(), new List<string>());
        foreach (var (source, request) in Corpus.All)
        {
            // What only others may ask is refused to everyone else, in the same words.
            tally.Add(await Answer(request, asker, $"{source}: {request}", problems, mayBeRefused: asker != Asker.OfAll), isNextPage: false);
        }

        output.WriteLine($"{asker}: {tally}");
        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    [Fact]
    public async Task Made_up_operations_ask_for_nearly_all_that_there_is()
    {
        var map = new SchemaMap(BothEngines.Shared.SchemaOf(Asker.OfAll));
        var operations = (await Operations(Asker.OfAll)).ToList();
        var missed = map.Fields.Except(operations.SelectMany(operation => operation.Fields)).ToList();
        var unused = map.Arguments.Except(operations.SelectMany(operation => operation.Arguments)).ToList();
        output.WriteLine($"{operations.Count} operations leave out {missed.Count} of {map.Fields.Count} fields and {unused.Count} of {map.Arguments.Count} arguments.");
        Assert.True(missed.Count * 20 <= map.Fields.Count, $"Left out are {string.Join(", ", missed)}");
        Assert.True(unused.Count * 10 <= map.Arguments.Count, $"Left out are {string.Join(", ", unused)}");
    }

    [Fact]
    public async Task A_seed_makes_the_same_operation_again()
    {
        var map = new SchemaMap(BothEngines.Shared.SchemaOf(Asker.OfAll));
        var pool = await Pool.Value;
        for (uint seed = 0; seed < 50; seed++)
        {
            Assert.Equal(new RandomOperations(map, pool).Make(seed).ToString(), new RandomOperations(map, pool).Make(seed).ToString());
        }
    }

    /// <summary>Some thousands in all: every type of the whole schema is led to more than once, and every other one of those of an audience.</summary>
    private static async Task<IEnumerable<MadeOperation>> Operations(Asker asker)
    {
        var map = new SchemaMap(BothEngines.Shared.SchemaOf(asker));
        var operations = new RandomOperations(map, await Pool.Value);
        var seeds = Enumerable.Range(0, map.Goals.Count * RandomSelections.Turns);
        return seeds.Where(seed => asker == Asker.OfAll || seed % (2 * RandomSelections.Turns) == 0).Select(seed => operations.Make((uint)seed));
    }

    /// <summary>The answer of the gateway; what is wrong with it, or with that of the executor, becomes a problem.</summary>
    private static async Task<Written> Answer(AskedRequest request, Asker asker, object shown, List<string> problems, bool mayBeRefused = false)
    {
        var right = await BothEngines.Shared.ByExecutor(request, asker);
        var found = await BothEngines.Shared.ByCompiled(request, asker);
        var again = await BothEngines.Shared.ByCompiledAgain(request, asker);
        var problem = !right.IsExecuted && !mayBeRefused ? $"It is not valid: {right.Text}"
            : right.Errors.Contains(ErrorCodes.Unexpected) ? $"It meets a defect: {right.Text}"
            : Difference.Of(right, found) ?? Difference.Of(right, again);
        if (problem is not null)
        {
            problems.Add($"{asker} asks\n{shown}\n{problem}");
        }

        return found;
    }

    private static async Task<ValuePool> Harvest()
    {
        var map = new SchemaMap(BothEngines.Shared.SchemaOf(Asker.OfAll));
        return ValuePool.Harvest(map, Ask);

        static JsonElement Ask(AskedRequest request) => BothEngines.Shared.ByExecutor(request, Asker.OfAll).GetAwaiter().GetResult().Json;
    }
}

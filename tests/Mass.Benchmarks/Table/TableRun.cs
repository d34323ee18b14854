using System.Globalization;
using Mass.Graph;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;

namespace Mass.Benchmarks.Table;

/// <summary>Makes the whole table: every operation at every scale, in process and over HTTP, beside what it is compared with.</summary>
internal sealed class TableRun
{
    private readonly Pace pace;
    private readonly List<StartLine> starts = [];
    private readonly List<Line> lines = [];
    private readonly List<ReadLine> reads = [];

    private TableRun(Pace pace) => this.pace = pace;

    /// <param name="arguments">The scales (1, 10 and 100 when there are none); <c>--quick</c> for a run that only shows that it runs, <c>--write</c> to have the table put into docs/performance.md, too.</param>
    public static async Task<int> Measure(IReadOnlyList<string> arguments)
    {
        IReadOnlyList<int> scales = [.. arguments.Where(each => !each.StartsWith('-')).Select(each => int.Parse(each, CultureInfo.InvariantCulture))];
        var run = new TableRun(arguments.Contains("--quick") ? Pace.Quick : Pace.Whole);
        var before = Machine.LoadAverage;
        await run.StartNew();
        foreach (var scale in scales.Count > 0 ? scales : [1, 10, 100])
        {
            await run.At(scale);
        }

        var table = TablePage.Of(before, run.starts, run.lines, run.reads);
        Console.WriteLine(table);
        if (arguments.Contains("--write"))
        {
            PerformancePage.Put(table);
        }

        return 0;
    }

    /// <summary>What all give for each operation, which is the same: nothing is measured, and nothing else is started.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> Answers(int scale)
    {
        using var database = await ScaledDatabase.MakeAsync(scale);
        await using var contestants = await Contestants.StartAsync((await Publish(database)).Snapshots, HandWrittenFile.Beside(database));
        var answers = new Dictionary<string, byte[]>();
        foreach (var operation in Operations.All)
        {
            answers[operation.Name] = await contestants.AnswerOfAll(operation);
        }

        return answers;
    }

    private static async Task<(SnapshotStore Snapshots, IReadOnlyList<StoredAssociation> Stored)> Publish(ScaledDatabase database)
    {
        var stored = await database.Store.LoadAllAsync();
        var snapshots = new SnapshotStore(MassSchema.Subjects);
        snapshots.Publish(stored);
        return (snapshots, stored);
    }

    /// <summary>How long a round over HTTP takes: a second, and more where each connection of the slowest would not have two answers in it.</summary>
    private static int Seconds(Each<Cost> costs) => Math.Clamp((int)Math.Ceiling(2 * Wrk.Connections * costs.Largest(cost => cost.Elapsed) / 1e6 / Environment.ProcessorCount), 1, 20);

    private static void Say(FormattableString text) => Console.Error.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>Starts gateways over no database, which make one.</summary>
    private async Task StartNew()
    {
        var folder = Directory.CreateTempSubdirectory("mass-");
        try
        {
            var all = new List<StartLine>();
            for (var i = 0; i < pace.Starts; i++)
            {
                using var gateway = await ServerProcess.StartGateway(Path.Combine(folder.FullName, $"{i}.db"), Engine.Default, Operations.AnySteps);
                all.Add(new(0, 0, gateway.Healthy, gateway.FirstAnswer, gateway.Memory, 0));
            }

            starts.Add(StartLine.Median(all));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task At(int scale)
    {
        Say($"{scale}×: making the data");
        using var database = await ScaledDatabase.MakeAsync(scale);
        var byHandFile = HandWrittenFile.Beside(database);
        var (heap, inProcess) = await InProcess(scale, database, byHandFile);
        database.Close();
        GC.Collect();

        var all = new List<StartLine>();
        for (var i = 0; i < pace.Starts; i++)
        {
            using var started = await ServerProcess.StartGateway(database.File, Engine.Default, Operations.AnySteps);
            all.Add(new(scale, database.Rows, started.Healthy, started.FirstAnswer, started.Memory, heap));
        }

        starts.Add(StartLine.Median(all));
        lines.AddRange(await OverHttp(scale, database, byHandFile, inProcess));
    }

    /// <summary>Measures in process, and what the published state takes on the heap.</summary>
    private async Task<(long Heap, IReadOnlyList<(Operation Operation, byte[] Answer, Each<Cost> Costs)> Measured)> InProcess(int scale, ScaledDatabase database, string byHandFile)
    {
        var rest = GC.GetTotalMemory(forceFullCollection: true);
        var (snapshots, stored) = await Publish(database);
        var heap = GC.GetTotalMemory(forceFullCollection: true) - rest;
        await using var contestants = await Contestants.StartAsync(snapshots, byHandFile);
        var answers = new Dictionary<Operation, byte[]>();
        foreach (var operation in Operations.All)
        {
            answers[operation] = await contestants.AnswerOfAll(operation);
            await contestants.WarmUp(operation, pace);
        }

        var measured = new List<(Operation, byte[], Each<Cost>)>();
        foreach (var operation in Operations.All)
        {
            Say($"{scale}×: {operation.Title}, in process");
            measured.Add((operation, answers[operation], await contestants.Measure(operation, pace)));
        }

        Say($"{scale}×: reads while changes are published");
        reads.AddRange(await ReadsWhilePublishing.Measure(scale, snapshots, stored, pace.Reading));
        return (heap, measured);
    }

    /// <summary>Measures over HTTP, after a round of all operations in which the servers become warm.</summary>
    private async Task<IReadOnlyList<Line>> OverHttp(int scale, ScaledDatabase database, string byHandFile, IReadOnlyList<(Operation Operation, byte[] Answer, Each<Cost> Costs)> inProcess)
    {
        using var gateway = await ServerProcess.StartGateway(database.File, Engine.Default, Operations.AnySteps);
        using var executor = await ServerProcess.StartGateway(database.File, Engine.Executor, Operations.AnySteps);
        using var baselines = await ServerProcess.StartBaselines(byHandFile);
        var measured = new List<Line>();
        foreach (var rounds in new[] { pace.WarmUpLoads, pace.Loads }.Where(rounds => rounds > 0))
        {
            measured.Clear();
            foreach (var (operation, answer, costs) in inProcess)
            {
                Say($"{scale}×: {operation.Title}, over HTTP, {rounds} rounds");

                // Those that are compared most closely follow each other, for a machine is not the same from one second to another.
                var loads = await Wrk.Measure(
                    rounds,
                    Seconds(costs),
                    operation,
                    answer,
                    database.Folder,
                    new(baselines.Address, $"bytes/{operation.Name}"),
                    new(gateway.Address, "graphql"),
                    new(baselines.Address, $"by-hand/{operation.Name}"),
                    new(executor.Address, "graphql"));
                measured.Add(new(operation, scale, answer, costs, new(loads[1], loads[3], loads[2], loads[0])));
            }
        }

        return measured;
    }
}

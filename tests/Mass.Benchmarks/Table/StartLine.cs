namespace Mass.Benchmarks.Table;

/// <summary>What it takes to start over the data of a scale.</summary>
/// <param name="Scale">The scale; 0 is a new database, which is made and given the shipped plan.</param>
/// <param name="Rows">How many rows the database has.</param>
/// <param name="Healthy">From the start of the process until it says that it is healthy.</param>
/// <param name="FirstAnswer">From the start of the process to its first answer.</param>
/// <param name="Memory">What the process takes from the system then, in bytes.</param>
/// <param name="Heap">What the records and the published state take on the heap, in bytes; measured in process.</param>
internal sealed record StartLine(int Scale, int Rows, TimeSpan Healthy, TimeSpan FirstAnswer, double Memory, double Heap)
{
    /// <summary>The median of several starts over the same data, each figure by itself.</summary>
    public static StartLine Median(IReadOnlyList<StartLine> all) => all[0] with
    {
        Healthy = TimeSpan.FromSeconds(Cost.Median(all, each => each.Healthy.TotalSeconds)),
        FirstAnswer = TimeSpan.FromSeconds(Cost.Median(all, each => each.FirstAnswer.TotalSeconds)),
        Memory = Cost.Median(all, each => each.Memory),
    };
}

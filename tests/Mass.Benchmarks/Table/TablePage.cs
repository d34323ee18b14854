using System.Globalization;
using System.Text;

namespace Mass.Benchmarks.Table;

/// <summary>What was measured, in Markdown.</summary>
internal static class TablePage
{
    public static string Of(string loadBefore, IReadOnlyList<StartLine> starts, IReadOnlyList<Line> lines, IReadOnlyList<ReadLine> reads)
    {
        var page = new StringBuilder();
        page.AppendLine(Text($"Measured on {Machine.Today:yyyy-MM-dd} with {Machine.Description}; load average {loadBefore} before and {Machine.LoadAverage} at the end."));
        Add(
            page,
            "operation | scale | answer, KB | CPU, µs | elapsed, µs | allocated, KB | ÷ executor | ÷ by hand | requests a second | p50, ms | p99, ms | ÷ prepared bytes | ÷ by hand",
            lines.Select(line => Text(
                $"| {line.Operation.Title} | {line.Scale}× | {line.Answer.Length / 1e3:N1} | {line.InProcess.Gateway.Cpu:N1} | {line.InProcess.Gateway.Elapsed:N1} | {line.InProcess.Gateway.Bytes / 1e3:N1} | {line.InProcess.Gateway.Cpu / line.InProcess.Executor.Cpu:N2} | {line.InProcess.Gateway.Cpu / line.InProcess.ByHand.Cpu:N2} | {line.OverHttp.Gateway.PerSecond:N0} | {line.OverHttp.Gateway.P50:N2} | {line.OverHttp.Gateway.P99:N2} | {line.OverHttp.Gateway.PerSecond / line.OverHttp.PreparedBytes.PerSecond:N2} | {line.OverHttp.Gateway.PerSecond / line.OverHttp.ByHand.PerSecond:N2} |")));
        Add(page, "aim | found | ", Aims.Of(lines));
        Add(
            page,
            "what the others took | scale | executor, CPU µs | KB | by hand, CPU µs | KB | prepared bytes, CPU µs | KB | executor, requests a second | p50, ms | p99, ms | by hand | p50, ms | p99, ms | prepared bytes | p50, ms | p99, ms",
            lines.Select(line => Text(
                $"| {line.Operation.Title} | {line.Scale}× | {Of(line.InProcess.Executor)} | {Of(line.InProcess.ByHand)} | {Of(line.InProcess.PreparedBytes)} | {Of(line.OverHttp.Executor)} | {Of(line.OverHttp.ByHand)} | {Of(line.OverHttp.PreparedBytes)} |")));
        Add(
            page,
            "read while changes are published | scale | publishes a second | reads | p50, µs | p99, µs",
            reads.Select(line => Text($"| {line.Operation.Title} | {line.Scale}× | {line.Publishes:N0} | {line.Reads:N0} | {line.P50:N1} | {line.P99:N1} |")));
        Add(
            page,
            "start | rows | healthy after, ms | first answer after, ms | memory of the process, MB | records and published state on the heap, MB | heap per 1,000 rows, KB",
            starts.Select(line => line.Scale == 0
                ? Text($"| new database | | {line.Healthy.TotalMilliseconds:N0} | {line.FirstAnswer.TotalMilliseconds:N0} | {line.Memory / 1e6:N0} | | |")
                : Text($"| {line.Scale}× | {line.Rows:N0} | {line.Healthy.TotalMilliseconds:N0} | {line.FirstAnswer.TotalMilliseconds:N0} | {line.Memory / 1e6:N0} | {line.Heap / 1e6:N1} | {line.Heap / line.Rows:N0} |")));
        return page.ToString();
    }

    private static string Of(Cost cost) => Text($"{cost.Cpu:N1} | {cost.Bytes / 1e3:N1}");

    private static string Of(Load load) => Text($"{load.PerSecond:N0} | {load.P50:N2} | {load.P99:N2}");

    private static void Add(StringBuilder page, string heads, IEnumerable<string> lines)
    {
        page.AppendLine().Append("| ").Append(heads).AppendLine(" |").Append('|').Insert(page.Length, "---|", heads.Count(each => each == '|') + 1).AppendLine();
        foreach (var line in lines)
        {
            page.AppendLine(line);
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace Mass.Benchmarks.Table;

/// <summary>What the gateway is to reach, held against what was measured.</summary>
internal static class Aims
{
    /// <summary>The aims, a line each.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Line> lines)
    {
        var steps = Those(lines, Operations.StepByCode);
        var wire = steps.MinBy(line => line.OverHttp.Gateway.PerSecond / line.OverHttp.PreparedBytes.PerSecond)!;
        yield return Aim(
            "one step by code over HTTP: at least 0.8 of the requests a second of prepared bytes",
            $"{wire.OverHttp.Gateway.PerSecond / wire.OverHttp.PreparedBytes.PerSecond:N2} at {wire.Scale}×",
            wire.OverHttp.Gateway.PerSecond >= 0.8 * wire.OverHttp.PreparedBytes.PerSecond);

        var hand = lines.MinBy(line => line.OverHttp.Gateway.PerSecond / line.OverHttp.ByHand.PerSecond)!;
        yield return Aim(
            "everything over HTTP: at least the requests a second of the program by hand",
            $"least {hand.OverHttp.Gateway.PerSecond / hand.OverHttp.ByHand.PerSecond:N2}, {hand.Operation.Title} at {hand.Scale}×; below in {lines.Count(line => line.OverHttp.Gateway.PerSecond < line.OverHttp.ByHand.PerSecond)} of {lines.Count}",
            hand.OverHttp.Gateway.PerSecond >= hand.OverHttp.ByHand.PerSecond);

        var plans = Those(lines, Operations.Plans).MinBy(line => line.InProcess.Executor.Cpu / line.InProcess.Gateway.Cpu)!;
        yield return Aim(
            "plans with steps and initiatives in process: at most a tenth of the executor's CPU time",
            $"{plans.InProcess.Gateway.Cpu / plans.InProcess.Executor.Cpu:N2} at {plans.Scale}×",
            plans.InProcess.Gateway.Cpu * 10 <= plans.InProcess.Executor.Cpu);

        foreach (var operation in new[] { Operations.StepByCode, Operations.StepPage, Operations.AttendancePage })
        {
            // A page that is not full costs less because it is shorter.
            var all = Those(lines, operation);
            var most = all.MaxBy(line => line.Scale)!;
            var least = all.Where(line => line.Answer.Length >= 0.9 * most.Answer.Length).MinBy(line => line.Scale)!;
            if (least == most)
            {
                continue;
            }

            // A machine is never as quiet as to give the same figure twice.
            var growth = most.InProcess.Gateway.Cpu / least.InProcess.Gateway.Cpu;
            yield return Aim(
                $"{operation.Title}, in process: as much CPU time at the largest scale as at the smallest with an answer as long, within a half", $"{growth:N1} times from {least.Scale}× to {most.Scale}×", growth <= 1.5);
        }
    }

    private static List<Line> Those(IEnumerable<Line> lines, Operation operation) => [.. lines.Where(line => line.Operation == operation)];

    private static string Aim(string aim, FormattableString found, bool isMet) => $"| {aim} | {found.ToString(CultureInfo.InvariantCulture)} | {(isMet ? "met" : "not met")} |";
}

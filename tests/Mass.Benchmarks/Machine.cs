using System.Globalization;
using System.Runtime.InteropServices;

namespace Mass.Benchmarks;

/// <summary>On what is measured.</summary>
internal static class Machine
{
    /// <summary>The present day where it is measured, which the gateway takes for it, too.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>How many processes wanted a processor in the last one, five and fifteen minutes; nothing where the system does not say.</summary>
    public static string LoadAverage => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]) : "unknown";

    public static string Description => string.Create(
        CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:N0} GB, {RuntimeInformation.FrameworkDescription}");
}

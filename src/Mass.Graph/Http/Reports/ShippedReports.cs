using System.Reflection;

namespace Mass.Graph.Http.Reports;

/// <summary>The reports that come with the gateway.</summary>
internal static class ShippedReports
{
    private const string Prefix = "Reports/";

    public static IReadOnlyList<ReportText> All { get; } = [.. Read(Assembly.GetExecutingAssembly())];

    private static IEnumerable<ReportText> Read(Assembly assembly)
    {
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return new ReportText(Path.GetFileNameWithoutExtension(resource), reader.ReadToEnd(), IsOwn: false, $"The report {Path.GetFileName(resource)} of the gateway");
        }
    }
}

using Mass.Graph.Access;
using Mass.Graph.Http;
using Mass.Graph.Http.Reports;
using Mass.Graph.Live;
using Mass.Graph.Snapshots;
using Mass.Graph.Writing;

namespace Mass.Graph.CommandLine;

/// <summary>Refuses settings that nothing reads: a misspelt one would start the gateway as if it had not been given.</summary>
internal static class SettingNames
{
    private const string Section = "Mass";

    private static readonly string[] Known =
    [
        .. new[] { GraphOptions.Section, AccessOptions.Section, ReportOptions.Section, SnapshotOptions.Section, WritingOptions.Section, LiveOptions.Section }.Select(section => section[(Section.Length + 1)..]), "Explorer", "ImportOnFirstStart",
    ];

    /// <summary>What ASP.NET Core reads besides.</summary>
    private static readonly string[] KnownRoots =
    [
        Section, "Authentication", "ConnectionStrings", "Logging", "Kestrel", "AllowedHosts", "urls", "http_ports", "https_ports", "environment", "applicationName", "contentRoot", "webRoot", "preferHostingUrls", "shutdownTimeoutSeconds", "detailedErrors",
    ];

    public static void Check(IConfiguration configuration, IReadOnlyList<string> commandLine)
    {
        foreach (var given in configuration.GetSection(Section).GetChildren().Select(child => child.Key))
        {
            Require(given, Known, $"{Section}:");
        }

        if (configuration.GetChildren().FirstOrDefault(child => child.Key.StartsWith($"{Section}_", StringComparison.OrdinalIgnoreCase)) is { } single)
        {
            throw new StartupException($"There is no setting {single.Key}. In the environment two underscores part the names, as in Mass__Graph__MaxDepth.");
        }

        foreach (var name in commandLine.Where(token => token.StartsWith("--", StringComparison.Ordinal)).Select(token => token[2..].Split('=', ':')[0]))
        {
            Require(name, KnownRoots, "--");
        }
    }

    private static void Require(string given, string[] known, string before)
    {
        if (known.Contains(given, StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        var advice = Spelling.Near(given, known) is { } near ? $" Is {before}{near} meant?" : "";
        throw new StartupException($"There is no setting {before}{given}.{advice} docs/operating.md lists them.");
    }
}

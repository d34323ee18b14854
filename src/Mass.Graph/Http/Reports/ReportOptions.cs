using System.ComponentModel.DataAnnotations;

namespace Mass.Graph.Http.Reports;

/// <summary>The saved reports, in the configuration section <c>Mass:Reports</c>.</summary>
internal sealed class ReportOptions
{
    public const string Section = "Mass:Reports";

    /// <summary>
    /// A folder with the association's own reports, a <c>.graphql</c> file each, named for its address: <c>board-report.graphql</c> is answered at <c>/graphql/persisted/board-report</c>
    /// (default none). A file with the name of a shipped report takes its place. What is wrong with a file stops the start; a change is taken over while the gateway
    /// runs; a file with which something is wrong then stays as it was, and the log says what.
    /// </summary>
    public string? Folder { get; set; }

    /// <summary>How long a tool may show the answer of a saved report again without asking whether it has changed (default 00:01:00).</summary>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Largest file of a report, in bytes (default 262,144).</summary>
    [Range(1_024, 10_000_000)]
    public int MaxFileBytes { get; set; } = 256 * 1024;

    /// <summary>
    /// How many bytes of answers of saved reports are kept for those who send no credential (default 0, which keeps none). Asked again, such an answer takes the points of a request and no work until the data changes, when all
    /// are dropped. One that takes more than an eighth of them is not kept.
    /// </summary>
    [Range(0, 2_000_000_000)]
    public int CachedBytes { get; set; }
}

using System.Security.Cryptography;
using System.Text;
using Mass.Graph.Querying.Paging;

namespace Mass.Graph.Http.Reports;

/// <summary>The ETag of a report's answer: equal as long as the answer is, told without working it out.</summary>
internal static class ReportTag
{
    /// <summary>Another build may answer otherwise.</summary>
    private static readonly Guid s_build = typeof(ReportTag).Assembly.ManifestModule.ModuleVersionId;

    /// <param name="state">What is equal for two operations when the same question has the same answer; callers with the same rights share it.</param>
    /// <param name="report">The report.</param>
    /// <param name="request">The operation.</param>
    /// <param name="form">What decides on the bytes of the answer: its media type, and the parameters of the form.</param>
    public static string Of(string state, SavedReport report, OperationRequest request, params ReadOnlySpan<string?> form)
    {
        object?[] parts = [s_build, state, report.Hash, Fingerprint.Of(request.Variables), .. form];

        // Weak, because compression changes the bytes and not what they say.
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts))).AsSpan(0, 16))}\"";
    }
}

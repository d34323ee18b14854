using System.Security.Cryptography;
using System.Text;
using Mass.Graph.Querying.Paging;

namespace Mass.Graph.Http;

/// <summary>The ETag of an answer: equal as long as the answer is, told without working it out.</summary>
internal static class AnswerTag
{
    /// <summary>Another build may answer otherwise.</summary>
    private static readonly string s_build = typeof(AnswerTag).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <param name="state">What is equal for two operations when the same question has the same answer; callers with the same rights share it.</param>
    /// <param name="request">The operation.</param>
    /// <param name="form">What decides on the bytes of the answer: its media type, and the parameters of the form.</param>
    public static string Of(string state, OperationRequest request, params ReadOnlySpan<string?> form)
    {
        var text = new StringBuilder();
        ReadOnlySpan<string?> question = [s_build, state, request.Document, request.OperationName, Fingerprint.Text(request.Variables)];
        foreach (var part in question)
            text.Append(part?.Length ?? 0).Append(':').Append(part);
        foreach (var part in form)
            text.Append(part?.Length ?? 0).Append(':').Append(part);

        // Weak, because compression changes the bytes and not what they say.
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16))}\"";
    }
}

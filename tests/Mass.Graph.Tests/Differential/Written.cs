using System.Text;
using System.Text.Json;

namespace Mass.Graph.Tests.Differential;

/// <summary>An answer as it goes out.</summary>
/// <param name="Body">Its bytes.</param>
/// <param name="IsExecuted">Whether the operation was executed, which the status of the answer says.</param>
/// <param name="Shown">What was recorded of confidential things having been shown.</param>
internal sealed record Written(byte[] Body, bool IsExecuted, string Shown)
{
    /// <summary>Whether a compiled operation has written it.</summary>
    public bool IsCompiled { get; init; }

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The codes of its errors.</summary>
    public IReadOnlyList<string> Errors => Json.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()!)] : [];
}

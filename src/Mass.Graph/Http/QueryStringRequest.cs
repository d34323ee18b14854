using System.Text;
using Mass.Graph.Querying;

namespace Mass.Graph.Http;

/// <summary>
/// Reads a GET request. An empty parameter counts as absent; <c>variables</c> and <c>extensions</c> are JSON; parameters
/// that mean nothing here are left alone.
/// </summary>
internal static class QueryStringRequest
{
    public static RequestMembers Read(IQueryCollection query, GraphOptions options)
    {
        var members = new Dictionary<string, object?>
        {
            ["query"] = Single(query, "query"),
            ["documentId"] = Single(query, "documentId") ?? Single(query, "id"),
            ["operationName"] = Single(query, "operationName"),
            ["variables"] = Json(query, "variables", options),
            ["extensions"] = Json(query, "extensions", options),
        };
        return RequestParameters.From(members);
    }

    /// <summary>The value of a parameter; null when it is empty or absent.</summary>
    public static string? Single(IQueryCollection query, string name)
    {
        var values = query[name];
        if (values.Count > 1)
        {
            throw new RequestRefusedException(
                StatusCodes.Status400BadRequest,
                ErrorCodes.InvalidRequest,
                $"The URL has the parameter \"{name}\" {values.Count} times. Give it once.");
        }

        return string.IsNullOrEmpty(values.ToString()) ? null : values.ToString();
    }

    /// <summary>The JSON in a parameter; null when it is empty or absent.</summary>
    public static object? Json(IQueryCollection query, string name, GraphOptions options) =>
        Single(query, name) is { } text
            ? StrictJson.Read(Encoding.UTF8.GetBytes(text), $"The URL parameter \"{name}\"", options.MaxJsonDepth)
            : null;
}

using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

/// <summary>Asks a gateway and gives typed answers. Records beside this file say what is selected; a client of its own needs no more.</summary>
internal sealed class MassClient(HttpClient http)
{
    // Enum values come as STAGE_CHANGED, and dates as 2025-07-01, which System.Text.Json reads into enums and DateOnly.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } };

    /// <summary>The data of an answer.</summary>
    /// <param name="query">The operation.</param>
    /// <param name="variables">Its variables; null when it has none.</param>
    /// <exception cref="MassException">The gateway refused the operation or a part of it.</exception>
    public async Task<T> Ask<T>(string query, object? variables = null)
    {
        using var response = await http.PostAsJsonAsync("graphql", new { query, variables }, Json);
        var answer = await response.Content.ReadFromJsonAsync<Answer<T>>(Json);
        return answer switch
        {
            { Errors: [var error, ..] } => throw new MassException(error.Message, error.Extensions?.Code),
            { Data: { } data } => data,
            _ => throw new MassException($"The gateway gave no data and no error, with status {(int)response.StatusCode}.", code: null),
        };
    }

    /// <summary>All rows of a list, page after page.</summary>
    /// <param name="query">The operation; it takes the variable <c>$after</c> and selects <c>nodes</c> and <c>pageInfo</c>.</param>
    /// <param name="list">The list in the operation's data.</param>
    public async IAsyncEnumerable<TRow> Rows<TData, TRow>(string query, Func<TData, Connection<TRow>> list)
    {
        string? after = null;
        do
        {
            var page = list(await Ask<TData>(query, new { after }));
            foreach (var row in page.Nodes)
            {
                yield return row;
            }

            after = page.PageInfo.HasNextPage ? page.PageInfo.EndCursor : null;
        }
        while (after is not null);
    }

    private sealed record Answer<T>(T? Data, IReadOnlyList<Error>? Errors);

    private sealed record Error(string Message, Extensions? Extensions);

    private sealed record Extensions(string? Code);
}

/// <summary>What the gateway refused.</summary>
internal sealed class MassException(string message, string? code) : Exception(message)
{
    /// <summary>Which condition it is; stable, while the words may change.</summary>
    public string? Code => code;
}

/// <summary>A page of a list.</summary>
internal sealed record Connection<T>(IReadOnlyList<T> Nodes, PageInfo PageInfo);

/// <summary>Where a page lies in its list.</summary>
internal sealed record PageInfo(bool HasNextPage, string? EndCursor);

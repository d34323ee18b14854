using Mass.Graph.Querying;
using Microsoft.Net.Http.Headers;

namespace Mass.Graph.Http;

/// <summary>
/// Which kind of answer the client wants. A range counts with its q; among several that fit a kind the most exact one
/// speaks for it; between kinds with one q the more exact range wins, then the one that the client names first.
/// </summary>
internal static class AnswerType
{
    public const string Json = "application/json";
    public const string Response = "application/graphql-response+json";

    public const string Csv = "text/csv";
    public const string NdJson = "application/x-ndjson";
    public const string JsonLines = "application/jsonl";

    public const string EventStream = "text/event-stream";

    /// <summary>
    /// The parameter <c>format</c> wins over Accept: it is for tools that cannot set headers, and those accept anything.
    /// </summary>
    public static string Choose(HttpRequest request)
    {
        var ranges = Ranges(request.Headers);
        switch (request.QueryString.HasValue ? QueryStringRequest.Single(request.Query, "format") : null)
        {
            case "csv":
                return Csv;
            case "ndjson":
                return ranges is not null && Best(ranges, [NdJson, JsonLines]) is { } lines ? lines : NdJson;
            case "json":
                return ranges is not null && Best(ranges, [Json, Response]) is { } json ? json : Json;
            case { } other:
                throw new RequestRefusedException(
                    StatusCodes.Status400BadRequest, ErrorCodes.InvalidRequest, $"The format is \"{other}\". Give csv, ndjson or json.");
        }

        if (ranges is null)
            return Json;
        return Best(ranges, [Json, Response, Csv, NdJson, JsonLines, EventStream])
            ?? throw new RequestRefusedException(
                StatusCodes.Status406NotAcceptable,
                ErrorCodes.NotAcceptable,
                $"The answer cannot be \"{request.Headers.Accept}\". Accept {Response}, {Json}, {Csv}, {NdJson} or {EventStream}.");
    }

    /// <summary>The same for a refusal that comes before how it is answered: JSON where nothing else can be chosen.</summary>
    public static string ChooseOrJson(HttpRequest request)
    {
        try
        {
            return Choose(request);
        }
        catch (RequestRefusedException)
        {
            return Json;
        }
    }

    /// <summary>Whether the kind of answer is a table, whose errors are told by the status as well.</summary>
    public static bool IsTable(string type) => type is Csv or NdJson or JsonLines;

    /// <summary>Whether the client is a browser that wants a page rather than JSON.</summary>
    public static bool IsPage(IHeaderDictionary headers) =>
        Ranges(headers) is { } ranges && Best(ranges, [Json, Response, "text/html"]) == "text/html";

    private static IList<MediaTypeHeaderValue>? Ranges(IHeaderDictionary headers) =>
        string.IsNullOrWhiteSpace(headers.Accept.ToString())
            ? null
            : MediaTypeHeaderValue.TryParseList(headers.Accept, out var ranges) ? ranges : [];

    private static string? Best(IList<MediaTypeHeaderValue> ranges, string[] kinds)
    {
        string? best = null;
        var bestWeight = (Quality: 0d, Exactness: 0, Order: 0);
        foreach (var kind in kinds)
        {
            var weight = Weigh(ranges, kind);
            if (weight.Quality > 0 && weight.CompareTo(bestWeight) > 0)
                (best, bestWeight) = (kind, weight);
        }

        return best;
    }

    private static (double Quality, int Exactness, int Order) Weigh(IList<MediaTypeHeaderValue> ranges, string kind)
    {
        var found = (Quality: 0d, Exactness: 0, Order: 0);
        for (var i = 0; i < ranges.Count; i++)
        {
            var exactness = Exactness(ranges[i], kind);
            if (exactness > found.Exactness)
                found = (ranges[i].Quality ?? 1, exactness, -i);
        }

        return found;
    }

    private static int Exactness(MediaTypeHeaderValue range, string kind)
    {
        if (range.Charset.HasValue && !HeaderUtilities.RemoveQuotes(range.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return 0;
        if (range.MatchesAllTypes)
            return 1;
        if (range.MatchesAllSubTypes)
            return kind.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
        return range.MediaType.Equals(kind, StringComparison.OrdinalIgnoreCase) ? range.Charset.HasValue ? 4 : 3 : 0;
    }
}

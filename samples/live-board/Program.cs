using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

// A board of the steps by stage that follows what is written, live: a subscription over an event stream.
// dotnet run --project samples/live-board -- [ADDRESS] [EVENTS], by default http://localhost:5000 and until it is stopped. MASS_KEY, when set, is the API key; none is needed.
var address = args.Length > 0 ? args[0] : Environment.GetEnvironmentVariable("MASS_ADDRESS") ?? "http://localhost:5000";
var left = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : int.MaxValue;
if (!Uri.TryCreate($"{address.TrimEnd('/')}/", UriKind.Absolute, out var root) || root.Scheme is not ("http" or "https"))
{
    Console.Error.WriteLine($"{address} is no address of a gateway. Begin it with http:// or https://.");
    return 2;
}

using var http = new HttpClient { BaseAddress = root, Timeout = Timeout.InfiniteTimeSpan };
if (Environment.GetEnvironmentVariable("MASS_KEY") is { Length: > 0 } key)
{
    http.DefaultRequestHeaders.Add("X-Api-Key", key);
}

var mass = new MassClient(http);
while (left > 0)
{
    try
    {
        // First the stream, then the present state: so nothing that happens between the two is missed.
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql")
        {
            Content = JsonContent.Create(new { query = "subscription { actionStepChanged { id code title stage plan { slug } } }" }),
            Headers = { { "Accept", "text/event-stream" } },
        };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        using var stream = new StreamReader(await response.Content.ReadAsStreamAsync());
        var steps = await mass.Rows<StepsData, Step>(
            "query ($after: String) { actionSteps(first: 500, after: $after) { nodes { id code title stage plan { slug } } pageInfo { hasNextPage endCursor } } }",
            data => data.ActionSteps).ToDictionaryAsync(step => step.Id);
        Draw(steps.Values, changed: null);
        while (left > 0 && await stream.ReadLineAsync() is { } line)
        {
            // Lines that begin with a colon are signs of life.
            if (line.StartsWith("data: ", StringComparison.Ordinal) && Read(line["data: ".Length..]) is { } step)
            {
                var before = steps.GetValueOrDefault(step.Id);
                steps[step.Id] = step;
                Draw(steps.Values, $"{step.Plan.Slug} {step.Code} {step.Title}: {before?.Stage ?? "no stage"} -> {step.Stage ?? "no stage"}");
                left--;
            }
        }
    }
    catch (MassException e)
    {
        Console.Error.WriteLine($"{e.Code}: {e.Message}");
        return 1;
    }
    catch (Exception e) when (e is HttpRequestException or IOException && left > 0)
    {
        Console.Error.WriteLine($"The gateway is away ({e.Message}); trying again.");
        await Task.Delay(TimeSpan.FromSeconds(2));
    }
}

return 0;

static Step? Read(string data)
{
    using var answer = JsonDocument.Parse(data);
    return answer.RootElement.TryGetProperty("data", out var told) && told.ValueKind == JsonValueKind.Object
        ? told.GetProperty("actionStepChanged").Deserialize<Step>(JsonSerializerOptions.Web)
        : null;
}

static void Draw(IEnumerable<Step> steps, string? changed)
{
    if (!Console.IsOutputRedirected)
    {
        Console.Clear();
    }

    foreach (var stage in steps.GroupBy(step => step.Stage ?? "no stage").OrderBy(group => group.Key, StringComparer.Ordinal))
    {
        Console.WriteLine($"{stage.Key,-10} {new string('#', Math.Min(60, stage.Count()))} {stage.Count()}");
    }

    Console.WriteLine(changed ?? "Waiting for changes.");
}

internal sealed record StepsData(Connection<Step> ActionSteps);

internal sealed record Step(string Id, string Code, string Title, string? Stage, PlanOfStep Plan);

internal sealed record PlanOfStep(string Slug);

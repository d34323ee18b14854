// Asks a running gateway over HTTP: the steps page by page, typed, by stage; and what a refusal looks like.
// dotnet run --project samples/dotnet-client -- [ADDRESS], where ADDRESS is MASS_ADDRESS or http://localhost:5000 unless given. MASS_KEY, when set, is the API key.
// The steps are those of every association in the gateway.
var address = args.Length > 0 ? args[0] : Environment.GetEnvironmentVariable("MASS_ADDRESS") ?? "http://localhost:5000";
if (!Uri.TryCreate($"{address.TrimEnd('/')}/", UriKind.Absolute, out var root) || root.Scheme is not ("http" or "https"))
{
    Console.Error.WriteLine($"{address} is no address of a gateway. Begin it with http:// or https://.");
    return 2;
}

using var http = new HttpClient { BaseAddress = root };
if (Environment.GetEnvironmentVariable("MASS_KEY") is { Length: > 0 } key)
{
    http.DefaultRequestHeaders.Add("X-Api-Key", key);
}

var mass = new MassClient(http);
List<Step> steps;
try
{
    steps = await mass.Rows<StepsData, Step>(
        """
        query ($after: String) {
          actionSteps(first: 10, after: $after) {
            nodes { code title stage stageSince tiers plan { slug } responsibilities { asWritten } }
            pageInfo { hasNextPage endCursor }
          }
        }
        """,
        data => data.ActionSteps).ToListAsync();
}
catch (MassException e)
{
    Console.Error.WriteLine($"{e.Code}: {e.Message}");
    return 1;
}

Console.WriteLine($"{steps.Count} steps");
foreach (var group in steps.GroupBy(step => (step.Plan.Slug, step.Stage)).OrderBy(group => group.Key))
{
    Console.WriteLine($"  {group.Key.Slug}: {group.Key.Stage?.ToString() ?? "no stage"} {group.Count()}");
}

Console.WriteLine("For one:");
foreach (var step in steps.Where(step => step.Tiers.Contains(Tier.One)))
{
    Console.WriteLine($"  {step.Plan.Slug} {step.Code} {step.Title}: {string.Join(", ", step.Responsibilities.Select(party => party.AsWritten))}");
}

try
{
    await mass.Ask<StepsData>("{ actionSteps(first: 501) { nodes { code } } }");
}
catch (MassException e)
{
    Console.WriteLine($"{e.Code}: {e.Message}");
}

return 0;

internal sealed record StepsData(Connection<Step> ActionSteps);

internal sealed record Step(string Code, string Title, Stage? Stage, DateOnly? StageSince, IReadOnlyList<Tier> Tiers, PlanOfStep Plan, IReadOnlyList<Party> Responsibilities);

internal sealed record PlanOfStep(string Slug);

internal sealed record Party(string AsWritten);

internal enum Stage
{
    Conceive,
    Initiate,
    Implement,
    Sustain,
}

internal enum Tier
{
    All,
    Some,
    One,
}

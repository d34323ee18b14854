// Asks a running gateway over HTTP: the steps page by page, typed, by stage; and what a refusal looks like.
// dotnet run --project samples/dotnet-client -- [ADDRESS], where ADDRESS is MASS_ADDRESS or http://localhost:5000 unless given.
var address = args.Length > 0 ? args[0] : Environment.GetEnvironmentVariable("MASS_ADDRESS") ?? "http://localhost:5000";
using var http = new HttpClient { BaseAddress = new Uri(address) };
var mass = new MassClient(http);

var steps = await mass.Rows<StepsData, Step>(
    """
    query ($after: String) {
      actionSteps(first: 10, after: $after) {
        nodes { code title stage stageSince tiers plan { slug } responsibilities { asWritten } }
        pageInfo { hasNextPage endCursor }
      }
    }
    """,
    data => data.ActionSteps).ToListAsync();

Console.WriteLine($"{steps.Count} steps");
foreach (var group in steps.GroupBy(step => (step.Plan.Slug, step.Stage)).OrderBy(group => group.Key))
{
    Console.WriteLine($"  {group.Key.Slug}: {group.Key.Stage?.ToString() ?? "no stage"} {group.Count()}");
}

Console.WriteLine("For one:");
foreach (var step in steps.Where(step => step.Tiers.Contains(Tier.One)))
{
    Console.WriteLine($"  {step.Code} {step.Title}: {string.Join(", ", step.Responsibilities.Select(party => party.AsWritten))}");
}

try
{
    await mass.Ask<StepsData>("{ actionSteps(first: 501) { nodes { code } } }");
}
catch (MassException e)
{
    Console.WriteLine($"{e.Code}: {e.Message}");
}

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

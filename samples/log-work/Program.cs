// Moves a step to a stage and logs a session that was held: safely, so that running it again after a lost answer does nothing twice, and nobody's change is overwritten unseen.
// dotnet run --project samples/log-work -- [ADDRESS] [PLAN STEP STAGE SUPPORT], by default http://localhost:5000 and a step and a support of the fictitious association.
// MASS_KEY is the API key of staff that may write: dotnet run --project src/Mass.Graph -- key make NAME --role staff --association fictitious-1 --write.
var address = args.Length > 0 ? args[0] : Environment.GetEnvironmentVariable("MASS_ADDRESS") ?? "http://localhost:5000";
var (plan, code, stage, support) = args.Length > 4 ? (args[1], args[2], args[3], args[4]) : ("fictitious-1-2022-2027", "AS-05", "SUSTAIN", "BRIEF");
if (!Uri.TryCreate($"{address.TrimEnd('/')}/", UriKind.Absolute, out var root) || root.Scheme is not ("http" or "https"))
{
    Console.Error.WriteLine($"{address} is no address of a gateway. Begin it with http:// or https://.");
    return 2;
}

using var http = new HttpClient { BaseAddress = root };
http.DefaultRequestHeaders.Add("X-Api-Key", Environment.GetEnvironmentVariable("MASS_KEY"));
var mass = new MassClient(http);
var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
try
{
    // What the change is made from: the stage that we saw, and its revision.
    var seen = (await mass.Ask<StepData>(
        """
        query ($plan: String!, $code: String!) {
          actionStep(by: { code: $code }, plan: { slug: $plan }) { id title stage revision plan { association { slug } } }
        }
        """,
        new { plan, code })).ActionStep ?? throw new MassException($"{plan} has no step {code}.", "NOT_FOUND");
    Console.WriteLine($"{code} {seen.Title}: {seen.Stage ?? "no stage"} at revision {seen.Revision}");
    if (seen.Stage != stage)
    {
        var moved = (await mass.Ask<MovedData>(
            """
            mutation ($input: RecordStageChangeInput!) {
              recordStageChange(input: $input) {
                actionStep { stage revision }
                errors {
                  __typename
                  ... on Error { message code }
                  ... on ConflictError { current { ... on ActionStep { stage } } changes { by at } }
                }
              }
            }
            """,
            new { input = new { actionStepId = seen.Id, stage, effectiveOn = today, note = "Logged by the sample", expectedRevision = seen.Revision, idempotencyKey = $"log-work {code} {stage} {seen.Revision}" } })).RecordStageChange;
        if (Say(moved.Errors))
        {
            return 1;
        }

        Console.WriteLine($"{code} is at {moved.ActionStep!.Stage} now, at revision {moved.ActionStep.Revision}");
    }

    var offered = (await mass.Ask<SupportData>(
        """
        query ($code: String!, $association: String!) { support(by: { code: $code }, association: { slug: $association }) { id name } }
        """,
        new { code = support, association = seen.Plan!.Association.Slug })).Support ?? throw new MassException($"There is no support {support}.", "NOT_FOUND");
    var session = $"LOG-{today:yyyyMMdd}";
    var planned = (await mass.Ask<PlannedData>(
        """
        mutation ($input: PlanSessionInput!) {
          planSession(input: $input) { session { id code } errors { ... on Error { message code } } }
        }
        """,
        new { input = new { supportId = offered.Id, code = session, kind = "WEBINAR", topic = "Logged by the sample", on = today, minutes = 60, idempotencyKey = $"log-work plan {support} {session}" } })).PlanSession;
    if (Say(planned.Errors))
    {
        return 1;
    }

    var held = (await mass.Ask<HeldData>(
        """
        mutation ($input: HoldSessionInput!) {
          holdSession(input: $input) { session { code status } change { at by } errors { ... on Error { message code } } }
        }
        """,
        new { input = new { sessionId = planned.Session!.Id, idempotencyKey = $"log-work hold {support} {session}" } })).HoldSession;
    if (Say(held.Errors))
    {
        return 1;
    }

    Console.WriteLine($"{offered.Name}: session {held.Session!.Code} is {held.Session.Status}, as {held.Change!.By} recorded");
    return 0;
}
catch (MassException e)
{
    Console.Error.WriteLine($"{e.Code}: {e.Message}");
    return 1;
}

static bool Say(IReadOnlyList<Problem>? problems)
{
    foreach (var problem in problems ?? [])
    {
        Console.Error.WriteLine($"{problem.Code}: {problem.Message}");
        foreach (var change in problem.Changes ?? [])
        {
            Console.Error.WriteLine($"  {change.By} changed it at {change.At:u}; it is at {problem.Current?.Stage ?? "no stage"} now.");
        }
    }

    return problems is { Count: > 0 };
}

internal sealed record StepData(Step? ActionStep);

internal sealed record Step(string Id, string Title, string? Stage, long Revision, PlanOfStep? Plan);

internal sealed record PlanOfStep(Association Association);

internal sealed record Association(string Slug);

internal sealed record MovedData(Moved RecordStageChange);

internal sealed record Moved(Step? ActionStep, IReadOnlyList<Problem>? Errors);

internal sealed record SupportData(Support? Support);

internal sealed record Support(string Id, string Name);

internal sealed record PlannedData(SessionPayload PlanSession);

internal sealed record HeldData(SessionPayload HoldSession);

internal sealed record SessionPayload(Session? Session, Change? Change, IReadOnlyList<Problem>? Errors);

internal sealed record Session(string Id, string Code, string? Status);

internal sealed record Change(DateTimeOffset At, string By);

internal sealed record Problem(string Message, string Code, Step? Current, IReadOnlyList<Change>? Changes);

using System.Security.Claims;
using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Graph.Access;
using Mass.Graph.CommandLine;
using Mass.Graph.Http;
using Mass.Graph.Http.Cost;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.History;
using Mass.Graph.Tests.Querying;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Graph.Tests.Differential;

/// <summary>The gateway in this process, over the shipped plan and a fictitious association with some history, which answers a request by either of its engines.</summary>
internal sealed class BothEngines
{
    private static readonly Lazy<BothEngines> LazyShared = new(() => new BothEngines());

    /// <summary>What is made up is within all limits, which have tests of their own.</summary>
    private static readonly string[] Limits =
    [
        .. new[] { "MaxDocumentCharacters", "MaxTokens", "MaxFields", "MaxExpandedFields", "MaxFragmentVisits", "MaxMergeComparisons" }.SelectMany(name => new[] { $"--Mass:Graph:{name}", "100000" }),
        "--Mass:Graph:MaxNesting", "100", "--Mass:Graph:MaxDepth", "25", "--Mass:Graph:MaxAliases", "10000", "--Mass:Graph:RatePoints", "0",
        "--Mass:Graph:MaxFieldCost", "1000000000", "--Mass:Graph:MaxTypeCost", "1000000000", "--Mass:Graph:MaxNodes", "1000000", "--Mass:Graph:MaxRowTests", "1000000000",
    ];

    private readonly WebApplication app;
    private readonly OperationRunner runner;
    private readonly AnswerWriter writer;
    private readonly GraphRuntime runtime;
    private readonly ReadsOfOne reads = new();
    private readonly AssociationRecords fictitious;

    private BothEngines()
    {
        app = MassHost.Build(
            ["--Logging:LogLevel:Default", "None", .. Limits],
            builder => builder.Services.AddSingleton<TimeProvider>(new StoppedClock()).AddSingleton<IConfidentialReads>(reads));
        var past = Past();
        fictitious = past.Records;
        reads.AssociationId = fictitious.Association.Id;
        app.Services.GetRequiredService<SnapshotStore>().Publish([new StoredAssociation(GraphFixture.Records, 1), past]);
        runner = app.Services.GetRequiredService<OperationRunner>();
        writer = app.Services.GetRequiredService<AnswerWriter>();
        runtime = app.Services.GetRequiredService<GraphRuntime>();
    }

    /// <summary>One for all tests, for nothing in it changes.</summary>
    public static BothEngines Shared => LazyShared.Value;

    public ISchema SchemaOf(Asker asker) => runtime.SchemaFor(runtime.AudienceOf(asker.In(fictitious.Association.Slug, Supporter)));

    /// <summary>The answer of the executor, which is the right one.</summary>
    public Task<Written> ByExecutor(AskedRequest request, Asker asker) => Answer(request, asker, async (asked, user, meter) =>
    {
        var (operation, error) = runner.Prepare(asked, readOnly: true, user, "", meter, CancellationToken.None);
        return OperationAnswer.Of(error is null ? await runner.ExecuteAsync(operation!) : new ExecutionResult { Errors = [error] });
    });

    /// <summary>The answer that the gateway gives, which is that of the compiled operation unless only the executor has one.</summary>
    public Task<Written> ByCompiled(AskedRequest request, Asker asker) => Answer(request, asker, (asked, user, meter) =>
        runner.AnswerAsync(asked, readOnly: true, user, "", meter, CancellationToken.None).AsTask());

    /// <summary>The answer that the gateway gives to a request that comes again.</summary>
    public Task<Written> ByCompiledAgain(AskedRequest request, Asker asker) => Answer(request, asker, async (asked, user, meter) =>
    {
        var again = asked with { LastValues = new() };
        (await runner.AnswerAsync(again, readOnly: true, user, "", Meter(), CancellationToken.None)).Dispose();
        reads.Take();
        return await runner.AnswerAsync(again, readOnly: true, user, "", meter, CancellationToken.None);
    });

    private Guid Supporter => fictitious.Engagements[0].SupporterIds[0];

    private async Task<Written> Answer(AskedRequest request, Asker asker, Func<OperationRequest, ClaimsPrincipal, OperationMeter, Task<OperationAnswer>> ask)
    {
        // The variables are read as the gateway reads them from a body.
        var variables = StrictJson.Read(Encoding.UTF8.GetBytes(request.Variables?.ToJsonString() ?? "{}"), "The body", 64);
        var asked = new OperationRequest(request.Document, request.OperationName, new Inputs((Dictionary<string, object?>)variables!), Inputs.Empty);
        using var answer = await ask(asked, asker.In(fictitious.Association.Slug, Supporter), Meter());
        if (answer.Body is { } compiled)
        {
            return new Written(Bytes(compiled), IsExecuted: true, reads.Take()) { IsCompiled = true };
        }

        using var body = writer.Written([], answer.Result!, [], "request");
        return new Written(Bytes(body), answer.Result!.Executed, reads.Take());
    }

    private static OperationMeter Meter() => new(CostWish.None, _ => new RateLimit(1000, 10, 900, StoppedClock.Now));

    private static byte[] Bytes(AnswerBuffer body) => [.. body.Pieces().SelectMany(piece => piece.ToArray())];

    private static StoredAssociation Past()
    {
        var world = PastWorld.Of(FictitiousAssociation.Create());
        var records = world.Records;
        return world
            .Do("2026-09-01", "amendPerson", all => all.AmendPerson(all.People[0] with { Name = "Renamed \"Since\" <b>&</b> Zoë" }))
            .Do("2026-09-15", "addPerson", all => all.AddPerson("Newly Come", new(2026, 9, 15, 12, 0, 0, TimeSpan.Zero)))
            .Do("2026-10-01", "closeFiscalYear", all => all with { FiscalYears = [.. all.FiscalYears.Select((each, at) => at == 0 ? each with { IsClosed = !each.IsClosed } : each)] })
            .Do("2026-10-02", "amendFinancialLine", all => all with { FinancialLines = [.. all.FinancialLines.Select((each, at) => at == 0 ? each with { Actual = 1234.50m } : each)] })
            .Do("2026-10-15", "moveMember", all => all with { Members = [.. all.Members.Select((each, at) => at == 0 ? each with { DistrictId = all.Districts.First(district => district.Id != each.DistrictId).Id } : each)] })
            .Do("2026-11-01", "amendSupport", all => all with { Supports = [.. all.Supports.Select((each, at) => at == 0 ? each with { StepIds = [.. each.StepIds, .. records.Plans[0].AllSteps.Select(step => step.Id).Except(each.StepIds).Take(2)] } : each)] })
            .Do("2026-11-10", "amendPartnership", all => all with { Partnerships = [.. all.Partnerships.Select((each, at) => at == 0 ? each with { To = new(2030, 6, 30) } : each)] })
            .State;
    }

    /// <summary>A clock that shows noon of the day that the fictitious association is at.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public static DateTimeOffset Now { get; } = new(GraphFixture.Today, new TimeOnly(12, 0), TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    /// <summary>Takes down what the operation at hand has shown, and always lists the same earlier records.</summary>
    private sealed class ReadsOfOne : IConfidentialReads
    {
        private readonly StringBuilder shownNow = new();

        public Guid AssociationId { get; set; }

        public Task RecordAsync(Caller caller, IReadOnlyList<ConfidentialAccess.Shown> shown, string? operation, string requestId)
        {
            shownNow.AppendLine(JsonSerializer.Serialize(new { caller.Id, operation, requestId, shown }));
            return Task.CompletedTask;
        }

        public IReadOnlyList<ConfidentialRead> Newest(Guid associationId) => associationId != AssociationId ? [] :
        [
            new(new Guid(2, 0, 0, new byte[8]), associationId, StoppedClock.Now, "The overseer", "Second", "request-2", [new("Engagement", 1, [new Guid(9, 0, 0, new byte[8])]), new("Contact", 0, [])]),
            new(new Guid(1, 0, 0, new byte[8]), associationId, StoppedClock.Now.AddDays(-1), "The supporter", null, "request-1", []),
        ];

        public string Take()
        {
            var taken = shownNow.ToString();
            shownNow.Clear();
            return taken;
        }
    }
}

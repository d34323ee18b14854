using System.Globalization;
using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Interchange;
using Mass.Graph.Access;
using Mass.Graph.Access.Credentials;
using Mass.Graph.Explorer;
using Mass.Graph.Http;
using Mass.Graph.Http.Reports;
using Mass.Graph.Persistence;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;
using Mass.Graph.Writing;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Options;

namespace Mass.Graph.CommandLine;

/// <summary>Puts the gateway together.</summary>
internal static class MassHost
{
    /// <summary>What any other setting overrides: requests are not logged one by one, and the program itself says when it is ready or why it is not.</summary>
    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",

        // No activity and no scope of the log is made for each request where nobody looks at them. Whoever listens to activities has them all the same.
        ["Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics"] = "None",

        // Authentication brings its keys along for cookies, of which there are none here.
        ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
        ["Logging:LogLevel:Mass.Graph.Access.Credentials.CredentialHandler"] = "Warning",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Warning",

        // Whoever asks while it loads is told; each time in the log as an error would be too much.
        ["Logging:LogLevel:Microsoft.Extensions.Diagnostics.HealthChecks"] = "None",
        ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Warning",
        ["Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host"] = "None",
    };

    /// <summary>So many bytes are worth the time that it takes to give back what loading left of them.</summary>
    private const long MuchMemory = 200_000_000;

    /// <summary>The gateway, not yet prepared.</summary>
    /// <param name="settings">Settings as on the command line.</param>
    /// <param name="more">What a host adds to it.</param>
    public static WebApplication Build(string[] settings, Action<WebApplicationBuilder>? more = null)
    {
        var builder = WebApplication.CreateBuilder(settings);
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        SettingNames.Check(builder.Configuration, settings);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.AddMassPersistence();
        builder.Services.AddMassGraphHttp();
        builder.Services.AddHealthChecks().AddCheck<LoadingHealthCheck>("loading");
        builder.Services.AddSingleton(ShippedReports.All);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new SnapshotStore(MassSchema.Subjects));
        builder.Services.AddOptions<SnapshotOptions>()
            .BindConfiguration(SnapshotOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<CurrentAssociations>();
        builder.Services.AddHostedService<SnapshotRefresher>();
        builder.Services.AddMassWriting();
        builder.Services.AddSingleton<StoredKeys>();
        builder.Services.AddHostedService(services => services.GetRequiredService<StoredKeys>());
        builder.Services.AddSingleton(services =>
        {
            var snapshots = services.GetRequiredService<SnapshotStore>();
            var clock = services.GetRequiredService<TimeProvider>();
            var limits = services.GetRequiredService<IOptions<GraphOptions>>().Value;
            var viewers = new Viewers();
            Func<Viewer, Snapshot> newest = viewer => snapshots.Current.For(viewer);
            return new GraphRuntime(
                MassSchema.Create,
                caller =>
                {
                    var open = snapshots.Current;
                    var viewer = viewers.Of(caller, open.All<Association>());
                    return new RequestState(open.For(viewer), Today(clock), limits.MaxNodes, limits.MaxRowTests) { Caller = caller, Viewer = viewer, Newest = newest }.AsUserContext();
                })
            {
                StateOf = context => RequestState.In(context) is { Recorded.Revision.Length: > 0 } state
                    ? string.Create(CultureInfo.InvariantCulture, $"{state.Recorded.Revision} {state.Today:O} {state.Viewer.Audience} {state.Viewer.Key}")
                    : null,
            };
        });

        more?.Invoke(builder);
        var app = builder.Build();
        app.Services.GetRequiredService<CurrentAssociations>().Changed += app.Services.GetRequiredService<AnswerCache>().Clear;
        app.UseMassGraphHttp();
        app.MapMassGraph();
        app.MapExplorer();
        app.MapGet("/", StartPage.Answer);
        return app;
    }

    /// <summary>Makes the database ready and publishes what it holds; the schema is built meanwhile, and the saved reports are held against it. Only then is anything answered.</summary>
    public static async Task Prepare(WebApplication app, CancellationToken cancellation)
    {
        var loading = app.Services.GetRequiredService<Loading>();
        var runtime = app.Services.GetRequiredService<GraphRuntime>();
        var schema = Task.WhenAll(SavedReports.Audiences(app.Services.GetRequiredService<IReadOnlyList<ReportText>>()).Select(audience => Task.Run(() => runtime.SchemaFor(audience), cancellation)));
        var stored = await app.Services.GetRequiredService<MassDatabase>().PrepareAsync(loading, cancellation);
        app.Services.GetRequiredService<CurrentAssociations>().Publish(stored);
        await app.Services.GetRequiredService<StoredKeys>().RefreshAsync(cancellation);
        await schema;
        await app.Services.GetRequiredService<SavedReports>().StartAsync();

        GiveBack();
        loading.End();
    }

    /// <summary>Gives back at once the memory that only loading took, where it is much: a sixth of what the process would keep.</summary>
    private static void GiveBack()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > MuchMemory)
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>What the database holds.</summary>
    public static async Task<IReadOnlyList<AssociationRecords>> Load(IReadOnlyList<string> settings, CancellationToken cancellation)
    {
        await using var app = BuildQuietly(settings);
        var stored = await app.Services.GetRequiredService<MassDatabase>().PrepareAsync(cancellation: cancellation);
        return [.. stored.Select(each => each.Records)];
    }

    /// <summary>Merges a document into the database and says what that did, a line each.</summary>
    public static async Task<IReadOnlyList<string>> Import(IReadOnlyList<string> settings, PlanImportOrder order, CancellationToken cancellation)
    {
        await using var app = BuildQuietly(settings);
        var stored = await app.Services.GetRequiredService<MassDatabase>().PrepareAsync(cancellation: cancellation);
        var existing = stored.FirstOrDefault(each => each.Records.Association.Id == order.Document.Association.Id)?.Records;
        var clock = app.Services.GetRequiredService<TimeProvider>();
        var on = order.On ?? Today(clock);
        if (order.IsDryRun)
        {
            var preview = PlanImport.Merge(existing, order.Document, on, clock.GetUtcNow(), order.By, order.Reason);
            return [.. preview.HasChanges ? preview.Summary : [], "This was a dry run; nothing was changed."];
        }

        PlanImportResult? result = null;
        await Do(app, stored, CommandLineActs.Import(order, (records, at) => (result = PlanImport.Merge(records, order.Document, on, at, order.By, order.Reason)).Records), cancellation);
        return result!.HasChanges ? result.Summary : ["The database says what the document says; nothing was changed."];
    }

    /// <summary>Adds an association to the database and says so; one that is there already stays as it is.</summary>
    public static async Task<IReadOnlyList<string>> Add(IReadOnlyList<string> settings, AssociationRecords association, CancellationToken cancellation)
    {
        await using var app = BuildQuietly(settings);
        var stored = await app.Services.GetRequiredService<MassDatabase>().PrepareAsync(cancellation: cancellation);
        var (slug, name) = (association.Association.Slug, association.Association.Name);
        if (stored.FirstOrDefault(each => each.Records.Association.Slug == slug) is { } there)
        {
            return there.Records.Equals(association)
                ? [$"The database holds {name} already; nothing was changed."]
                : throw new CommandException($"The database holds another {slug}: it was made with another number of members or by another version, or was changed since. Nothing was changed; give another --seed.");
        }

        await Do(app, stored, CommandLineActs.Add(association), cancellation);
        var rows = Registers.All.Sum(register => register.Of(association).Count);
        return [string.Create(CultureInfo.InvariantCulture, $"{name} was added as {slug}, with {association.People.Count:N0} people and {rows:N0} rows in its registers. Nobody in it is real.")];
    }

    /// <summary>Has an act done as a gateway does it, with its history.</summary>
    private static async Task Do(WebApplication app, IReadOnlyList<StoredAssociation> stored, Act act, CancellationToken cancellation)
    {
        app.Services.GetRequiredService<CurrentAssociations>().Publish(stored);
        var writer = app.Services.GetRequiredService<Writer>();
        await writer.StartAsync(cancellation);
        try
        {
            await writer.DoAsync(act, cancellation);
        }
        catch (ActRefusedException e)
        {
            throw new CommandException(e.Message);
        }
        finally
        {
            await writer.StopAsync(CancellationToken.None);
        }
    }

    /// <summary>The gateway for a command: it writes to the error stream what has to be known, and never starts to serve.</summary>
    public static WebApplication BuildQuietly(IReadOnlyList<string> settings) =>
        Build([.. settings, "--Logging:LogLevel:Default", "Warning", "--Logging:Console:LogToStandardErrorThreshold", "Trace"]);

    private static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}

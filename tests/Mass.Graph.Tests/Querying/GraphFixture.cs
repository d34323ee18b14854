using System.Collections.Concurrent;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Domain.Interchange;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Tests.Querying;

/// <summary>Runs operations in this process, on the shipped plan unless another snapshot is given.</summary>
internal static class GraphFixture
{
    public static readonly DateOnly Today = new(2026, 11, 24);
    public const int ManyNodes = 10_000_000;

    private static readonly ConcurrentDictionary<Audience, Lazy<Schema>> Schemas = new();
    private static readonly Lazy<AssociationRecords> LazyRecords = new(() => PlanDocument.Read(File.ReadAllBytes(PlanPath)));
    private static readonly Lazy<Snapshot> LazyShipped = new(() => Load(Records));
    private static readonly Lazy<Snapshot> LazyFictitious = new(() => Load(FictitiousAssociation.Create()));
    private static readonly GraphQLSerializer Serializer = new();

    public static string PlanPath => Path.Combine(AppContext.BaseDirectory, "plans", "mass-2024-2029.json");

    /// <summary>What everyone sees of the schema.</summary>
    public static Schema Schema => SchemaOf(Audience.Everyone);

    /// <summary>The whole schema.</summary>
    public static Schema Whole => SchemaOf(Audience.Whole);

    public static AssociationRecords Records => LazyRecords.Value;

    public static Snapshot Shipped => LazyShipped.Value;

    /// <summary>A made-up association in which no list is empty.</summary>
    public static Snapshot Fictitious => LazyFictitious.Value;

    public static Snapshot Load(params IReadOnlyList<AssociationRecords> associations) => Snapshot.Of(associations, MassSchema.Subjects);

    /// <summary>The schema of an audience, made once.</summary>
    public static Schema SchemaOf(Audience audience) => Schemas.GetOrAdd(audience, static each => new(() => MassSchema.Create(each))).Value;

    /// <summary>What someone may who sees a class and all below it.</summary>
    public static Rights RightsOf(AccessClass served) => new(served >= AccessClass.Member, served >= AccessClass.Staff, false, served >= AccessClass.Confidential, false, null);

    /// <summary>Someone who sees a class and all below it in all associations.</summary>
    public static Viewer ViewerOf(AccessClass served, Snapshot snapshot) => Viewer.With(snapshot.Associations.Select(each => (each.Association.Id, RightsOf(served))));

    /// <summary>Runs an operation.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">The variables as JSON.</param>
    /// <param name="snapshot">What to read from.</param>
    /// <param name="schema">Another schema than that of the viewer.</param>
    /// <param name="maxNodes">How many objects the operation may return.</param>
    /// <param name="state">What the operation reads from, in place of a state of the snapshot.</param>
    /// <param name="served">The class that the viewer sees in all associations.</param>
    /// <param name="viewer">Another viewer.</param>
    /// <param name="cancellation">Stops the operation.</param>
    public static Answer Ask(string query, string? variables = null, Snapshot? snapshot = null, Schema? schema = null, int maxNodes = ManyNodes, RequestState? state = null, AccessClass served = AccessClass.Public, Viewer? viewer = null, CancellationToken cancellation = default)
    {
        snapshot ??= Shipped;
        viewer ??= ViewerOf(served, snapshot);
        state ??= new RequestState(snapshot.For(viewer), Today, maxNodes) { Viewer = viewer };
        Exception? unexpected = null;
        var result = new DocumentExecuter().ExecuteAsync(options =>
        {
            options.Schema = schema ?? SchemaOf(viewer.Audience);
            options.Query = query;
            options.Variables = variables is null ? Inputs.Empty : Serializer.Deserialize<Inputs>(variables);
            options.UserContext = state.AsUserContext();
            options.CancellationToken = cancellation;
            options.ThrowOnUnhandledException = false;
            options.UnhandledExceptionDelegate = context =>
            {
                unexpected = context.OriginalException;
                return Task.CompletedTask;
            };
        }).GetAwaiter().GetResult();

        // What the client cannot mend is a defect of the gateway, whatever the test looks for.
        return unexpected is null
            ? new Answer(Serializer.Serialize(result), result.Errors)
            : throw new InvalidOperationException($"Unexpected in {query} {variables}: {unexpected}", unexpected);
    }
}

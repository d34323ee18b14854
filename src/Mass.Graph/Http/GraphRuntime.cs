using System.Collections.Concurrent;
using System.Security.Claims;
using GraphQL.Types;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Http;

/// <summary>
/// What the transport needs of the graph: the schema of each audience, made when the first of it asks, and a way to begin an operation. <paramref name="BeginRequest"/> makes
/// the user context of one operation of a caller; whatever one operation must see unchanged to its end is put there.
/// </summary>
internal sealed record GraphRuntime(Func<Audience, ISchema> MakeSchema, Func<Caller, IDictionary<string, object?>> BeginRequest)
{
    private readonly ConcurrentDictionary<Audience, Lazy<ISchema>> schemas = new();

    /// <summary>The schema of those of whom nothing is known.</summary>
    public ISchema Schema => SchemaFor(Audience.Everyone);

    /// <summary>What is equal for two operations, told by their user contexts, when the same question has the same answer; null when that is not known.</summary>
    public Func<IDictionary<string, object?>, string?> StateOf { get; init; } = _ => null;

    /// <summary>The schema of an audience: what only others see is in no part of it.</summary>
    public ISchema SchemaFor(Audience audience) => schemas.GetOrAdd(audience, static (each, runtime) => new(() =>
    {
        var schema = runtime.MakeSchema(each);
        IntrospectionTypes.Complete(schema);
        return schema;
    }), this).Value;

    /// <summary>To whom someone belongs who asks.</summary>
    public Audience AudienceOf(ClaimsPrincipal user) => AudienceOf(BeginRequest(Caller.Of(user)));

    /// <summary>For whom an operation is, told by its user context.</summary>
    public static Audience AudienceOf(IDictionary<string, object?> userContext) => RequestState.In(userContext)?.Viewer.Audience ?? Audience.Everyone;
}

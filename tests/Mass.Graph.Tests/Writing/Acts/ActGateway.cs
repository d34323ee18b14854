using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQL.Types;
using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Graph.Access;
using Mass.Graph.CommandLine;
using Mass.Graph.Persistence;
using Mass.Graph.Querying;
using Mass.Graph.Tests.Querying;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Graph.Tests.Writing.Acts;

/// <summary>The gateway with the shipped plan and two made-up associations, and a key for each kind of caller.</summary>
public class ActGateway : Gateway
{
    private static readonly AssociationRecords First = FictitiousAssociation.Create(1, FictitiousAssociation.LeastMembers);
    private static readonly AssociationRecords Second = FictitiousAssociation.Create(2, FictitiousAssociation.LeastMembers);

    public ActGateway()
        : base([.. Keys.SelectMany((key, index) => Settings(index, key.Name, key.MayWrite, key.Grants))])
    {
    }

    /// <summary>The people that some keys are, who are members and give or get no support.</summary>
    internal static IReadOnlyDictionary<string, Guid> People { get; } = Named("member", "otherMember", "supporter", "otherSupporter");

    private static IReadOnlyList<(string Name, bool MayWrite, string[] Grants)> Keys =>
    [
        ("staff", true, ["fictitious-1:staff", "mass:staff"]),
        ("staffInConfidence", true, ["fictitious-1:staff", "fictitious-1:overseer"]),
        ("administrator", true, ["fictitious-1:administrator"]),
        ("overseer", true, ["fictitious-1:overseer"]),
        ("supporter", true, [$"fictitious-1:supporter:{People["supporter"]}"]),
        ("otherSupporter", true, [$"fictitious-1:supporter:{People["otherSupporter"]}"]),
        ("member", true, [$"fictitious-1:member:{People["member"]}"]),
        ("otherMember", true, [$"fictitious-1:member:{People["otherMember"]}"]),
        ("otherStaff", true, ["fictitious-2:staff"]),
        ("reader", false, ["fictitious-1:staff", "mass:staff"]),
    ];

    /// <summary>The associations as they are now.</summary>
    internal ActWorld World => new(Services.GetRequiredService<CurrentAssociations>().All);

    /// <summary>The schema that a key gets.</summary>
    internal static Schema SchemaOf(string? key) => GraphFixture.SchemaOf(key switch
    {
        null => Audience.Everyone,
        "member" or "otherMember" => new(true, false, false),
        "staff" or "administrator" or "otherStaff" or "reader" => new(true, true, false),
        "staffInConfidence" => Audience.Whole,
        _ => new(true, false, true),
    });

    protected override async Task Fill(IReadOnlyList<string> database)
    {
        await MassHost.Add(database, First, CancellationToken.None);
        await MassHost.Add(database, Second, CancellationToken.None);
    }

    /// <summary>Does an act and gives the answer; its document asks for all that an act gives, as far as the key of <paramref name="asked"/> sees it.</summary>
    internal async Task<JsonNode> Do(string name, object input, string? key, string? asked = null)
    {
        var answer = await Send(Document(name, asked ?? key), new JsonObject { ["input"] = JsonSerializer.SerializeToNode(input) }, key is null ? [] : [("X-Api-Key", Text(key))]);
        return JsonNode.Parse(answer.Text)!;
    }

    /// <summary>Does an act and gives what it came to.</summary>
    internal async Task<JsonNode> Payload(string name, object input, string key)
    {
        var answer = await Do(name, input, key);
        Assert.True(answer["errors"] is null, $"{name} by {key}: {answer.ToJsonString()}");
        return answer["data"]![name]!;
    }

    /// <summary>Does an act that has to be done.</summary>
    internal async Task<JsonNode> Done(string name, object input, string key)
    {
        var payload = await Payload(name, input, key);
        Assert.True(payload["errors"] is null, $"{name} by {key}: {payload.ToJsonString()}");
        return payload;
    }

    /// <summary>Does an act that has to be refused, and gives the errors; nothing is changed by it.</summary>
    internal async Task<IReadOnlyList<JsonNode>> Refused(string name, object input, string key)
    {
        var before = World.Stored;
        var payload = await Payload(name, input, key);
        Assert.True(payload["errors"] is JsonArray { Count: > 0 }, $"{name} by {key} was done: {payload.ToJsonString()}");
        Assert.Null(payload["change"]);
        Assert.Same(before, World.Stored);
        return [.. payload["errors"]!.AsArray().Select(each => each!)];
    }

    internal static string Text(string key) => $"mass_acts-{key}-0123456789";

    /// <summary>The field of the payload with what the act gives; null when the key sees no such thing.</summary>
    internal static string? Thing(string name, string? key) => ((IObjectGraphType)SchemaOf(key).AllTypes[$"{Naming.Pascal(name)}Payload"]!).Fields.Select(field => field.Name).FirstOrDefault(field => field is not ("change" or "errors"));

    private static string Document(string name, string? key) => $$"""
        mutation ($input: {{Naming.Pascal(name)}}Input!) {
          {{name}}(input: $input) {
            {{(Thing(name, key) is { } thing ? thing + " { __typename id }" : "")}}
            change { action by reason things { kind how } }
            errors { __typename ... on Error { code message path } ... on RuleBrokenError { rule } ... on ConflictError { expectedRevision actualRevision current { id } changes { action } } }
          }
        }
        """;

    private static Dictionary<string, Guid> Named(params string[] names)
    {
        HashSet<Guid> taken = [.. First.Engagements.SelectMany(each => each.SupporterIds.Append(each.PersonId)), .. First.Appointments.Select(each => each.PersonId)];
        var free = First.Members.Where(member => member.Until is null).Select(member => member.PersonId).Where(person => !taken.Contains(person) && First.Members.Count(member => member.PersonId == person) == 1).Distinct();
        return names.Zip(free).ToDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Settings(int index, string name, bool mayWrite, string[] grants) =>
    [
        $"--Mass:Access:ApiKeys:{index}:Name", name,
        $"--Mass:Access:ApiKeys:{index}:Sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(name)))),
        $"--Mass:Access:ApiKeys:{index}:MayWrite", mayWrite ? "true" : "false",
        .. grants.SelectMany((grant, each) => new[] { $"--Mass:Access:ApiKeys:{index}:Grants:{each}", grant }),
    ];
}

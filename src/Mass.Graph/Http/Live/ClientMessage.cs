using System.Globalization;

namespace Mass.Graph.Http.Live;

/// <summary>A message of a client, read and found to have the form that its type asks for.</summary>
internal sealed record ClientMessage(string Type, string Id, IReadOnlyDictionary<string, object?> Payload)
{
    /// <summary>Ids are kept and sent back with each answer.</summary>
    private const int MaxIdLength = 256;

    public static ClientMessage Read(ReadOnlySpan<byte> json, int maxDepth)
    {
        try
        {
            return StrictJson.Read(json, "The message", maxDepth) is Dictionary<string, object?> members
                ? Read(members)
                : throw Bad("The message is no JSON object.");
        }
        catch (RequestRefusedException refusal)
        {
            throw Bad(refusal.Message);
        }
    }

    /// <summary>What the payload of a subscription asks for.</summary>
    public RequestMembers Request()
    {
        try
        {
            var request = RequestParameters.From(Payload);
            return request is { Query: null, DocumentId: null } && !request.Extensions.ContainsKey("persistedQuery")
                ? throw Bad("The payload has no \"query\".")
                : request;
        }
        catch (RequestRefusedException refusal)
        {
            throw Bad(refusal.Message);
        }
    }

    private static ClientMessage Read(Dictionary<string, object?> members)
    {
        var payload = members.GetValueOrDefault("payload") switch
        {
            null => null,
            Dictionary<string, object?> map => map,
            _ => throw Bad("The payload is no JSON object."),
        };
        switch (members.GetValueOrDefault("type"))
        {
            case "connection_init" or "ping" or "pong":
                return new ClientMessage((string)members["type"]!, "", payload ?? []);
            case "subscribe":
                return new ClientMessage("subscribe", IdOf(members), payload ?? throw Bad("The message subscribe has no payload."));
            case "complete":
                return new ClientMessage("complete", IdOf(members), payload ?? []);
            case string type:
                throw Bad($"There is no message of the type \"{ShortText.Of(type, 30)}\".");
            default:
                throw Bad("The message has no type.");
        }
    }

    private static string IdOf(Dictionary<string, object?> members) => members.GetValueOrDefault("id") is string { Length: > 0 and <= MaxIdLength } id
        ? id
        : throw Bad(string.Create(CultureInfo.InvariantCulture, $"The message has no id, which is a string of 1 to {MaxIdLength} characters."));

    private static SocketClosure Bad(string reason) => new(SocketClosure.BadRequest, reason);
}

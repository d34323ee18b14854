namespace Mass.Graph.Http.Live;

/// <summary>Why a WebSocket is closed. Codes from 4400 on are those of graphql-transport-ws; clients know by them whether to try again.</summary>
internal sealed class SocketClosure(int code, string reason) : Exception(reason)
{
    public const int GoingAway = 1001;
    public const int MessageTooBig = 1009;
    public const int TryAgainLater = 1013;
    public const int BadRequest = 4400;
    public const int Unauthorized = 4401;
    public const int Forbidden = 4403;
    public const int SubprotocolNotAcceptable = 4406;
    public const int InitializationTimeout = 4408;
    public const int SubscriberAlreadyExists = 4409;
    public const int TooManyInitializations = 4429;
    public const int InternalError = 4500;

    public int Code => code;
}

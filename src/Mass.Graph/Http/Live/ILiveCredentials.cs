namespace Mass.Graph.Http.Live;

/// <summary>Says who opens a WebSocket: browsers cannot set headers on one, so the first message may bring the credential.</summary>
internal interface ILiveCredentials
{
    /// <param name="http">The request that opened the connection, with whatever credential it has.</param>
    /// <param name="payload">What <c>connection_init</c> brought.</param>
    /// <exception cref="RequestRefusedException">The credential is not taken.</exception>
    Task<LiveCaller> ReadAsync(HttpContext http, IReadOnlyDictionary<string, object?> payload);
}

using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using Mass.Graph.Http.Cost;
using Mass.Graph.Http.Rates;
using Mass.Graph.Querying;

namespace Mass.Graph.Http.Live;

/// <summary>What is said over one WebSocket, by the protocol graphql-transport-ws: who asks, then any number of operations at once, each with an id.</summary>
internal sealed class SocketConversation(LiveSockets all, HttpContext http, SocketChannel channel, LiveConnections.Place place)
{
    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SocketOperation, byte> _running = new();
    private readonly CancellationTokenSource _expiring = CancellationTokenSource.CreateLinkedTokenSource(channel.Ended);
    private LiveCaller? _caller;
    private Task _expiry = Task.CompletedTask;
    private bool _isInitialized;

    /// <summary>Speaks until one of the two closes the connection, and then lets go of everything.</summary>
    public async Task RunAsync()
    {
        using var timeout = all.Clock.CreateTimer(
            _ => _ = _isInitialized ? Task.CompletedTask : CloseAsync(SocketClosure.InitializationTimeout, "Connection initialisation timeout: no connection_init came."),
            null,
            all.Options.InitTimeout,
            Timeout.InfiniteTimeSpan);
        using var stopping = all.Stopping.Register(() => _ = CloseAsync(SocketClosure.GoingAway, "The server stops. Connect again soon."));
        try
        {
            await ListenAsync();
        }
        catch (Exception e)
        {
            all.Faults.Record(e, http.TraceIdentifier);
            await CloseAsync(SocketClosure.InternalError, "Unexpected error.");
        }
        finally
        {
            await channel.EndAsync();
            await _expiring.CancelAsync();
            await _expiry;

            // Also what was completed and has not noticed yet: it still has the request in its hands.
            await Task.WhenAll(_running.Keys.Select(operation => operation.Answering));
            _expiring.Dispose();
        }
    }

    private async Task ListenAsync()
    {
        var isOpen = true;
        while (true)
        {
            try
            {
                using var message = await channel.ReceiveAsync();
                if (message is null)
                    break;
                if (isOpen)
                    await HearAsync(ClientMessage.Read(message.Bytes, all.Graph.MaxJsonDepth));
            }
            catch (SocketClosure closure)
            {
                // Once it is closed, only the other side's agreement is waited for.
                isOpen = false;
                await CloseAsync(closure.Code, closure.Message);
            }
            catch (OperationCanceledException)
            {
                isOpen = false;
            }
        }

        await channel.AgreeAsync();
    }

    private async Task HearAsync(ClientMessage message)
    {
        switch (message.Type)
        {
            case "connection_init":
                await InitializeAsync(message);
                break;
            case "ping":
                await SendAsync("""{"type":"pong"}"""u8.ToArray());
                break;
            case "subscribe":
                Subscribe(message);
                break;
            case "complete" when _operations.TryRemove(message.Id, out var operation):
                await operation.CancelAsync();
                break;
        }
    }

    private async Task InitializeAsync(ClientMessage message)
    {
        if (_isInitialized)
            throw new SocketClosure(SocketClosure.TooManyInitializations, "Too many initialisation requests: send connection_init once.");
        _isInitialized = true;
        LiveCaller caller;
        try
        {
            caller = await all.Credentials.ReadAsync(http, message.Payload);
        }
        catch (RequestRefusedException refusal)
        {
            throw new SocketClosure(SocketClosure.Forbidden, refusal.Message);
        }

        try
        {
            place.Give(KeyOf(caller));
        }
        catch (RequestRefusedException refusal)
        {
            throw new SocketClosure(SocketClosure.TryAgainLater, refusal.Message);
        }

        _caller = caller;
        _expiry = ExpireAsync(caller);
        await SendAsync("""{"type":"connection_ack"}"""u8.ToArray());
    }

    private void Subscribe(ClientMessage message)
    {
        if (_caller is not { } caller)
            throw new SocketClosure(SocketClosure.Unauthorized, "Unauthorized: send connection_init and wait for connection_ack first.");
        var request = message.Request();
        var operation = new SocketOperation(channel.Ended);
        if (!_operations.TryAdd(message.Id, operation))
        {
            operation.Dispose();
            throw new SocketClosure(SocketClosure.SubscriberAlreadyExists, $"Subscriber for {ShortText.Of(message.Id, 60)} already exists");
        }

        var isOneTooMany = _operations.Count > all.Options.MaxOperationsPerConnection;
        _running.TryAdd(operation, 0);
        operation.Answering = Task.Run(() => AnswerAsync(message.Id, request, operation, caller, isOneTooMany));
    }

    private async Task AnswerAsync(string id, RequestMembers members, SocketOperation operation, LiveCaller caller, bool isOneTooMany)
    {
        var answers = new SocketAnswers(
            channel, all.Answers, id, http.TraceIdentifier, () => _operations.TryRemove(KeyValuePair.Create(id, operation)), operation.Cancellation);
        try
        {
            var key = KeyOf(caller);
            new CallerRate(all.Rates, all.Clock, key, headers: null).Enter();
            if (isOneTooMany)
            {
                throw new RequestRefusedException(
                    StatusCodes.Status429TooManyRequests,
                    ErrorCodes.TooManyAtOnce,
                    string.Create(CultureInfo.InvariantCulture, $"The connection has {all.Options.MaxOperationsPerConnection} operations at once, which are all that it may have. Complete one first."));
            }

            var (request, error) = all.Documents.Find(members, caller.User);
            if (error is not null)
                await answers.RefuseAsync([error]);
            else
                await all.Operations.AnswerAsync(new LiveRequest(request!, caller, key, http.TraceIdentifier, ReadOnly: false, CostWish.None), answers, operation.Cancellation);
        }
        catch (RequestRefusedException refusal)
        {
            await QuietlyAsync(answers.RefuseAsync(refusal));
        }
        catch (OperationCanceledException)
        {
            // The client has gone, or has completed the operation.
        }
        finally
        {
            _operations.TryRemove(KeyValuePair.Create(id, operation));
            operation.Dispose();
            _running.TryRemove(operation, out _);
        }
    }

    private async Task ExpireAsync(LiveCaller caller)
    {
        try
        {
            await all.Standing.EndAsync(caller, _expiring.Token);
            await CloseAsync(SocketClosure.Forbidden, "The credential has expired or was revoked. Connect again with a new one.");
        }
        catch (OperationCanceledException)
        {
            // The connection has ended before.
        }
    }

    private string KeyOf(LiveCaller caller) => CallerKey.Of(caller.User, http.Connection.RemoteIpAddress);

    private async Task SendAsync(byte[] text)
    {
        using var message = new AnswerBuffer(int.MaxValue);
        message.Write(text);
        await channel.SendAsync(message, channel.Ended);
    }

    private Task CloseAsync(int code, string reason) => channel.CloseAsync(code, reason);

    private static async Task QuietlyAsync(Task sending)
    {
        try
        {
            await sending;
        }
        catch (OperationCanceledException)
        {
            // Nobody is there to hear it.
        }
    }
}

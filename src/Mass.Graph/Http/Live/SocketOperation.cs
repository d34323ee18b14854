namespace Mass.Graph.Http.Live;

/// <summary>An operation that runs over a WebSocket, and the way to stop it.</summary>
internal sealed class SocketOperation : IDisposable
{
    private readonly CancellationTokenSource _source;

    public SocketOperation(CancellationToken ended)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(ended);
        Cancellation = _source.Token;
    }

    public CancellationToken Cancellation { get; }

    public Task Answering { get; set; } = Task.CompletedTask;

    public async Task CancelAsync()
    {
        try
        {
            await _source.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // It has ended in this moment.
        }
    }

    public void Dispose() => _source.Dispose();
}

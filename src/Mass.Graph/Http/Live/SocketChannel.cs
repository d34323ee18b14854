using System.Buffers;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Unicode;
using Mass.Graph.Live;

namespace Mass.Graph.Http.Live;

/// <summary>A WebSocket that takes whole messages of a bounded size, sends one after the other, and is closed once, with a reason.</summary>
internal sealed class SocketChannel : IDisposable
{
    private const int FirstRead = 4096;

    /// <summary>What a close frame has room for.</summary>
    private const int MaxReasonBytes = 123;

    /// <summary>How long the other side may take to agree to a close, which programs do at once.</summary>
    private static readonly TimeSpan s_agreement = TimeSpan.FromSeconds(5);

    private readonly WebSocket _socket;
    private readonly LiveOptions _options;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _sending = new(1);
    private readonly CancellationTokenSource _ended = new();
    private ITimer? _patience;
    private bool _isClosing;

    public SocketChannel(WebSocket socket, LiveOptions options, TimeProvider clock)
    {
        (_socket, _options, _clock) = (socket, options, clock);
    }

    /// <summary>Set once nothing can be sent any more.</summary>
    public CancellationToken Ended => _ended.Token;

    /// <summary>Reads a message into rented memory; null when there is none any more.</summary>
    /// <exception cref="SocketClosure">The message is not one that can be taken.</exception>
    public async Task<SocketMessage?> ReceiveAsync()
    {
        var bytes = Array.Empty<byte>();
        var length = 0;
        try
        {
            // Waiting without memory: most connections are idle most of the time.
            var result = await _socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None);
            while (!result.EndOfMessage && result.MessageType != WebSocketMessageType.Close)
            {
                if (length == bytes.Length)
                    bytes = Grown(bytes, length);
                result = await _socket.ReceiveAsync(bytes.AsMemory(length), CancellationToken.None);
                length += result.Count;
                if (length > _options.MaxMessageBytes)
                {
                    throw new SocketClosure(
                        SocketClosure.MessageTooBig, string.Create(CultureInfo.InvariantCulture, $"A message has more than {_options.MaxMessageBytes} bytes. Send less."));
                }
            }

            if (result.MessageType == WebSocketMessageType.Close)
                return null;
            if (result.MessageType == WebSocketMessageType.Binary)
                throw new SocketClosure(SocketClosure.BadRequest, "A message is binary. Send JSON as text.");
            var message = new SocketMessage(bytes, length);
            bytes = [];
            return message;
        }
        catch (Exception e) when (e is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The other side is gone, or was broken off.
            return null;
        }
        finally
        {
            Return(bytes);
        }
    }

    /// <summary>Sends a message, and waits until the other side has taken what came before it.</summary>
    /// <exception cref="OperationCanceledException">Nothing can be sent any more.</exception>
    public async Task SendAsync(AnswerBuffer message, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation);
        try
        {
            cancellation.ThrowIfCancellationRequested();
            _ended.Token.ThrowIfCancellationRequested();
            using var patience = new CancellationTokenSource(_options.Patience, _clock);
            var pieces = message.Pieces();
            for (var i = 0; i < pieces.Count; i++)
                await _socket.SendAsync(pieces[i], WebSocketMessageType.Text, i == pieces.Count - 1, patience.Token);
        }
        catch (Exception e) when (e is WebSocketException or IOException or ObjectDisposedException || (e is OperationCanceledException && !_ended.IsCancellationRequested && !cancellation.IsCancellationRequested))
        {
            // Half a message may be on its way, after which nothing else can be said.
            await EndAsync();
            _socket.Abort();
            throw new OperationCanceledException(_ended.Token);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Says why the connection ends. Nothing is sent after it; what the other side still sends is left unread.</summary>
    public async Task CloseAsync(int code, string reason)
    {
        using var patience = new CancellationTokenSource(_options.Patience, _clock);
        try
        {
            await _sending.WaitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            await EndAsync();
            _socket.Abort();
            return;
        }

        try
        {
            if (_isClosing)
                return;
            _isClosing = true;
            await EndAsync();
            _patience = _clock.CreateTimer(_ => _socket.Abort(), null, s_agreement, Timeout.InfiniteTimeSpan);
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, Short(reason), patience.Token);
        }
        catch (Exception e) when (e is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            _socket.Abort();
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Lets what is under way end, and sends nothing any more.</summary>
    public Task EndAsync() => _ended.CancelAsync();

    /// <summary>Agrees to the close of the other side.</summary>
    public Task AgreeAsync() => CloseAsync((int)WebSocketCloseStatus.NormalClosure, "");

    public void Dispose()
    {
        _patience?.Dispose();
        _ended.Dispose();
        _sending.Dispose();
    }

    private byte[] Grown(byte[] bytes, int length)
    {
        // One byte more than is taken tells that there is more.
        var size = Math.Clamp(bytes.Length * 2, FirstRead, Math.Max(FirstRead, _options.MaxMessageBytes + 1));
        var larger = ArrayPool<byte>.Shared.Rent(size);
        bytes.AsSpan(0, length).CopyTo(larger);
        Return(bytes);
        return larger;
    }

    private static void Return(byte[] bytes)
    {
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    private static string Short(string reason)
    {
        Span<byte> room = stackalloc byte[MaxReasonBytes];
        Utf8.FromUtf16(reason, room, out var read, out _);
        return reason[..read];
    }
}

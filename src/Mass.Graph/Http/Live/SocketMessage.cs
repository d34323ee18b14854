using System.Buffers;

namespace Mass.Graph.Http.Live;

/// <summary>A message of a client, in rented memory.</summary>
internal sealed class SocketMessage(byte[] bytes, int length) : IDisposable
{
    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, length);

    public void Dispose()
    {
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }
}

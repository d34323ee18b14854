using System.Buffers;
using System.IO.Pipelines;

namespace Mass.Graph.Http;

/// <summary>Holds an answer in rented pieces until it is whole, and stops one that grows too large while it grows.</summary>
internal sealed class AnswerBuffer(int limit) : IBufferWriter<byte>, IDisposable
{
    private const int PieceSize = 64 * 1024;

    /// <summary>Most answers have one piece.</summary>
    private readonly List<(byte[] Bytes, int Length)> _pieces = new(1);
    private byte[] _piece = [];
    private int _used;

    public long Length { get; private set; }

    public void Advance(int count)
    {
        _used += count;
        Length += count;
        if (Length > limit)
            throw new AnswerTooLargeException();
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_piece.Length - _used < Math.Max(1, sizeHint))
        {
            Close();
            _piece = ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, PieceSize));
        }

        return _piece.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public async Task WriteToAsync(PipeWriter body, CancellationToken cancellation)
    {
        Close();
        foreach (var (bytes, length) in _pieces)
            await body.WriteAsync(bytes.AsMemory(0, length), cancellation);
    }

    /// <summary>The answer, piece by piece.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Pieces()
    {
        Close();
        return [.. _pieces.Select(piece => (ReadOnlyMemory<byte>)piece.Bytes.AsMemory(0, piece.Length))];
    }

    public void Dispose()
    {
        Close();
        foreach (var (bytes, _) in _pieces)
            ArrayPool<byte>.Shared.Return(bytes);
        _pieces.Clear();
    }

    private void Close()
    {
        if (_piece.Length > 0)
            _pieces.Add((_piece, _used));
        (_piece, _used) = ([], 0);
    }

    /// <summary>The answer has more bytes than it may have.</summary>
    public sealed class AnswerTooLargeException : Exception;
}

using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace Mass.Graph.Http.Reports;

/// <summary>Holds the body of an answer until it is whole. One that grows too large goes out as it comes from there on.</summary>
/// <param name="inner">Where it goes.</param>
/// <param name="limit">How many bytes are held.</param>
/// <param name="letGo">Called when it is too large to be held.</param>
internal sealed class HeldBody(IHttpResponseBodyFeature inner, int limit, Action letGo) : Stream, IHttpResponseBodyFeature
{
    private readonly MemoryStream _held = new();
    private PipeWriter? _writer;

    /// <summary>Whether all of it is here.</summary>
    public bool IsHeld { get; private set; } = true;

    public PipeWriter Writer => _writer ??= PipeWriter.Create(this, new StreamPipeWriterOptions(leaveOpen: true));

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    Stream IHttpResponseBodyFeature.Stream => this;

    /// <summary>The body, whole.</summary>
    public byte[] ToArray() => _held.ToArray();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (IsHeld && _held.Length + buffer.Length <= limit)
        {
            _held.Write(buffer.Span);
            return;
        }

        if (IsHeld)
        {
            IsHeld = false;
            letGo();
            await inner.Stream.WriteAsync(_held.GetBuffer().AsMemory(0, (int)_held.Length), cancellationToken);
            _held.SetLength(0);
            _held.Capacity = 0;
        }

        await inner.Stream.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => IsHeld ? Task.CompletedTask : inner.Stream.FlushAsync(cancellationToken);

    /// <summary>Headers go out with the first byte, which is why there can still be others until then.</summary>
    public Task StartAsync(CancellationToken cancellationToken = default) => IsHeld ? Task.CompletedTask : inner.StartAsync(cancellationToken);

    /// <summary>Brings on what its writer has not handed on yet.</summary>
    public async Task EndAsync()
    {
        if (_writer is not null)
            await _writer.CompleteAsync();
    }

    public Task CompleteAsync() => EndAsync();

    public void DisableBuffering() => inner.DisableBuffering();

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

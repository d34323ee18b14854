using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Mass.Graph.Tests.Http;

/// <summary>Keeps what is logged, so that a test can look for it.</summary>
internal sealed class RecordedLog : ILoggerProvider, ILogger
{
    private readonly Channel<string> _said = Channel.CreateUnbounded<string>();

    public ConcurrentQueue<(LogLevel Level, string Text, Exception? Exception)> Entries { get; } = [];

    /// <summary>What is kept: warnings and worse, unless a test looks for less.</summary>
    public LogLevel Lowest { get; set; } = LogLevel.Warning;

    /// <summary>Waits until something is logged that holds these words, whatever of it is kept.</summary>
    public async Task SaidAsync(string words, CancellationToken cancellation)
    {
        string text;
        do
            text = await _said.Reader.ReadAsync(cancellation);
        while (!text.Contains(words, StringComparison.Ordinal));
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Lowest || logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _said.Writer.TryWrite(formatter(state, exception));
        if (logLevel >= Lowest)
            Entries.Enqueue((logLevel, formatter(state, exception), exception));
    }

    public void Dispose()
    {
    }
}

using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Mass.Graph.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Graph.Tests.Compiling;

/// <summary>Tells which engines answered while something was asked.</summary>
internal static class CountedEngines
{
    public static async Task<string> Of(IServiceProvider services, Func<Task> ask)
    {
        var meter = services.GetRequiredService<EngineCounter>().Meter;
        var counted = new ConcurrentQueue<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter == meter)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => counted.Enqueue(string.Join(' ', tags.ToArray().Select(tag => tag.Value))));
        listener.Start();
        await ask();
        return string.Join(", ", counted);
    }
}

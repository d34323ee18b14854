namespace Mass.Benchmarks;

/// <summary>How a gateway is told by what to answer: the one place that knows it.</summary>
internal static class EngineSettings
{
    /// <summary>The settings, as on the command line.</summary>
    public static string[] Of(Engine engine) => engine switch
    {
        // The executor is what it takes by itself, too, as long as there is no other engine.
        Engine.Default or Engine.Executor => [],
        _ => throw new ArgumentOutOfRangeException(nameof(engine)),
    };
}

namespace Mass.Benchmarks;

/// <summary>How a gateway is told by what to answer: the one place that knows it.</summary>
internal static class EngineSettings
{
    /// <summary>The settings, as on the command line.</summary>
    public static string[] Of(Engine engine) => engine switch
    {
        Engine.Default => [],
        Engine.Executor => ["--Mass:Graph:CompileOperations", "false"],
        _ => throw new ArgumentOutOfRangeException(nameof(engine)),
    };
}

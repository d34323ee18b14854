namespace Mass.Benchmarks;

/// <summary>By what a gateway answers.</summary>
internal enum Engine
{
    /// <summary>Whatever it takes by itself.</summary>
    Default,

    /// <summary>GraphQL.NET's executor for everything.</summary>
    Executor,
}

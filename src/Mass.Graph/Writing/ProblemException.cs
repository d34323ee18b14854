namespace Mass.Graph.Writing;

/// <summary>Stops an act with a problem that its caller is told.</summary>
internal sealed class ProblemException(Problem problem) : Exception(problem.Message)
{
    public Problem Problem => problem;
}

namespace Mass.Graph.Querying.Grouping;

/// <summary>How far from a row its keys are looked for.</summary>
/// <param name="Lists">Whether its lists are entered; a list within a list never is.</param>
/// <param name="Things">Whether the things that it refers to are asked for their categories.</param>
/// <param name="Depth">How many parts may stand within each other.</param>
internal readonly record struct KeyReach(bool Lists, bool Things, int Depth)
{
    public static KeyReach OfRows => new(Lists: true, Things: true, Depth: 3);

    public KeyReach OfPart => this with { Things = false, Depth = Depth - 1 };

    public KeyReach OfItem => OfPart with { Lists = false };
}

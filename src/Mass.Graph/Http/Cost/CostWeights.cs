namespace Mass.Graph.Http.Cost;

/// <summary>
/// What each kind of thing costs, Hot Chocolate's weights where it has them. A point is about what an object costs from the snapshot to the
/// answer. A field may declare its own weight (<see cref="Querying.CostHint"/>).
/// </summary>
internal static class CostWeights
{
    /// <summary>An object, or a list of them; scalars and enums come with their object.</summary>
    public const double Object = 1;

    /// <summary>A filter operation, which is asked of each row of a list, and some two hundred rows are asked in the time of an object.</summary>
    public const double Operation = 10;

    /// <summary>A filter operation that looks through a text.</summary>
    public const double TextOperation = 20;

    /// <summary>A value in a list of values to filter by.</summary>
    public const double ListedValue = 0.1;

    /// <summary>A key to sort or to group by.</summary>
    public const double Key = 10;

    /// <summary>How many times as much a grouping takes for each further key of which a row has several.</summary>
    public const double ListKey = 4;

    /// <summary>Figures over all rows of a list, whatever the page.</summary>
    public const double Aggregation = 10;

    /// <summary>The state on another day, which may have to be made of everything that is recorded.</summary>
    public const double AsOf = 10_000;

    /// <summary>The whole schema.</summary>
    public const double Schema = 1_000;

    /// <summary>One type of the schema.</summary>
    public const double SchemaType = 10;

    /// <summary>How many groups a list mostly falls into, where no number of them is asked for.</summary>
    public const int Groups = 100;
}

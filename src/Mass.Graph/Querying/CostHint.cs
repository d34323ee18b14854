using GraphQL.Types;

namespace Mass.Graph.Querying;

/// <summary>What a field says of its own cost, where its type alone does not tell it.</summary>
/// <param name="Weight">The points that working it out takes, as often as it is asked for; an object costs 1.</param>
/// <param name="Size">How many items its list mostly has; null where it is no list, or one of the assumed size.</param>
internal sealed record CostHint(double Weight, int? Size = null)
{
    /// <summary>About so many rows are tested in the time of a point.</summary>
    private const int TestsOfPoint = 200;

    private const string Key = "mass.cost";

    /// <summary>What a filter by the field takes from the effort of the operation, row by row; nothing when it is read like any other.</summary>
    public long RowTests => Weight > 1 ? (long)(Weight * TestsOfPoint) : 0;

    public static CostHint? Of(FieldType field) => field.GetMetadata<CostHint?>(Key);

    public static void Set(FieldType field, CostHint? hint)
    {
        if (hint is not null)
        {
            field.Metadata[Key] = hint;
        }
    }
}

namespace Mass.Graph.Http.Cost;

/// <summary>
/// What an operation costs at most, as Hot Chocolate counts it: <paramref name="Field"/> for the work of fields, filters and orders,
/// <paramref name="Type"/> for the objects that come back.
/// </summary>
internal readonly record struct OperationCost(double Field, double Type)
{
    /// <summary>What is told of a cost beyond all bounds.</summary>
    private const double Ceiling = 1_000_000_000_000;

    public long FieldCost => (long)Math.Min(Ceiling, Math.Ceiling(Field));

    public long TypeCost => (long)Math.Min(Ceiling, Math.Ceiling(Type));

    /// <summary>Both in one number, for what a caller may spend: the greater of them.</summary>
    public long Points => Math.Max(FieldCost, TypeCost);

    public static OperationCost operator +(OperationCost left, OperationCost right) => new(left.Field + right.Field, left.Type + right.Type);

    public static OperationCost operator *(double times, OperationCost cost) => new(times * cost.Field, times * cost.Type);
}

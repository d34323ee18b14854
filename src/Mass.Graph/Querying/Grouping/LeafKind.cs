using GraphQL.Types;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>Keys that are scalars or enums.</summary>
internal sealed class LeafKind(ScalarGraphType leaf, IGraphType sort) : KeyKind
{
    private static readonly IComparer<object?> Ascending = NullsLast(Compare);
    private static readonly IComparer<object?> Descending = NullsLast((left, right) => -Compare(left, right));

    public override IGraphType Type => leaf;

    public override IGraphType SortType => sort;

    public override bool IsCategory => leaf is EnumerationGraphType or BooleanGraphType;

    // Two addresses with other fragments are equal to Uri, and not to a reader.
    public override object Identity(object value) => value is Uri address ? address.OriginalString : value;

    public override IComparer<object?> Natural(Snapshot snapshot) => Ascending;

    public override IComparer<object?> OrderBy(object operand, Snapshot snapshot) => (bool)operand ? Descending : Ascending;

    private static int Compare(object left, object right) => left switch
    {
        string text => string.CompareOrdinal(text, (string)right),
        Uri address => string.CompareOrdinal(address.OriginalString, ((Uri)right).OriginalString),
        _ => ((IComparable)left).CompareTo(right),
    };
}

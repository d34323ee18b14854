using GraphQL.Types;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>Keys that are things with an identity: a group tells the thing itself.</summary>
internal sealed class NodeKind<TTarget>(ObjectModel<TTarget> target) : KeyKind
    where TTarget : class
{
    public override IGraphType Type => target.Output;

    public override IGraphType? SortType => target.IsSortable ? target.Sort : null;

    public override bool IsCategory => true;

    public override object Identity(object value) => target.IdOf((TTarget)value);

    public override IComparer<object?> Natural(Snapshot snapshot) => In(target.OrderOf(null), snapshot);

    public override IComparer<object?> OrderBy(object operand, Snapshot snapshot) => In(new Order<TTarget>([.. target.OrderBy(operand)]), snapshot);

    private static IComparer<object?> In(Order<TTarget> order, Snapshot snapshot) =>
        NullsLast((left, right) => order.Compare((TTarget)left, (TTarget)right, snapshot));
}

namespace Mass.Graph.Snapshots;

/// <summary>An index over the rows of a list. It is made when it is first asked for: from that of the former list where little has changed since, and otherwise from the rows.</summary>
/// <typeparam name="T">The rows.</typeparam>
/// <typeparam name="TMade">The index.</typeparam>
internal abstract class RowIndex<T, TMade>
    where T : class
    where TMade : class
{
    private readonly Lock guard = new();
    private volatile TMade? made;
    private (IReadOnlyList<T> Rows, TMade Made)? former;

    protected RowIndex(IReadOnlyList<T> rows, RowIndex<T, TMade>? before)
    {
        Rows = rows;
        if (before is not null)
        {
            lock (before.guard)
            {
                former = before.made is { } known ? (before.Rows, known) : before.former;
            }
        }
    }

    public IReadOnlyList<T> Rows { get; }

    protected TMade Value => made ?? Ready();

    protected abstract TMade Make();

    /// <summary>The index after some changes; null when it has to be made anew.</summary>
    protected abstract TMade? Mend(TMade former, IReadOnlyList<T> formerRows, IReadOnlyList<RowChange<T>> changes);

    private TMade Ready()
    {
        lock (guard)
        {
            if (made is null)
            {
                var mended = former is var (rows, known) && RowChange<T>.Between(rows, Rows) is { } changes ? Mend(known, rows, changes) : null;
                made = mended ?? Make();
                former = null;
            }

            return made;
        }
    }
}

namespace Mass.Graph.Snapshots;

/// <summary>Gives each kind of thing and each relation a place of its own, so that it is found without a search.</summary>
internal static class Slots
{
    private static int last = -1;

    public static int Next() => Interlocked.Increment(ref last);

    /// <summary>The place of a kind of thing.</summary>
    public static int Of<T>()
        where T : class => Kind<T>.Slot;

    private static class Kind<T>
        where T : class
    {
        public static readonly int Slot = Next();
    }
}

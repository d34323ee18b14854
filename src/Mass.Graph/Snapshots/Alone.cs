using System.Runtime.CompilerServices;

namespace Mass.Graph.Snapshots;

/// <summary>A thing as a list of one, the same list for the same thing.</summary>
internal static class Alone
{
    private static readonly ConditionalWeakTable<object, object> Lists = [];

    public static IReadOnlyList<T> Of<T>(T thing)
        where T : class => (IReadOnlyList<T>)Lists.GetValue(thing, static each => new T[] { (T)each });
}

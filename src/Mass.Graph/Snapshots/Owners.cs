using System.Collections;

namespace Mass.Graph.Snapshots;

/// <summary>The ids of what a row belongs to: none, one or many.</summary>
internal readonly struct Owners : IEnumerable<Guid>
{
    private readonly Guid? one;
    private readonly IReadOnlyList<Guid>? many;

    private Owners(Guid? one, IReadOnlyList<Guid>? many) => (this.one, this.many) = (one, many);

    public static Owners None => default;

    public static Owners One(Guid? id) => new(id, null);

    public static Owners Many(IReadOnlyList<Guid> ids) => new(null, ids);

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Guid> IEnumerable<Guid>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the ids without leaving anything for the collector.</summary>
    public struct Enumerator(Owners owners) : IEnumerator<Guid>
    {
        private int next;

        public readonly Guid Current => owners.many is { } many ? many[next - 1] : owners.one!.Value;

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => next++ < (owners.many?.Count ?? (owners.one is null ? 0 : 1));

        public void Reset() => next = 0;

        public readonly void Dispose()
        {
            // It holds nothing.
        }
    }
}

using Mass.Domain.Associations;

namespace Mass.Domain.Finance;

/// <summary>The positions in the order of the organization chart: each one under the one that it reports to.</summary>
internal sealed class ChartOrder
{
    private readonly Dictionary<string, Position> byKey;
    private readonly Dictionary<Guid, Position> byId;
    private readonly List<Position> inOrder = [];

    public ChartOrder(IReadOnlyList<Position> positions)
    {
        byKey = positions.DistinctBy(position => position.Key).ToDictionary(position => position.Key, StringComparer.Ordinal);
        byId = positions.DistinctBy(position => position.Id).ToDictionary(position => position.Id);
        var below = positions.ToLookup(position => Above(position)?.Key, StringComparer.Ordinal);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        Place(below[null]);

        // Those that report to each other in a circle have no top; they come last, as they stand.
        Place(positions);

        void Place(IEnumerable<Position> level)
        {
            foreach (var position in level.Where(position => placed.Add(position.Key)))
            {
                inOrder.Add(position);
                Place(below[position.Key]);
            }
        }
    }

    /// <summary>The position of an id; null when there is none.</summary>
    public Position? Find(Guid? id) => id is { } given ? byId.GetValueOrDefault(given) : null;

    /// <summary>The place in the chart.</summary>
    public int PlaceOf(Position position) => inOrder.IndexOf(position);

    /// <summary>The positions above one, the topmost first; a circle ends where it began.</summary>
    public IReadOnlyList<Position> Superiors(Position position)
    {
        var superiors = new List<Position>();
        for (var above = Above(position); above is not null && above != position && !superiors.Contains(above); above = Above(above))
        {
            superiors.Insert(0, above);
        }

        return superiors;
    }

    private Position? Above(Position position) => position.ReportsToKey is { } key ? byKey.GetValueOrDefault(key) : null;
}

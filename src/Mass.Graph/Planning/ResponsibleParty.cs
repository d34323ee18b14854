using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Planning;

/// <summary>A responsibility with the position or the committee that it names.</summary>
internal sealed record ResponsibleParty(Responsibility Responsibility, Position? Position, Committee? Committee)
{
    public static readonly Relation<ActionStep, ResponsibleParty> OfStep = new();

    public static void List(Listings lists, Func<SnapshotPart, IReadOnlyList<ActionStep>> steps) => lists.Relate(
        OfStep,
        steps,
        Named,
        static (step, named) => step.Responsibilities.Select(responsibility => (step.Id, new ResponsibleParty(
            responsibility, Of(named.Positions, responsibility.PositionKey), Of(named.Committees, responsibility.CommitteeKey)))));

    private static Parties Named(SnapshotPart part)
    {
        var (positions, committees) = (Keys.OfPositions(part), Keys.OfCommittees(part));
        return Made.Of<Parties>(part.Records.Committees, nameof(ResponsibleParty), [positions], _ => new(positions, committees));
    }

    private static T? Of<T>(Dictionary<string, T> byKey, string? key)
        where T : class => key is null ? null : byKey.GetValueOrDefault(key);

    private sealed record Parties(Dictionary<string, Position> Positions, Dictionary<string, Committee> Committees);
}

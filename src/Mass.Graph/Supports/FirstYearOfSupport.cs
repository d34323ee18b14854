using Mass.Domain.Associations;
using Mass.Domain.Supports;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Supports;

/// <summary>The first plan year in which anyone took part in a support of an association, by the year in which it starts.</summary>
internal sealed record FirstYearOfSupport(int StartYear)
{
    private static readonly FirstYearOfSupport None = new(0);

    public static void List(Listings lists) => lists.Found<Association, FirstYearOfSupport>(static (part, associationId) =>
        associationId == part.Association.Id && Made.Of(part.State.Records.Participations, First) is var first && first != None ? first : null);

    private static FirstYearOfSupport First(IReadOnlyList<Participation> participations) =>
        participations.Select(participation => PlanYearOf.Day(participation.From)).Min() is { } first ? new(first) : None;
}

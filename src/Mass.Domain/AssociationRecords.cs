using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Documents;
using Mass.Domain.Planning;

namespace Mass.Domain;

/// <summary>Everything that one association holds, and the way from the keys in it to the things they name.</summary>
public sealed record AssociationRecords
{
    /// <summary>The association.</summary>
    public required Association Association { get; init; }

    /// <summary>The positions.</summary>
    public IReadOnlyList<Position> Positions { get; init => field = ValueList<Position>.Of(value); } = ValueList<Position>.Of([]);

    /// <summary>The committees and the other bodies.</summary>
    public IReadOnlyList<Committee> Committees { get; init => field = ValueList<Committee>.Of(value); } = ValueList<Committee>.Of([]);

    /// <summary>The seats.</summary>
    public IReadOnlyList<Seat> Seats { get; init => field = ValueList<Seat>.Of(value); } = ValueList<Seat>.Of([]);

    /// <summary>The partners.</summary>
    public IReadOnlyList<Partner> Partners { get; init => field = ValueList<Partner>.Of(value); } = ValueList<Partner>.Of([]);

    /// <summary>The documents.</summary>
    public IReadOnlyList<Document> Documents { get; init => field = ValueList<Document>.Of(value); } = ValueList<Document>.Of([]);

    /// <summary>The strategic plans.</summary>
    public IReadOnlyList<StrategicPlan> Plans { get; init => field = ValueList<StrategicPlan>.Of(value); } = ValueList<StrategicPlan>.Of([]);

    /// <summary>The position that a responsibility names; null when it names none.</summary>
    /// <param name="responsibility">The responsibility.</param>
    public Position? PositionOf(Responsibility responsibility)
    {
        ArgumentNullException.ThrowIfNull(responsibility);
        return Positions.FirstOrDefault(position => position.Key == responsibility.PositionKey);
    }

    /// <summary>The committee that a responsibility names; null when it names none.</summary>
    /// <param name="responsibility">The responsibility.</param>
    public Committee? CommitteeOf(Responsibility responsibility)
    {
        ArgumentNullException.ThrowIfNull(responsibility);
        return Committees.FirstOrDefault(committee => committee.Key == responsibility.CommitteeKey);
    }

    /// <summary>The plan of a slug; null when there is none.</summary>
    /// <param name="slug">The slug.</param>
    public StrategicPlan? FindPlan(string slug) => Plans.FirstOrDefault(plan => plan.Slug == slug);

    /// <summary>Everything as it stood on a day.</summary>
    /// <param name="day">The day.</param>
    public AssociationRecords AsOf(DateOnly day) => this with { Plans = [.. Plans.Select(plan => plan.AsOf(day))] };
}

using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Documents;
using Mass.Domain.Planning;

namespace Mass.Graph.History;

/// <summary>The kinds of things that an association holds and that acts change, each with where it is found.</summary>
internal sealed class ThingKind
{
    private ThingKind(Type type, Func<AssociationRecords, IReadOnlyList<object>> of, Func<object, Guid> idOf, Func<AssociationRecords, IEnumerable<object>, AssociationRecords>? with) =>
        (Type, Of, IdOf, With) = (type, of, idOf, with);

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<ThingKind> All { get; } =
    [
        Make(static records => [records.Association], static (Association each) => each.Id, static (records, each) => records with { Association = each.Single() }),
        Make(static records => records.Positions, static (Position each) => each.Id, static (records, each) => records with { Positions = [.. each] }),
        Make(static records => records.Committees, static (Committee each) => each.Id, static (records, each) => records with { Committees = [.. each] }),
        Make(static records => records.Seats, static (Seat each) => each.Id, static (records, each) => records with { Seats = [.. each] }),
        Make(static records => records.Partners, static (Partner each) => each.Id, static (records, each) => records with { Partners = [.. each] }),
        Make(static records => records.Documents, static (Document each) => each.Id, static (records, each) => records with { Documents = [.. each] }),
        Make(static records => records.Plans, static (StrategicPlan each) => each.Id),
        Make(static records => [.. records.Plans.SelectMany(plan => plan.AllSteps)], static (ActionStep each) => each.Id),
        .. Registers.All.Select(register => new ThingKind(register.ItemType, register.Of, register.IdOf, register.With)),
    ];

    /// <summary>The type of the domain.</summary>
    public Type Type { get; }

    public string Name => Type.Name;

    /// <summary>The things of the kind that an association holds.</summary>
    public Func<AssociationRecords, IReadOnlyList<object>> Of { get; }

    public Func<object, Guid> IdOf { get; }

    /// <summary>The records with other things of the kind in place of those that they have; null for plans and steps, which have a history of their own.</summary>
    public Func<AssociationRecords, IEnumerable<object>, AssociationRecords>? With { get; }

    private static ThingKind Make<T>(Func<AssociationRecords, IReadOnlyList<T>> of, Func<T, Guid> idOf, Func<AssociationRecords, IEnumerable<T>, AssociationRecords>? with = null)
        where T : class => new(typeof(T), of, each => idOf((T)each), with is null ? null : (records, each) => with(records, each.Cast<T>()));
}

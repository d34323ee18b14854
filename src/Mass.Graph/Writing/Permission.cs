using Mass.Domain;
using Mass.Graph.Access;

namespace Mass.Graph.Writing;

/// <summary>Who may do an act.</summary>
/// <param name="Class">Who sees that there is such an act.</param>
/// <param name="Words">Who may do it, in words that go on after "Only".</param>
/// <param name="Allows">Whether someone with these rights may do it with these arguments, by their names, in the association as it is.</param>
internal sealed record Permission(AccessClass Class, string Words, Func<Rights, IReadOnlyDictionary<string, object?>, AssociationRecords, bool> Allows)
{
    /// <summary>The argument that is the caller's own person when it is left out; null when there is none.</summary>
    public string? Self { get; init; }

    /// <summary>The association's staff.</summary>
    public static Permission Staff { get; } = new(AccessClass.Staff, "for staff", static (rights, _, _) => rights.IsStaff);

    /// <summary>Those who administer the association's data.</summary>
    public static Permission Administrators { get; } = new(AccessClass.Staff, "for administrators", static (rights, _, _) => rights.IsAdministrator);

    /// <summary>Those who oversee confidential support.</summary>
    public static Permission Overseers { get; } = new(AccessClass.Confidential, "for those who oversee confidential support", static (rights, _, _) => rights.IsOverseer);

    /// <summary>Those who give the one-to-one support that an argument names, and those who oversee it.</summary>
    public static Permission Supporters(string engagementId) => new(
        AccessClass.Confidential,
        "for those who give the one-to-one support, and those who oversee it",
        (rights, arguments, records) => arguments.GetValueOrDefault(engagementId) is Guid id && records.Engagements.FirstOrDefault(each => each.Id == id) is { } engagement && rights.SeesSupportBy(engagement.SupporterIds));

    /// <summary>A member for oneself, and staff for anyone.</summary>
    public static Permission Oneself(string personId) => new(
        AccessClass.Member,
        "for members, each for oneself, and for staff",
        (rights, arguments, _) => rights.IsStaff || (rights is { IsMember: true, PersonId: { } self } && arguments.GetValueOrDefault(personId) is Guid person && person == self))
    {
        Self = personId,
    };
}

namespace Mass.Graph.Access;

/// <summary>What a caller may see and do in one association.</summary>
/// <param name="IsMember">Whether it sees what members see.</param>
/// <param name="IsStaff">Whether it sees and writes what staff does.</param>
/// <param name="IsSupporter">Whether it gives one-to-one support.</param>
/// <param name="IsOverseer">Whether it sees and writes all that is confidential.</param>
/// <param name="IsAdministrator">Whether it administers the association's data.</param>
/// <param name="PersonId">The person that it is in the association's records; null when it is none.</param>
internal readonly record struct Rights(bool IsMember, bool IsStaff, bool IsSupporter, bool IsOverseer, bool IsAdministrator, Guid? PersonId)
{
    /// <summary>What anyone may.</summary>
    public static Rights None => default;

    /// <summary>The rights that several roles give together. A supporter who is no person of the records supports nobody.</summary>
    public static Rights Of(IReadOnlyCollection<Grant> grants)
    {
        var person = grants.Select(grant => grant.PersonId).FirstOrDefault(id => id is not null);
        var isAdministrator = grants.Any(grant => grant.Role == Role.Administrator);
        return new(
            grants.Count > 0,
            isAdministrator || grants.Any(grant => grant.Role == Role.Staff),
            person is not null && grants.Any(grant => grant.Role == Role.Supporter),
            grants.Any(grant => grant.Role == Role.Overseer),
            isAdministrator,
            person);
    }

    /// <summary>Whether it sees something of a class; of what is confidential, a supporter sees only their own rows.</summary>
    public bool Sees(AccessClass access) => access switch
    {
        AccessClass.Public => true,
        AccessClass.Member => IsMember,
        AccessClass.Staff => IsStaff,
        _ => IsOverseer || IsSupporter,
    };

    /// <summary>The rights that decide what is seen by all who have them: who it is that supports someone is no matter.</summary>
    public Rights ToShared() => new(IsMember, IsStaff, IsSupporter: false, IsOverseer, IsAdministrator: false, PersonId: null);

    /// <summary>The rights that decide what is seen at all: overseers see what every supporter sees, and administrators see what staff does.</summary>
    public Rights ToSight() => IsSupporter && !IsOverseer ? ToShared() with { IsSupporter = true, PersonId = PersonId } : ToShared();

    /// <summary>The one-to-one supports that it sees: all, those of a person, or none.</summary>
    public bool SeesSupportBy(IReadOnlyList<Guid> supporterIds) =>
        IsOverseer || (IsSupporter && PersonId is { } person && supporterIds.Contains(person));
}

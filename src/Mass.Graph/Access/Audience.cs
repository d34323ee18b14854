namespace Mass.Graph.Access;

/// <summary>For whom a schema is made: the classes that are in it. Everyone sees what is public.</summary>
/// <param name="Members">Whether what members see is in it.</param>
/// <param name="Staff">Whether what staff sees is in it.</param>
/// <param name="Confidential">Whether what is confidential is in it.</param>
internal readonly record struct Audience(bool Members, bool Staff, bool Confidential)
{
    /// <summary>Everyone.</summary>
    public static Audience Everyone => default;

    /// <summary>All classes, as the documentation of the schema shows it.</summary>
    public static Audience Whole { get; } = new(true, true, true);

    /// <summary>All audiences that there are.</summary>
    public static IReadOnlyList<Audience> All { get; } =
        [Everyone, new(true, false, false), new(true, true, false), new(true, false, true), Whole];

    /// <summary>Those who have some rights, in whatever association.</summary>
    public static Audience Of(IReadOnlyCollection<Rights> rights) => new(
        rights.Any(each => each.Sees(AccessClass.Member)), rights.Any(each => each.Sees(AccessClass.Staff)), rights.Any(each => each.Sees(AccessClass.Confidential)));

    /// <summary>Those who see a class and what is below it: supporters need not be staff.</summary>
    public static Audience Of(AccessClass access) => new(access >= AccessClass.Member, access >= AccessClass.Staff, access >= AccessClass.Confidential);

    /// <summary>The smallest one that sees a class.</summary>
    public static Audience Least(AccessClass access) => access == AccessClass.Confidential ? new(true, false, true) : Of(access);

    /// <summary>Whether it sees all that another one sees.</summary>
    public bool Includes(Audience other) => (Members || !other.Members) && (Staff || !other.Staff) && (Confidential || !other.Confidential);

    public bool Sees(AccessClass access) => access switch
    {
        AccessClass.Public => true,
        AccessClass.Member => Members,
        AccessClass.Staff => Staff,
        _ => Confidential,
    };
}

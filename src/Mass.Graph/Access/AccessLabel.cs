namespace Mass.Graph.Access;

/// <summary>Who may see something, and how that is said.</summary>
/// <param name="Access">The class.</param>
/// <param name="ForOverseers">Whether supporters are not among those of the class.</param>
/// <param name="Words">Who that is, when the class does not say it.</param>
internal readonly record struct AccessLabel(AccessClass Access, bool ForOverseers = false, string? Words = null)
{
    public static AccessLabel Public => new(AccessClass.Public);

    /// <summary>The words for those who may see it; null when everyone may.</summary>
    public string? Who => Words ?? Access switch
    {
        AccessClass.Public => null,
        AccessClass.Member => "members",
        AccessClass.Staff => "staff",
        _ => ForOverseers ? "overseers" : "those who give the support and overseers",
    };

    /// <summary>A description that ends with who may see what it describes.</summary>
    public string Tell(string description) => Who is { } who ? $"{description.TrimEnd('.')}; only for {who}." : description;

    /// <summary>A description of a field that tells nothing of things in whose association the reader has no such rights.</summary>
    public string TellNull(string description) => Who is { } who ? $"{description.TrimEnd('.')}; only for {who}, and null where the reader is not one of them." : description;

    /// <summary>Whether someone with these rights in an association sees such things there.</summary>
    public bool IsFor(Rights rights) => ForOverseers ? rights.IsOverseer : rights.Sees(Access);
}

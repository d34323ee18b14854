namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Refuses an amendment that changes what is changed otherwise.</summary>
    /// <param name="stored">What is there.</param>
    /// <param name="amended">What it is to be.</param>
    /// <param name="what">What is amended, in words that anyone may read.</param>
    /// <param name="kept">The members that stay as they are, and what to do instead.</param>
    private static void RequireKept<T>(T stored, T amended, string what, params ReadOnlySpan<(string Member, Func<T, object?> Of, string Mend)> kept)
    {
        foreach (var (member, of, mend) in kept)
        {
            if (!Equals(of(stored), of(amended)))
            {
                throw new BrokenRuleException(AmendRules.ChangedElsewhere, $"The {member} of {what} cannot be amended; {mend}.");
            }
        }
    }

    private static IReadOnlyList<T> Replaced<T>(IReadOnlyList<T> items, T stored, T amended)
        where T : class => [.. items.Select(each => ReferenceEquals(each, stored) ? amended : each)];

    /// <summary>Says that there is nothing of that key to amend: what a thing is known by stays.</summary>
    private BrokenRuleException NotThere(string code, string what, string key, string knownBy) =>
        new(code, $"{Association.Slug} has no {what} {key}; a {what} is known by {knownBy}, which cannot be amended, so leave that as it is.");

    private static void RequireWhole(Uri? address, string parameter)
    {
        if (address is { IsAbsoluteUri: false })
        {
            throw new ArgumentException("An address is a whole one, such as https://example.org/paper.", parameter);
        }
    }
}

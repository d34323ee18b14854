using Mass.Domain.Associations;

namespace Mass.Domain.Interchange;

/// <summary>Brings the registers of a document into an association: what has the same key is replaced, and nothing is removed.</summary>
internal static class RegisterMerge
{
    public static AssociationRecords Merge(AssociationRecords existing, AssociationRecords document)
    {
        var steps = document.Plans.SelectMany(plan => plan.AllSteps).Select(step => step.Code).ToHashSet(StringComparer.Ordinal);
        var partners = existing.Partners.ToDictionary(partner => partner.Name, StringComparer.Ordinal);
        return existing with
        {
            Association = document.Association,
            Positions = United(existing.Positions, document.Positions, position => position.Key),
            Committees = United(existing.Committees, document.Committees, committee => committee.Key),
            Seats = United(existing.Seats, document.Seats, seat => (seat.CommitteeKey, seat.Label)),
            Partners = United(existing.Partners, document.Partners.Select(partner => WithOtherMentions(partner, partners, steps)), partner => partner.Name),
            Documents = United(existing.Documents, document.Documents, each => each.Code),
        };
    }

    /// <summary>The items of both lists in the order of the second; what only the first has stays behind its neighbour.</summary>
    public static IReadOnlyList<T> United<T, TKey>(IReadOnlyList<T> existing, IEnumerable<T> document, Func<T, TKey> key)
        where TKey : notnull
    {
        var united = document.ToList();
        var keys = united.Select(key).ToHashSet();
        T? neighbour = default;
        foreach (var item in existing)
        {
            if (!keys.Contains(key(item)))
            {
                var place = neighbour is null ? -1 : united.FindIndex(each => key(each).Equals(key(neighbour)));
                united.Insert(place + 1, item);
            }

            neighbour = item;
        }

        return united;
    }

    /// <summary>Keeps the mentions in steps that the document does not have, for they may belong to another plan.</summary>
    private static Partner WithOtherMentions(Partner partner, Dictionary<string, Partner> existing, HashSet<string> steps) =>
        existing.GetValueOrDefault(partner.Name) is { } known
            ? partner with { MentionedIn = [.. partner.MentionedIn, .. known.MentionedIn.Where(code => !steps.Contains(code))] }
            : partner;
}

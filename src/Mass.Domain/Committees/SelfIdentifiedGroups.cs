using Mass.Domain.Reporting;

namespace Mass.Domain.Committees;

/// <summary>Makes groups of how members identify, and holds back what could tell of a single one.</summary>
/// <remarks>
/// 1. A word is named when at least the minimum of members gave it, for the word itself tells of those who gave it. All who gave none, or only other words, are one group.
///    When that group is small, nothing is shown at all: it could be worked out from the membership.
/// 2. A group is held back, in the body and in the membership at once, when too few of it sit in the body, too few of it do not, or nearly all of the body or of the
///    others belong to it: who sits in the body is known, so all of them is as telling as one of them.
/// 3. As many groups beside them are held back, the smallest first, until what is held back together is no small group in the body or beside it and does not
///    consist of equal numbers, so that nothing can be worked out from the totals, which everyone knows.
/// What is held back depends on how large the groups are and never on which they are. Where nothing is to be told of a body, nobody in it counts as seated, and the second and third rule
/// are of the membership alone.
/// </remarks>
internal static class SelfIdentifiedGroups
{
    public static IReadOnlyList<RepresentationGroup> Of(IReadOnlyList<RepresentedPerson> people, int minimum)
    {
        var named = people.SelectMany(person => person.Groups).GroupBy(word => word, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() >= minimum)
            .ToDictionary(same => same.Key, same => same.Order(StringComparer.Ordinal).First(), StringComparer.OrdinalIgnoreCase);
        var counts = people
            .SelectMany(person => (person.Groups.Where(named.ContainsKey).Select(word => (string?)named[word]).ToList() is { Count: > 0 } words ? words : [null]).Select(word => (Word: word, person.IsSeated)))
            .GroupBy(each => each.Word)
            .Select(same => new Row(same.Key, same.Count(each => each.IsSeated), same.Count(each => !each.IsSeated)))
            .OrderBy(row => row.Word is null)
            .ThenBy(row => row.Word, StringComparer.Ordinal)
            .ToList();
        return counts.Any(row => row.Word is null && row.Members < minimum) ? [] : Shown(counts, people.Count(person => person.IsSeated), people.Count, minimum);
    }

    private static List<RepresentationGroup> Shown(List<Row> rows, int seated, int members, int minimum)
    {
        var hidden = HiddenAlone(rows, seated, members, minimum);
        while (hidden.Count > 0 && hidden.Count < rows.Count
            && !(AreProtected(hidden, static row => row.Seated, seated, minimum) && AreProtected(hidden, static row => row.Others, members - seated, minimum)))
        {
            var smallest = rows.Where(row => !hidden.Contains(row)).MinBy(row => (row.Members, row.Seated))!;
            hidden.AddRange(rows.Where(row => !hidden.Contains(row) && (row.Seated, row.Others) == (smallest.Seated, smallest.Others)));
        }

        return rows.ConvertAll(row => new RepresentationGroup
        {
            Group = row.Word,
            SeatHolders = hidden.Contains(row) ? SuppressedCount.Suppressed : SuppressedCount.Shown(row.Seated),
            Members = hidden.Contains(row) ? SuppressedCount.Suppressed : SuppressedCount.Shown(row.Members),
        });
    }

    private static List<Row> HiddenAlone(List<Row> rows, int seated, int members, int minimum)
    {
        var inBody = Suppression.Of([.. rows.Select(row => row.Seated)], minimum).Cells;
        var beside = Suppression.Of([.. rows.Select(row => row.Others)], minimum).Cells;
        return [.. rows.Where((row, at) =>
            inBody[at].IsSuppressed || beside[at].IsSuppressed || IsNearlyAll(row.Seated, seated, minimum) || IsNearlyAll(row.Others, members - seated, minimum))];
    }

    private static bool IsNearlyAll(int count, int all, int minimum) => minimum > 1 && count > 0 && all - count < minimum;

    /// <summary>Whether what is held back together tells nothing of its parts, or none of the parts is telling.</summary>
    private static bool AreProtected(List<Row> hidden, Func<Row, int> count, int all, int minimum) =>
        hidden.All(row => !(count(row) > 0 && count(row) < minimum) && !IsNearlyAll(count(row), all, minimum))
        || (hidden.Select(count).Distinct().Skip(1).Any() && hidden.Sum(count) >= minimum);

    private sealed record Row(string? Word, int Seated, int Others)
    {
        public int Members => Seated + Others;
    }
}

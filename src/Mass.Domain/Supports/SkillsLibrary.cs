namespace Mass.Domain.Supports;

/// <summary>The leadership skills library: the recordings of sessions, to be found by skill and by words.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-10.</remarks>
public static class SkillsLibrary
{
    /// <summary>The sessions whose recordings are in the library, the latest recording first.</summary>
    /// <param name="records">The association.</param>
    /// <param name="asOf">The day; what came into the library later is left out.</param>
    /// <param name="skill">A skill that they build, in upper or lower case; null for any.</param>
    /// <param name="text">Words that all stand in the topic, a skill, a presenter's name or the name of the support; null for any.</param>
    public static IReadOnlyList<Session> Find(AssociationRecords records, DateOnly asOf, string? skill = null, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        var words = (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return ValueList<Session>.Of(records.Sessions
            .Where(session => session.Recording is not null && !(session.RecordedOn > asOf) && session.On <= asOf)
            .Where(session => skill is null || session.Skills.Any(each => Same(each, skill)))
            .Where(session => Array.TrueForAll(words, word => Texts(records, session).Any(each => each.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .OrderByDescending(session => session.RecordedOn ?? session.On).ThenBy(session => session.Topic, StringComparer.Ordinal).ThenBy(session => session.Id));
    }

    /// <summary>The skills that recordings of the library build, the most frequent first.</summary>
    /// <param name="records">The association.</param>
    /// <param name="asOf">The day; what came into the library later is left out.</param>
    public static IReadOnlyList<LibrarySkill> Skills(AssociationRecords records, DateOnly asOf) => ValueList<LibrarySkill>.Of(Find(records, asOf)
        .SelectMany(session => session.Skills.Select(skill => skill.Trim()).Distinct(StringComparer.OrdinalIgnoreCase))
        .CountBy(skill => skill, StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(skill => skill.Value).ThenBy(skill => skill.Key, StringComparer.OrdinalIgnoreCase)
        .Select(skill => new LibrarySkill { Skill = skill.Key, Recordings = skill.Value }));

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Texts(AssociationRecords records, Session session) =>
        [session.Topic, .. session.Skills, .. session.Presenters, records.SupportOf(session.SupportId)?.Name ?? string.Empty];
}

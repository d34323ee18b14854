namespace Mass.Domain;

public static partial class RecordsCheck
{
    private static IEnumerable<RecordsProblem> Keys(AssociationRecords records)
    {
        HashSet<string> bodies = [.. records.Committees.Select(each => each.Key)];
        HashSet<string> positions = [.. records.Positions.Select(each => each.Key)];
        HashSet<string> documents = [.. records.Documents.Select(each => each.Code)];
        HashSet<string> steps = [.. records.Plans.SelectMany(plan => plan.AllSteps).Select(each => each.Code)];
        return
        [
            .. Calling("Positions", records.Positions, static each => each.Id, ("position", static each => Key(each.ReportsToKey), positions)),
            .. Calling("Committees", records.Committees, static each => each.Id, ("body", static each => Key(each.ParentKey), bodies)),
            .. Calling("Seats", records.Seats, static each => each.Id, ("body", static each => [.. Key(each.CommitteeKey), .. each.ProposedFor], bodies)),
            .. Calling("Partners", records.Partners, static each => each.Id, ("step", static each => each.MentionedIn, steps)),
            .. Calling("Documents", records.Documents, static each => each.Id, ("document", static each => Key(each.Supersedes), documents), ("step", static each => Key(each.StepCode), steps)),
            .. Calling("Plans", records.Plans, static each => each.Id,
                ("document", static each => each.Timeline.SelectMany(happening => happening.DocumentCodes), documents),
                ("position", static each => each.AllSteps.SelectMany(step => step.Responsibilities).SelectMany(party => Key(party.PositionKey)), positions),
                ("body", static each => each.AllSteps.SelectMany(step => step.Responsibilities).SelectMany(party => Key(party.CommitteeKey)), bodies)),
        ];
    }

    private static IEnumerable<RecordsProblem> Calling<T>(
        string register, IReadOnlyList<T> items, Func<T, Guid> id, params IReadOnlyList<(string What, Func<T, IEnumerable<string>> Keys, HashSet<string> Known)> references) =>
        from item in items
        from reference in references
        from named in reference.Keys(item).Distinct()
        where !reference.Known.Contains(named)
        select Problem(UnknownReference, register, id(item), $"One of {register} names a {reference.What}, {named}, that is not there; add it, or name another.");

    private static IEnumerable<string> Key(string? key) => key is null ? [] : [key];
}

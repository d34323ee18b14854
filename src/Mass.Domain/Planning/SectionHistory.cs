namespace Mass.Domain.Planning;

/// <summary>In which table a step stood on a day: a step keeps the table that it stands in now, and the amendments tell of the earlier ones.</summary>
internal static class SectionHistory
{
    /// <summary>The name of the table in what an amendment changed.</summary>
    public const string Field = "section";

    /// <summary>The steps with the tables in which they stood on a day.</summary>
    public static IEnumerable<ActionStep> AsOf(IEnumerable<ActionStep> steps, IReadOnlyList<Amendment> amendments, DateOnly day)
    {
        // The first move after the day tells from which table the step moved then.
        var moved = amendments
            .Where(amendment => amendment.On > day && amendment is { Target: AmendmentTarget.ActionStep, TargetKey: not null })
            .SelectMany(amendment => amendment.Changes.Where(change => change.Field == Field).Select(change => (Code: amendment.TargetKey!, change.Before)))
            .DistinctBy(move => move.Code)
            .ToDictionary(move => move.Code, move => move.Before, StringComparer.Ordinal);
        return moved.Count == 0
            ? steps
            : steps.Select(step => moved.TryGetValue(step.Code, out var before) && Enum.TryParse<PlanSection>(before, out var section) ? step with { Section = section } : step);
    }

    /// <summary>That a step moved from one table to another; null when it did not.</summary>
    public static FieldChange? Between(PlanSection before, PlanSection after) =>
        before == after ? null : new() { Field = Field, Before = before.ToString(), After = after.ToString() };
}

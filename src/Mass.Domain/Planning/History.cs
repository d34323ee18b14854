namespace Mass.Domain.Planning;

/// <summary>Reads lists of revisions.</summary>
internal static class History
{
    /// <summary>The revisions that were there on a day; what was said from the beginning is always among them.</summary>
    public static IReadOnlyList<Revision<TContent>> AsOf<TContent>(IReadOnlyList<Revision<TContent>> revisions, DateOnly day)
        where TContent : notnull =>
        [.. revisions.Where((revision, index) => index == 0 || revision.EffectiveOn is null || revision.EffectiveOn <= day)];

    /// <summary>The revisions with one more; a second one on the same day replaces the first, for a day has one last word.</summary>
    public static IReadOnlyList<Revision<TContent>> With<TContent>(IReadOnlyList<Revision<TContent>> revisions, TContent content, DateOnly on)
        where TContent : notnull
    {
        var last = revisions[^1];
        if (last.EffectiveOn > on)
        {
            throw new BrokenRuleException(
                PlanningRules.AmendmentOrder,
                $"An amendment of {on:yyyy-MM-dd} cannot come before the one of {last.EffectiveOn:yyyy-MM-dd}; amend from that day on.");
        }

        var revision = new Revision<TContent> { EffectiveOn = on, Content = content };
        return last.EffectiveOn == on ? [.. revisions.SkipLast(1), revision] : [.. revisions, revision];
    }
}

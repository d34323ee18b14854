namespace Mass.Graph.History;

/// <summary>At which revision a thing is.</summary>
internal static class Revisions
{
    /// <summary>The revision with which a thing was changed last; 0 when nobody has changed it since it came in.</summary>
    public static long Of(Guid thing, ChangeLog changes)
    {
        for (var i = changes.Count - 1; i >= 0; i--)
        {
            if (changes[i].Things.Any(each => each.Id == thing))
            {
                return changes[i].Revision;
            }
        }

        return 0;
    }
}

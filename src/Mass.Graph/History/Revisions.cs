using Mass.Domain;
using Mass.Graph.Access;

namespace Mass.Graph.History;

/// <summary>At which revision a thing is.</summary>
internal static class Revisions
{
    /// <summary>The changes of a thing after a revision that tell someone anything, the oldest first: what is hidden from them is in nobody's way, and shows in no number.</summary>
    public static IReadOnlyList<Change> Since(long revision, Guid thing, ChangeLog changes, AssociationRecords records, Rights rights)
    {
        var since = new List<Change>();
        for (var i = changes.Count - 1; i >= 0 && changes[i].Revision > revision; i--)
        {
            if (changes[i].Things.Any(each => each.Id == thing && SeenThing.Tells(each, records, rights)))
            {
                since.Insert(0, changes[i]);
            }
        }

        return since;
    }

    /// <summary>The revision with which a thing was changed last; 0 when nobody has changed it since it came in.</summary>
    public static long Of(Guid thing, ChangeLog changes, AssociationRecords records, Rights rights)
    {
        for (var i = changes.Count - 1; i >= 0; i--)
        {
            if (changes[i].Things.Any(each => each.Id == thing && SeenThing.Tells(each, records, rights)))
            {
                return changes[i].Revision;
            }
        }

        return 0;
    }
}

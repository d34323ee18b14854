using Mass.Domain.Associations;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Access;

/// <summary>Finds the rights of those who ask again with the roles of someone who asked of late: they are worked out once as long as the associations are the same.</summary>
internal sealed class Viewers
{
    /// <summary>So many are remembered.</summary>
    private const int Most = 64;

    /// <summary>Who has more roles than this is not remembered.</summary>
    private const int MostGrants = 32;

    private readonly Few<Sequence, Viewer> known = new(Most);

    /// <param name="caller">Who asks.</param>
    /// <param name="associations">The associations of this server, the same list as long as they are the same.</param>
    public Viewer Of(Caller caller, IReadOnlyList<Association> associations)
    {
        if (caller.Grants.Count is 0 or > MostGrants)
        {
            return Viewer.Of(caller, associations);
        }

        var key = new Sequence([associations, .. caller.Grants]);
        if (!known.TryGet(key, out var viewer))
        {
            known.Add(key, viewer = Viewer.Of(caller, associations));
        }

        return viewer!;
    }
}

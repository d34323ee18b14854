using Mass.Graph.Snapshots;

namespace Mass.Graph.Access;

/// <summary>A caller as it is told of itself: with its roles and rights in the associations that are there.</summary>
internal sealed record WhoAsks(Caller Caller, IReadOnlyList<RoleHeld> Roles, IReadOnlyList<Permissions> Permissions)
{
    public static WhoAsks Of(Caller caller, Snapshot snapshot)
    {
        var associations = snapshot.Associations.Select(records => records.Association).ToList();
        var viewer = Viewer.Of(caller, associations);
        return new(
            caller,
            [.. associations.SelectMany(association => caller.Grants
                .Where(grant => grant.Association is null || grant.Association == association.Slug)
                .GroupBy(grant => grant.Role)
                .OrderBy(grants => grants.Key)
                .Select(grants => new RoleHeld(association.Id, grants.Key, grants.Select(grant => grant.PersonId).FirstOrDefault(id => id is not null))))],
            [.. associations.Select(association => new Permissions(association.Id, viewer.In(association.Id), caller.MayWrite))]);
    }
}

/// <summary>A role that the caller has in an association that is there.</summary>
internal sealed record RoleHeld(Guid AssociationId, Role Role, Guid? PersonId);

/// <summary>What the caller may see and do in an association.</summary>
internal sealed record Permissions(Guid AssociationId, Rights Rights, bool MayWrite);

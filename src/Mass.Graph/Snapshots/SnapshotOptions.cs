using System.ComponentModel.DataAnnotations;

namespace Mass.Graph.Snapshots;

/// <summary>How the gateway keeps up with the database, in the configuration section <c>Mass:Snapshots</c>.</summary>
internal sealed class SnapshotOptions
{
    public const string Section = "Mass:Snapshots";

    /// <summary>
    /// How often the gateway looks whether another program, such as an import, has changed the database (default 00:00:02). A look reads one number for
    /// each association, and the keys; an association that has changed is read again as a whole. A key that was revoked is refused from the next look on.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "1.00:00:00")]
    public TimeSpan RefreshInterval { get; set; } = TimeSpan.FromSeconds(2);
}

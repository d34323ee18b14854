namespace Mass.Graph.Snapshots;

/// <summary>An association's place among those that the gateway holds; it keeps it as long as it is there.</summary>
internal sealed class Home(Guid associationId, int place)
{
    /// <summary>Of an id that things of several associations have.</summary>
    public static readonly Home Several = new(Guid.Empty, -1);

    public Guid AssociationId => associationId;

    public int Place => place;
}

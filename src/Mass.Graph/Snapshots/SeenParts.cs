namespace Mass.Graph.Snapshots;

/// <summary>The parts that someone sees: of each association what all see who have the same rights, and after these what some see beside it.</summary>
internal sealed class SeenParts
{
    private readonly SnapshotPart?[] shared;
    private readonly SnapshotPart?[] confidential;

    /// <param name="shared">What all see who have the same rights.</param>
    /// <param name="confidential">What some see beside it.</param>
    /// <param name="places">How many places associations have.</param>
    public SeenParts(IReadOnlyList<(Home Home, SnapshotPart Part)> shared, IReadOnlyList<(Home Home, SnapshotPart Part)> confidential, int places)
    {
        (this.shared, this.confidential) = (new SnapshotPart?[places], new SnapshotPart?[places]);
        foreach (var (home, part) in shared)
        {
            this.shared[home.Place] = part;
        }

        foreach (var (home, part) in confidential)
        {
            this.confidential[home.Place] = part;
        }

        InOrder = [.. shared.Concat(confidential).Select(each => each.Part)];
    }

    /// <summary>All of them, in the order in which lists go through them.</summary>
    public SnapshotPart[] InOrder { get; }

    /// <summary>What all see who have the same rights in the association at a place.</summary>
    public SnapshotPart? Shared(Home home) => shared[home.Place];

    /// <summary>Notes, where someone does, that a list or the ways of a relation are looked at in an association.</summary>
    public void Note(Home home, int slot)
    {
        if (Noted.Current is { } noted)
        {
            noted.Look(home.AssociationId, isConfidential: false, slot, Shared(home)?.At(slot));
            noted.Look(home.AssociationId, isConfidential: true, slot, Confidential(home)?.At(slot));
        }
    }

    /// <summary>Notes the same where there is one association, of which everyone sees the same.</summary>
    public void NoteOnly(int slot)
    {
        if (Noted.Current is { } noted)
        {
            var associationId = InOrder[0].Association.Id;
            noted.Look(associationId, isConfidential: false, slot, InOrder[0].At(slot));
            noted.Look(associationId, isConfidential: true, slot, null);
        }
    }

    /// <summary>What some see beside it in the association at a place.</summary>
    public SnapshotPart? Confidential(Home home) => confidential[home.Place];
}

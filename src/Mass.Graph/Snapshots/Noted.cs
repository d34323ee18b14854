using System.Runtime.CompilerServices;

namespace Mass.Graph.Snapshots;

/// <summary>
/// Notes what of a snapshot is looked at while something is made of it. What was made is as good in every other snapshot that has the same there: it need not be said beforehand what an order or
/// an index depends on, and nothing can be forgotten.
/// </summary>
internal sealed class Noted
{
    [ThreadStatic]
    private static Noted? current;

    private readonly HashSet<(Guid AssociationId, bool IsConfidential, int Slot)> met = [];
    private readonly List<(Guid AssociationId, bool IsConfidential, int Slot, object? Found)> looks = [];
    private DateOnly? day;

    /// <summary>Whether all that was looked at is told from others, so that it is found again in another snapshot.</summary>
    public bool IsBounded { get; private set; } = true;

    /// <summary>What is noting on this thread; null when nothing is.</summary>
    public static Noted? Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => current;
    }

    /// <summary>Makes something, and notes what it looks at.</summary>
    public static (TMade Made, Noted Noted) While<TMade>(Func<TMade> make)
    {
        var (noted, before) = (new Noted(), current);
        current = noted;
        try
        {
            return (make(), noted);
        }
        finally
        {
            current = before;
        }
    }

    /// <summary>Notes that a list, or the ways of a relation, were looked at in an association.</summary>
    /// <param name="associationId">The association.</param>
    /// <param name="isConfidential">Whether it is what some see beside the rest.</param>
    /// <param name="slot">The place.</param>
    /// <param name="found">What was there; null when nothing was.</param>
    public void Look(Guid associationId, bool isConfidential, int slot, object? found)
    {
        if (met.Add((associationId, isConfidential, slot)))
        {
            looks.Add((associationId, isConfidential, slot, found));
        }
    }

    /// <summary>Notes that the day was looked at from which everything is counted.</summary>
    public void Look(DateOnly on) => day = on;

    /// <summary>Notes that something was looked at which is told from others by nothing, such as who sees it.</summary>
    public void LookBeyond() => IsBounded = false;

    /// <summary>Whether a snapshot has all that was looked at.</summary>
    public bool HoldsFor(Snapshot snapshot)
    {
        if (!IsBounded || (day is { } on && on != snapshot.Day))
        {
            return false;
        }

        foreach (var (association, isConfidential, slot, found) in looks)
        {
            if (!ReferenceEquals(snapshot.PartOf(association, isConfidential)?.At(slot), found))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Both what this and what another one noted.</summary>
    public Noted With(Noted other)
    {
        var both = new Noted { day = day ?? other.day, IsBounded = IsBounded && other.IsBounded };
        foreach (var (association, isConfidential, slot, found) in looks.Concat(other.looks))
        {
            if (both.met.Add((association, isConfidential, slot)))
            {
                both.looks.Add((association, isConfidential, slot, found));
            }
        }

        return both;
    }
}

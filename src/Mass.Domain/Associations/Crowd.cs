namespace Mass.Domain.Associations;

/// <summary>Counts how many hold a position at once, and how many can: those who hold it for the time being are counted by themselves.</summary>
internal static class Crowd
{
    /// <summary>How many appointments of the same sort hold on the first day of one of them, itself included.</summary>
    public static int At(Appointment appointment, IReadOnlyList<Appointment> ofPosition) =>
        ofPosition.Count(other => other.IsInterim == appointment.IsInterim && other.IsCurrentOn(appointment.From));

    public static int Room(Position position, Appointment appointment) => appointment.IsInterim ? 1 : position.Places ?? 1;
}

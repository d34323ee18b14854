using Mass.Domain.Associations;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Amends a position's title, responsibilities, places or share of full time.</summary>
    /// <remarks>Plans and documents call a position by its abbreviation, or by its title where it has none, and that stays; a title that is to change can stay as the abbreviation.</remarks>
    /// <param name="position">The position as it is to be, called what it is called.</param>
    /// <exception cref="BrokenRuleException">No position is called that, it would report to another, or more people hold or held it at once than it would have places.</exception>
    public AssociationRecords AmendPosition(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        RequireOwn(position.AssociationId, nameof(position));
        ArgumentException.ThrowIfNullOrWhiteSpace(position.Title, nameof(position));
        ArgumentOutOfRangeException.ThrowIfLessThan(position.Places ?? 1, 1, nameof(position));
        ArgumentOutOfRangeException.ThrowIfNegative(position.FullTimeEquivalent ?? 0, nameof(position));
        var stored = PositionOf(position.Id) ?? throw NotThere(AssociationRules.UnknownPosition, "position", position.Key, "its abbreviation, or its title where it has none");
        RequireKept(stored, position, position.Key, ("superior", static each => each.ReportsToKey, "say to which position it reports instead"));
        var appointments = AppointmentsTo(stored.Id);
        if ((position.Places ?? 1) < (stored.Places ?? 1) && appointments.FirstOrDefault(each => Crowd.At(each, appointments) > Crowd.Room(position, each)) is { } crowd)
        {
            throw new BrokenRuleException(
                AssociationRules.PositionTaken, $"{position.Key} is held by {Crowd.At(crowd, appointments)} people on {crowd.From:yyyy-MM-dd}; leave it as many places, or amend their appointments first.");
        }

        return this with { Positions = Replaced(Positions, stored, position) };
    }

    /// <summary>Amends the days of an appointment, or whether it is for the time being.</summary>
    /// <param name="appointment">The appointment as it is to be, of the person to the position that it has.</param>
    /// <exception cref="BrokenRuleException">The appointment is unknown, it is another person's or another position's, the person holds the position otherwise in that time, or every place is taken.</exception>
    public AssociationRecords AmendAppointment(Appointment appointment)
    {
        ArgumentNullException.ThrowIfNull(appointment);
        RequireOwn(appointment.AssociationId, nameof(appointment));
        RequireForward(appointment.Days, nameof(appointment));
        var stored = KnownAppointment(appointment.Id);
        RequireKept(
            stored,
            appointment,
            "an appointment",
            ("person", static each => each.PersonId, "appoint the other person instead"),
            ("position", static each => each.PositionId, "appoint the person to the other position instead"));
        RequireRoom(appointment);
        return this with { Appointments = Replaced(Appointments, stored, appointment) };
    }
}

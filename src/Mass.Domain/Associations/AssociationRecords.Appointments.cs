using Mass.Domain.Associations;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Adds a position.</summary>
    /// <param name="position">The position; the one that it reports to is there.</param>
    /// <exception cref="BrokenRuleException">A position has that name, or the one that it reports to is unknown.</exception>
    public AssociationRecords AddPosition(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        RequireOwn(position.AssociationId, nameof(position));
        ArgumentOutOfRangeException.ThrowIfLessThan(position.Places ?? 1, 1, nameof(position));
        if (PositionOf(position.Id) is { } same)
        {
            throw new BrokenRuleException(AssociationRules.DuplicatePosition, $"There is a position {same.Key}; give the new one another title or abbreviation.");
        }

        var added = this with { Positions = [.. Positions, position] };
        added.RequireBelow(position);
        return added;
    }

    /// <summary>Says to which position a position reports.</summary>
    /// <param name="positionId">The id of the position.</param>
    /// <param name="reportsToId">The id of the position that it reports to from then on; null when it reports to none.</param>
    /// <exception cref="BrokenRuleException">One of them is unknown, or the position would report to itself.</exception>
    public AssociationRecords SetReportsTo(Guid positionId, Guid? reportsToId)
    {
        var position = KnownPosition(positionId) with { ReportsToKey = reportsToId is { } id ? KnownPosition(id).Key : null };
        var records = this with { Positions = [.. Positions.Select(each => each.Id == positionId ? position : each)] };
        records.RequireBelow(position);
        return records;
    }

    /// <summary>Appoints a person to a position.</summary>
    /// <remarks>
    /// No more people hold a position at once than it has places, one where it does not say; one person more can hold it for the time being,
    /// while a holder is away or until the position is filled.
    /// </remarks>
    /// <param name="positionId">The id of the position.</param>
    /// <param name="personId">The id of the person.</param>
    /// <param name="from">The first day.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="to">The last day; null while no end is known.</param>
    /// <param name="isInterim">Whether the position is held for the time being.</param>
    /// <exception cref="BrokenRuleException">The position or the person is unknown, the person holds the position in that time, or every place is taken.</exception>
    public AssociationRecords Appoint(Guid positionId, Guid personId, DateOnly from, DateTimeOffset recordedAt, DateOnly? to = null, bool isInterim = false)
    {
        KnownPosition(positionId);
        KnownPerson(personId);
        var appointment = new Appointment
        {
            Id = EntityId.New(recordedAt),
            AssociationId = Association.Id,
            PositionId = positionId,
            PersonId = personId,
            From = from,
            To = to,
            IsInterim = isInterim,
        };
        RequireForward(appointment.Days, nameof(to));
        RequireRoom(appointment);
        return this with { Appointments = [.. Appointments, appointment] };
    }

    /// <summary>Ends an appointment.</summary>
    /// <param name="appointmentId">The id of the appointment.</param>
    /// <param name="lastDay">The last day, one of its days.</param>
    /// <exception cref="BrokenRuleException">The appointment is unknown, or the day is none of its days.</exception>
    public AssociationRecords EndAppointment(Guid appointmentId, DateOnly lastDay)
    {
        var appointment = KnownAppointment(appointmentId);
        RequireOneOf(appointment.Days, lastDay);
        return this with { Appointments = [.. Appointments.Select(each => each.Id == appointmentId ? each with { To = lastDay } : each)] };
    }

    private Appointment KnownAppointment(Guid id) => RecordIndex.Find(Appointments, static each => each.Id, id)
        ?? throw Unknown(AssociationRules.UnknownAppointment, "appointment", id, "appoint the person first");

    /// <summary>Refuses an appointment to a position that the person holds in that time, or of which every place is taken.</summary>
    private void RequireRoom(Appointment appointment)
    {
        var position = KnownPosition(appointment.PositionId);
        IReadOnlyList<Appointment> all = [.. AppointmentsTo(position.Id).Where(each => each.Id != appointment.Id), appointment];
        var same = all.Where(each => each.Days.Overlaps(appointment.Days) && each.IsInterim == appointment.IsInterim).ToList();
        if (all.SkipLast(1).FirstOrDefault(each => each.PersonId == appointment.PersonId && each.Days.Overlaps(appointment.Days)) is { } own)
        {
            throw new BrokenRuleException(AssociationRules.PositionTaken, $"{NameOf(own.PersonId)} holds {position.Key} {own.Days}; end that appointment first.");
        }

        // Where it is full, it is full on the first day of one of those who hold it then.
        if (same.Where(each => appointment.IsCurrentOn(each.From)).Any(each => Crowd.At(each, all) > Crowd.Room(position, appointment)))
        {
            var holders = string.Join(" and ", same.SkipLast(1).Select(each => $"{NameOf(each.PersonId)} {each.Days}"));
            throw new BrokenRuleException(
                AssociationRules.PositionTaken, $"{position.Key} is held by {holders}; end an appointment first, begin after it, or give the position more places.");
        }
    }

    private void RequireBelow(Position position)
    {
        if (position.ReportsToKey is not { } key)
        {
            return;
        }

        var above = Positions.ToDictionary(each => each.Key, each => each.ReportsToKey, StringComparer.Ordinal);
        if (!above.ContainsKey(key))
        {
            throw new BrokenRuleException(AssociationRules.UnknownPosition, $"{position.Key} is to report to {key}, which is not there; add that position first.");
        }

        if (Ladder.Climbs(position.Key, above.GetValueOrDefault).Contains(position.Key))
        {
            throw new BrokenRuleException(AssociationRules.PositionCircle, $"{position.Key} would report to itself by way of {key}; let it report to one that does not report to it.");
        }
    }
}

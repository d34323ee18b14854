using Mass.Domain.Committees;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Amends a body's name, kind, purpose, cadence of meetings, sections of agendas, quorum or first day.</summary>
    /// <remarks>Plans and documents call a body by its abbreviation, or by its name where it has none, and that stays; a name that is to change can stay as the abbreviation.</remarks>
    /// <param name="committee">The body as it is to be, called what it is called.</param>
    /// <exception cref="BrokenRuleException">No body is called that, its parent or its last day differs, something of it comes before its first day, or it is a round table that districts or topics belong to.</exception>
    public AssociationRecords AmendCommittee(Committee committee)
    {
        ArgumentNullException.ThrowIfNull(committee);
        RequireOwn(committee.AssociationId, nameof(committee));
        ArgumentException.ThrowIfNullOrWhiteSpace(committee.Name, nameof(committee));
        ArgumentOutOfRangeException.ThrowIfLessThan(committee.Quorum ?? 1, 1, nameof(committee));
        RequireForward(committee.Days, nameof(committee));
        foreach (var section in committee.AgendaSections)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(section, nameof(committee));
        }

        var stored = CommitteeOf(committee.Id) ?? throw NotThere(CommitteeRules.UnknownCommittee, "body", committee.Key, "its abbreviation, or its name where it has none");
        RequireKept(
            stored,
            committee,
            committee.Key,
            ("parent", static each => each.ParentKey, "place it elsewhere instead"),
            ("last day", static each => each.DissolvedOn, "dissolve it instead"));
        RequireStillRoundTable(committee);
        if (committee.FormedOn > (stored.FormedOn ?? DateOnly.MinValue))
        {
            RequireNothingBefore(committee);
        }

        var records = WithCommittee(committee);
        records.RequireBelow(committee);
        return records;
    }

    /// <summary>Amends a seat's kind, whether it votes, the length of a term in it, whom it represents or its first day.</summary>
    /// <param name="seat">The seat as it is to be, of the body and with the label that it has.</param>
    /// <exception cref="BrokenRuleException">No seat has that label, its last day or the bodies in question differ, a term in it comes before its first day, or someone in it sits in another seat of the body that votes.</exception>
    public AssociationRecords AmendSeat(Seat seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        RequireOwn(seat.AssociationId, nameof(seat));
        RequireForward(seat.Days, nameof(seat));
        ArgumentOutOfRangeException.ThrowIfLessThan(seat.TermYears ?? 1, 1, nameof(seat));
        var stored = SeatOf(seat.Id) ?? throw NotThere(CommitteeRules.UnknownSeat, "seat", seat.Label, "its body and its label");
        RequireKept(
            stored,
            seat,
            seat.Label,
            ("last day", static each => each.To, "abolish the seat instead"),
            ("bodies in question", static each => each.ProposedFor, "allot the seat to one of them instead"));
        var amended = Within(seat);
        foreach (var term in MembershipsIn(seat.Id))
        {
            RequireThere(amended, term.Days);
            if (amended.CountsAsVoting && !stored.CountsAsVoting && CommitteeOf(seat) is { } body && OtherVotingTerm(body, term) is { } second)
            {
                throw new BrokenRuleException(
                    CommitteeRules.SitsAlready, $"{NameOf(term.PersonId)}, who sits in {seat.Label}, sits in another voting seat of {body.Key} {second.Days}; end one of the terms first.");
            }
        }

        return this with { Seats = Replaced(Seats, stored, amended) };
    }

    /// <summary>Gives a seat another label; the terms in it and the attendance from it stay with it.</summary>
    /// <param name="seatId">The id of the seat; it changes with the label, for a seat is known by its body and its label.</param>
    /// <param name="label">The label from then on.</param>
    /// <exception cref="BrokenRuleException">The seat is unknown, or its body has a seat of that label.</exception>
    public AssociationRecords RelabelSeat(Guid seatId, string label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        var stored = KnownSeat(seatId);
        var seat = stored with { Label = label };
        if (SeatOf(seat.Id) is not null)
        {
            throw new BrokenRuleException(CommitteeRules.DuplicateSeat, $"{seat.CommitteeKey ?? "No body"} has a seat {label} already; give another label.");
        }

        return this with
        {
            Seats = Replaced(Seats, stored, seat),
            Memberships = [.. Memberships.Select(each => each.SeatId == seatId ? each with { SeatId = seat.Id } : each)],
            Attendances = [.. Attendances.Select(each => each.SeatId == seatId ? each with { SeatId = seat.Id } : each)],
        };
    }

    private void RequireStillRoundTable(Committee committee)
    {
        if (committee.Kind != CommitteeKind.RoundTable && (Districts.Any(each => each.RoundTableId == committee.Id) || TopicRequests.Any(each => each.RoundTableId == committee.Id)))
        {
            throw new BrokenRuleException(CommitteeRules.RoundTableInUse, $"Districts or requests for topics belong to {committee.Key} as a round table; leave it one, or amend those first.");
        }
    }

    /// <summary>Refuses a first day after something that the body has.</summary>
    private void RequireNothingBefore(Committee committee)
    {
        var first = committee.FormedOn;
        var part = Committees.FirstOrDefault(each => each.ParentKey == committee.Key && !(each.FormedOn >= first));
        var seat = SeatsOf(committee).FirstOrDefault(each => each.From < first || MembershipsIn(each.Id).Any(term => term.From < first));
        var meeting = Meetings.FirstOrDefault(each => each.CommitteeId == committee.Id && each.Status != MeetingStatus.Cancelled && each.On < first);
        if ((part?.Key ?? seat?.Label ?? (meeting is null ? null : $"a meeting on {meeting.On:yyyy-MM-dd}")) is { } before)
        {
            throw new BrokenRuleException(CommitteeRules.CommitteeNotThere, $"{committee.Key} has {before} before {committee.FormedOn:yyyy-MM-dd}; give a first day that is not after it.");
        }
    }
}

using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Plans a meeting of a body.</summary>
    /// <param name="committeeId">The id of the body.</param>
    /// <param name="on">The day.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="place">Where it takes place, or null.</param>
    /// <exception cref="BrokenRuleException">The body is unknown or not there that day.</exception>
    public AssociationRecords PlanMeeting(Guid committeeId, DateOnly on, DateTimeOffset recordedAt, string? place = null)
    {
        RequireThere(KnownCommittee(committeeId), new DaySpan(on, on));
        var meeting = new Meeting
        {
            Id = EntityId.New(recordedAt),
            AssociationId = Association.Id,
            CommitteeId = committeeId,
            On = on,
            Status = MeetingStatus.Planned,
            Place = place,
        };
        return this with { Meetings = [.. Meetings, meeting] };
    }

    /// <summary>Sets the agenda of a meeting; every section that the body's agendas have is in it.</summary>
    /// <param name="meetingId">The id of the meeting.</param>
    /// <param name="agenda">The items, in their order.</param>
    /// <exception cref="BrokenRuleException">The meeting, a presenter or a step is unknown, a section is missing, the meeting was called off or its minutes are approved.</exception>
    public AssociationRecords SetAgenda(Guid meetingId, IReadOnlyList<AgendaItem> agenda)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        var meeting = KnownMeeting(meetingId);
        RequireNot(MeetingStatus.Cancelled, meeting, "its agenda is of no use; plan another meeting");
        RequireOpenMinutes(meeting);
        var body = KnownCommittee(meeting.CommitteeId);
        if (AgendaCheck.Missing(body, agenda) is { Count: > 0 } missing)
        {
            throw new BrokenRuleException(CommitteeRules.AgendaSectionMissing, $"Each agenda of {body.Key} has the sections {string.Join(", ", body.AgendaSections)}; add an item in {string.Join(" and in ", missing)}.");
        }

        foreach (var item in agenda)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(item.Title, nameof(agenda));
            _ = item.PresenterId is { } presenter ? KnownPerson(presenter) : null;
        }

        RequireSteps(agenda.SelectMany(item => item.StepIds));
        return WithMeeting(meeting with { Agenda = agenda });
    }

    /// <summary>Records that a meeting took place.</summary>
    /// <param name="meetingId">The id of the meeting.</param>
    /// <param name="recordedAt">The moment of recording, on the day of the meeting or later.</param>
    /// <exception cref="BrokenRuleException">The meeting is unknown, it is not planned, or its day lies ahead.</exception>
    public AssociationRecords HoldMeeting(Guid meetingId, DateTimeOffset recordedAt)
    {
        var meeting = KnownMeeting(meetingId);
        RequireStill(MeetingStatus.Planned, meeting);
        return meeting.On <= DateOnly.FromDateTime(recordedAt.DateTime)
            ? WithMeeting(meeting with { Status = MeetingStatus.Held })
            : throw new BrokenRuleException(CommitteeRules.MeetingAhead, $"The meeting of {meeting.On:yyyy-MM-dd} lies ahead; record it once it was held.");
    }

    /// <summary>Calls a meeting off.</summary>
    /// <param name="meetingId">The id of the meeting.</param>
    /// <exception cref="BrokenRuleException">The meeting is unknown or not planned.</exception>
    public AssociationRecords CancelMeeting(Guid meetingId)
    {
        var meeting = KnownMeeting(meetingId);
        RequireStill(MeetingStatus.Planned, meeting);
        return WithMeeting(meeting with { Status = MeetingStatus.Cancelled });
    }

    /// <summary>Records whether a person was at a meeting, in place of what was recorded of that person before.</summary>
    /// <param name="meetingId">The id of the meeting.</param>
    /// <param name="personId">The id of the person.</param>
    /// <param name="status">Whether the person was there; someone can be excused before the meeting is held.</param>
    /// <param name="seatId">The id of the seat of the body that the person holds that day; null for a guest, who does not vote.</param>
    /// <exception cref="BrokenRuleException">The meeting, the person or the seat is unknown, the meeting was not held, or the person does not hold that seat, or holds one and is recorded as a guest.</exception>
    public AssociationRecords RecordAttendance(Guid meetingId, Guid personId, AttendanceStatus status, Guid? seatId = null)
    {
        if (!Enum.IsDefined(status))
        {
            throw new ArgumentOutOfRangeException(nameof(status), status, "The status is one of Present, Excused, Absent.");
        }

        var meeting = KnownMeeting(meetingId);
        var person = KnownPerson(personId);
        RequireNot(MeetingStatus.Cancelled, meeting, "nobody attends it; record the attendance of another meeting");
        if (status != AttendanceStatus.Excused)
        {
            RequireStill(MeetingStatus.Held, meeting);
        }

        var held = SeatsOf(KnownCommittee(meeting.CommitteeId))
            .Where(seat => MembershipsIn(seat.Id).Any(membership => membership.PersonId == personId && membership.IsCurrentOn(meeting.On)))
            .ToList();
        if (seatId is { } given ? held.All(seat => seat.Id != KnownSeat(given).Id) : held.Count > 0)
        {
            throw new BrokenRuleException(CommitteeRules.NotInSeat, held is [var own, ..]
                ? $"{person.Name} sits in {own.Label} on {meeting.On:yyyy-MM-dd}; record the attendance in that seat."
                : $"{person.Name} holds no seat of the body on {meeting.On:yyyy-MM-dd}; record a guest, without a seat, or seat the person first.");
        }

        var attendance = new Attendance { AssociationId = Association.Id, MeetingId = meetingId, PersonId = personId, SeatId = seatId, Status = status };
        return this with { Attendances = [.. Attendances.Where(each => each.Id != attendance.Id), attendance] };
    }

    /// <summary>Files the minutes of a meeting.</summary>
    /// <param name="meetingId">The id of the meeting.</param>
    /// <param name="documentId">The id of the document with the minutes.</param>
    /// <exception cref="BrokenRuleException">The meeting or the document is unknown, the meeting was not held, or its minutes are approved.</exception>
    public AssociationRecords FileMinutes(Guid meetingId, Guid documentId)
    {
        var meeting = KnownMeeting(meetingId);
        RequireStill(MeetingStatus.Held, meeting);
        RequireOpenMinutes(meeting);
        return Documents.Any(document => document.Id == documentId)
            ? WithMeeting(meeting with { MinutesId = documentId })
            : throw Unknown(AssociationRules.UnknownDocument, "document", documentId, "add it first");
    }

    /// <summary>Approves the minutes of a meeting.</summary>
    /// <param name="meetingId">The id of the meeting.</param>
    /// <param name="on">The day on which they are approved, not before the meeting.</param>
    /// <exception cref="BrokenRuleException">The meeting is unknown, it has no minutes, they are approved, or the day comes before the meeting.</exception>
    public AssociationRecords ApproveMinutes(Guid meetingId, DateOnly on)
    {
        var meeting = KnownMeeting(meetingId);
        RequireOpenMinutes(meeting);
        if (meeting.MinutesId is null || on < meeting.On)
        {
            throw new BrokenRuleException(CommitteeRules.MinutesState, meeting.MinutesId is null
                ? $"The meeting of {meeting.On:yyyy-MM-dd} has no minutes; file them first."
                : $"Minutes of {meeting.On:yyyy-MM-dd} cannot be approved on {on:yyyy-MM-dd}, before the meeting; give the day on which they were.");
        }

        return WithMeeting(meeting with { MinutesApprovedOn = on });
    }

    internal Meeting KnownMeeting(Guid id) =>
        RecordIndex.Find(Meetings, static each => each.Id, id) ?? throw Unknown(CommitteeRules.UnknownMeeting, "meeting", id, "plan it first");

    private AssociationRecords WithMeeting(Meeting changed) =>
        this with { Meetings = [.. Meetings.Select(meeting => meeting.Id == changed.Id ? changed : meeting)] };

    private static void RequireStill(MeetingStatus status, Meeting meeting)
    {
        if (meeting.Status != status)
        {
            throw new BrokenRuleException(CommitteeRules.MeetingState, $"The meeting of {meeting.On:yyyy-MM-dd} is {meeting.Status} and not {status}; choose one that is.");
        }
    }

    private static void RequireNot(MeetingStatus status, Meeting meeting, string why)
    {
        if (meeting.Status == status)
        {
            throw new BrokenRuleException(CommitteeRules.MeetingState, $"The meeting of {meeting.On:yyyy-MM-dd} is {meeting.Status}: {why}.");
        }
    }

    private static void RequireOpenMinutes(Meeting meeting)
    {
        if (meeting.MinutesApprovedOn is { } on)
        {
            throw new BrokenRuleException(CommitteeRules.MinutesState, $"The minutes of {meeting.On:yyyy-MM-dd} were approved on {on:yyyy-MM-dd} and stand; take the matter up in a later meeting.");
        }
    }
}

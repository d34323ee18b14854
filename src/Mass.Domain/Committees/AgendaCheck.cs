namespace Mass.Domain.Committees;

/// <summary>Says which sections are missing on agendas.</summary>
public static class AgendaCheck
{
    /// <summary>The sections that every agenda of a body has and that these items lack, in the order of the body.</summary>
    /// <param name="committee">The body.</param>
    /// <param name="agenda">The items of an agenda.</param>
    public static IReadOnlyList<string> Missing(Committee committee, IReadOnlyList<AgendaItem> agenda)
    {
        ArgumentNullException.ThrowIfNull(committee);
        ArgumentNullException.ThrowIfNull(agenda);
        return ValueList<string>.Of(committee.AgendaSections.Where(section => !agenda.Any(item => string.Equals(item.Section, section, StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>The meetings in a time whose agendas lack a section that every agenda of their body has, the earliest first; meetings that were called off do not count.</summary>
    /// <param name="records">The association.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public static IReadOnlyList<AgendaGap> Of(AssociationRecords records, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(records);
        return
        [
            .. from meeting in records.Meetings
               where meeting.On >= @from && meeting.On <= to && meeting.Status != MeetingStatus.Cancelled
               let body = records.CommitteeOf(meeting.CommitteeId)
               where body is not null
               let missing = Missing(body, meeting.Agenda)
               where missing.Count > 0
               orderby meeting.On, body.Key
               select new AgendaGap { Meeting = meeting, Committee = body, MissingSections = missing },
        ];
    }
}

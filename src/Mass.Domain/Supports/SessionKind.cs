namespace Mass.Domain.Supports;

/// <summary>What kind of session it is.</summary>
public enum SessionKind
{
    /// <summary>A webinar.</summary>
    Webinar = 1,

    /// <summary>A day of a course or a boot camp.</summary>
    CourseDay = 2,

    /// <summary>A meeting of a cohort.</summary>
    CohortMeeting = 3,

    /// <summary>A session of a conference.</summary>
    ConferenceSession = 4,

    /// <summary>A briefing.</summary>
    Briefing = 5,

    /// <summary>A welcome or another event.</summary>
    Event = 6,
}

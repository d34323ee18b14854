namespace Mass.Domain.Committees;

/// <summary>The stable codes of the rules of bodies, seats, meetings and volunteering, as the code of a BrokenRuleException gives them.</summary>
public static class CommitteeRules
{
    /// <summary>The association has no such body.</summary>
    public const string UnknownCommittee = "UNKNOWN_COMMITTEE";

    /// <summary>A body or a seat with that key or label is there already.</summary>
    public const string DuplicateCommittee = "DUPLICATE_COMMITTEE";

    /// <summary>A body cannot belong to itself, directly or by way of others.</summary>
    public const string CommitteeCircle = "COMMITTEE_CIRCLE";

    /// <summary>The body is not there on that day.</summary>
    public const string CommitteeNotThere = "COMMITTEE_NOT_THERE";

    /// <summary>Bodies that belong to a body have to end before it does.</summary>
    public const string CommitteeHasParts = "COMMITTEE_HAS_PARTS";

    /// <summary>What belongs to a round table keeps it one.</summary>
    public const string RoundTableInUse = "ROUND_TABLE_IN_USE";

    /// <summary>The association has no such seat.</summary>
    public const string UnknownSeat = "UNKNOWN_SEAT";

    /// <summary>The body has a seat of that label.</summary>
    public const string DuplicateSeat = "DUPLICATE_SEAT";

    /// <summary>Nobody can sit in a seat that no body has yet.</summary>
    public const string SeatWithoutCommittee = "SEAT_WITHOUT_COMMITTEE";

    /// <summary>The seat belongs to a body already.</summary>
    public const string SeatAllotted = "SEAT_ALLOTTED";

    /// <summary>The seat is not there in that time.</summary>
    public const string SeatNotThere = "SEAT_NOT_THERE";

    /// <summary>Terms in one seat do not overlap.</summary>
    public const string SeatTaken = "SEAT_TAKEN";

    /// <summary>A person sits in one voting seat of a body at a time.</summary>
    public const string SitsAlready = "SITS_ALREADY";

    /// <summary>The association has no such membership in a body.</summary>
    public const string UnknownMembership = "UNKNOWN_MEMBERSHIP";

    /// <summary>A term ends on one of its days; an end that was recorded wrongly is amended.</summary>
    public const string TermEnd = "TERM_END";

    /// <summary>A term that has begun is ended and not taken back.</summary>
    public const string TermBegun = "TERM_BEGUN";

    /// <summary>The association has no such meeting.</summary>
    public const string UnknownMeeting = "UNKNOWN_MEETING";

    /// <summary>The meeting is not at the point at which this can be done.</summary>
    public const string MeetingState = "MEETING_STATE";

    /// <summary>A meeting is held once its day has come.</summary>
    public const string MeetingAhead = "MEETING_AHEAD";

    /// <summary>Every agenda of the body has these sections.</summary>
    public const string AgendaSectionMissing = "AGENDA_SECTION_MISSING";

    /// <summary>A person attends in a seat of the body that the person holds that day, or as a guest without one.</summary>
    public const string NotInSeat = "NOT_IN_SEAT";

    /// <summary>The minutes are not there, or they are approved.</summary>
    public const string MinutesState = "MINUTES_STATE";

    /// <summary>The association has no such volunteer opportunity.</summary>
    public const string UnknownOpportunity = "UNKNOWN_OPPORTUNITY";

    /// <summary>A volunteer opportunity of that code is there already.</summary>
    public const string DuplicateOpportunity = "DUPLICATE_OPPORTUNITY";

    /// <summary>The days or the places of a volunteer opportunity do not make sense.</summary>
    public const string OpportunityMakesNoSense = "OPPORTUNITY_MAKES_NO_SENSE";

    /// <summary>Members sign up from the first day of signing up to the last day of the work.</summary>
    public const string SignupClosed = "SIGNUP_CLOSED";

    /// <summary>Every place of the volunteer opportunity is taken.</summary>
    public const string OpportunityFull = "OPPORTUNITY_FULL";

    /// <summary>The volunteer opportunity is not for this person.</summary>
    public const string NotInAudience = "NOT_IN_AUDIENCE";

    /// <summary>The sign-up is not at the point at which this can be done.</summary>
    public const string SignupState = "SIGNUP_STATE";
}

namespace Mass.Domain.Associations;

/// <summary>The stable codes of the rules of people, districts, positions and partners, as the code of a BrokenRuleException gives them.</summary>
public static class AssociationRules
{
    /// <summary>The association knows no such person.</summary>
    public const string UnknownPerson = "UNKNOWN_PERSON";

    /// <summary>The association has no such district.</summary>
    public const string UnknownDistrict = "UNKNOWN_DISTRICT";

    /// <summary>A district of that code is there already.</summary>
    public const string DuplicateDistrict = "DUPLICATE_DISTRICT";

    /// <summary>The body is no round table.</summary>
    public const string NoRoundTable = "NO_ROUND_TABLE";

    /// <summary>A person is a member in one role and district at a time.</summary>
    public const string MemberAlready = "MEMBER_ALREADY";

    /// <summary>The association has no such membership of a person.</summary>
    public const string UnknownMember = "UNKNOWN_MEMBER";

    /// <summary>The association has no such position.</summary>
    public const string UnknownPosition = "UNKNOWN_POSITION";

    /// <summary>A position of that name is there already.</summary>
    public const string DuplicatePosition = "DUPLICATE_POSITION";

    /// <summary>A position cannot report to itself, directly or by way of others.</summary>
    public const string PositionCircle = "POSITION_CIRCLE";

    /// <summary>Every place of the position is taken in that time.</summary>
    public const string PositionTaken = "POSITION_TAKEN";

    /// <summary>The association has no such appointment.</summary>
    public const string UnknownAppointment = "UNKNOWN_APPOINTMENT";

    /// <summary>The association has no such partner.</summary>
    public const string UnknownPartner = "UNKNOWN_PARTNER";

    /// <summary>A partner of that name is there already.</summary>
    public const string DuplicatePartner = "DUPLICATE_PARTNER";

    /// <summary>The association has no such partnership.</summary>
    public const string UnknownPartnership = "UNKNOWN_PARTNERSHIP";

    /// <summary>No plan of the association has such a step.</summary>
    public const string UnknownStep = "UNKNOWN_STEP";

    /// <summary>The association has no such document.</summary>
    public const string UnknownDocument = "UNKNOWN_DOCUMENT";

    /// <summary>What has days ends on one of them; an end that was recorded wrongly is amended.</summary>
    public const string EndOutside = "END_OUTSIDE";
}

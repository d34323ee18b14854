namespace Mass.Domain.Advocacy;

/// <summary>Through which channel news goes out.</summary>
public enum UpdateChannel
{
    /// <summary>The weekly newsletter.</summary>
    Newsletter = 1,

    /// <summary>The listserv.</summary>
    Listserv = 2,

    /// <summary>Notes after calls with the Commissioner.</summary>
    CommissionerNotes = 3,

    /// <summary>Notes from the work of committees.</summary>
    CommitteeNotes = 4,

    /// <summary>A legal brief or guidance.</summary>
    LegalBrief = 5,

    /// <summary>A call to write to legislators with one click.</summary>
    OneClick = 6,

    /// <summary>The website.</summary>
    Website = 7,
}

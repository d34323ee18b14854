namespace Mass.Domain.Supports;

/// <summary>What kind of support it is.</summary>
public enum SupportKind
{
    /// <summary>A series of webinars.</summary>
    WebinarSeries = 1,

    /// <summary>A course of several days or levels.</summary>
    Course = 2,

    /// <summary>A technical orientation for those who are new.</summary>
    BootCamp = 3,

    /// <summary>A mentor for a member.</summary>
    Mentoring = 4,

    /// <summary>A colleague to think with.</summary>
    ThoughtPartnership = 5,

    /// <summary>Help in a crisis.</summary>
    CrisisSupport = 6,

    /// <summary>Legal counsel and support.</summary>
    LegalCounsel = 7,

    /// <summary>Counsel on a career.</summary>
    CareerCounselling = 8,

    /// <summary>A network of colleagues.</summary>
    Network = 9,

    /// <summary>A collection to learn from.</summary>
    Library = 10,

    /// <summary>A strand of a conference.</summary>
    ConferenceStrand = 11,

    /// <summary>The welcome of new members.</summary>
    Welcoming = 12,

    /// <summary>Newsletters, notes, briefs and other regular news.</summary>
    Communication = 13,
}

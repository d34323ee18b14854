namespace Mass.Domain.Supports;

/// <summary>The stable codes of the rules of supports, as the code of a BrokenRuleException gives them.</summary>
public static class SupportRules
{
    /// <summary>The association has no such support.</summary>
    public const string UnknownSupport = "UNKNOWN_SUPPORT";

    /// <summary>A support of that code is there already.</summary>
    public const string DuplicateSupport = "DUPLICATE_SUPPORT";

    /// <summary>What was offered in confidence stays confidential.</summary>
    public const string StaysConfidential = "STAYS_CONFIDENTIAL";

    /// <summary>No plan of the association has such an initiative.</summary>
    public const string UnknownInitiative = "UNKNOWN_INITIATIVE";

    /// <summary>The support is not offered on that day, or the cohort does not go on then.</summary>
    public const string NotOffered = "NOT_OFFERED";

    /// <summary>The support has no such cohort.</summary>
    public const string UnknownCohort = "UNKNOWN_COHORT";

    /// <summary>A cohort of that code is there already in the support.</summary>
    public const string DuplicateCohort = "DUPLICATE_COHORT";

    /// <summary>The support has no such session.</summary>
    public const string UnknownSession = "UNKNOWN_SESSION";

    /// <summary>A session of that code is there already in the support.</summary>
    public const string DuplicateSession = "DUPLICATE_SESSION";

    /// <summary>The session is not at the point at which this can be done.</summary>
    public const string SessionState = "SESSION_STATE";

    /// <summary>A session is held once its day has come and not before.</summary>
    public const string SessionInFuture = "SESSION_IN_FUTURE";

    /// <summary>The support is not for this person.</summary>
    public const string NotInAudience = "NOT_IN_AUDIENCE";

    /// <summary>Every place is taken.</summary>
    public const string NoPlaceLeft = "NO_PLACE_LEFT";

    /// <summary>The person takes part already.</summary>
    public const string TakesPartAlready = "TAKES_PART_ALREADY";

    /// <summary>The association has no such participation.</summary>
    public const string UnknownParticipation = "UNKNOWN_PARTICIPATION";

    /// <summary>A participation ends once, and not before it began.</summary>
    public const string ParticipationEnd = "PARTICIPATION_END";

    /// <summary>The body is no round table.</summary>
    public const string NoRoundTable = "NO_ROUND_TABLE";

    /// <summary>The association has no such request for a topic.</summary>
    public const string UnknownTopicRequest = "UNKNOWN_TOPIC_REQUEST";

    /// <summary>One-to-one support needs a support that is confidential or meant for one.</summary>
    public const string NotOneToOne = "NOT_ONE_TO_ONE";

    /// <summary>Nobody gives one-to-one support to oneself.</summary>
    public const string SupportsOneself = "SUPPORTS_ONESELF";

    /// <summary>The association has no such one-to-one support.</summary>
    public const string UnknownEngagement = "UNKNOWN_ENGAGEMENT";

    /// <summary>A one-to-one support ends once, and not before it began or before its last contact.</summary>
    public const string EngagementEnd = "ENGAGEMENT_END";

    /// <summary>The one-to-one supports have no such contact.</summary>
    public const string UnknownContact = "UNKNOWN_CONTACT";

    /// <summary>A contact lies within the days of its one-to-one support.</summary>
    public const string ContactOutside = "CONTACT_OUTSIDE";

    /// <summary>The person does not give this one-to-one support.</summary>
    public const string NoSupporter = "NO_SUPPORTER";
}

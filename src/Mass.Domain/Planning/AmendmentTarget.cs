namespace Mass.Domain.Planning;

/// <summary>What kind of thing an amendment, a difference or a finding is about.</summary>
public enum AmendmentTarget
{
    /// <summary>The plan's own words: title, period, theory of action, strategy.</summary>
    Plan = 1,

    /// <summary>An initiative, by its number.</summary>
    Initiative = 2,

    /// <summary>A key principle, by its number.</summary>
    KeyPrinciple = 3,

    /// <summary>An entry of the glossary, by its abbreviation.</summary>
    GlossaryEntry = 4,

    /// <summary>The definition of a stage, by the stage.</summary>
    StageDefinition = 5,

    /// <summary>An event of the timeline, by its number.</summary>
    TimelineEvent = 6,

    /// <summary>A step, by its code.</summary>
    ActionStep = 7,
}

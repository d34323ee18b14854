using Mass.Domain.Calendar;

namespace Mass.Domain.Planning;

/// <summary>What a plan says beside its steps: everything in its front matter that an amendment may change.</summary>
public sealed record PlanContent
{
    /// <summary>The title, word for word.</summary>
    public required string Title { get; init; }

    /// <summary>The line above the title; null when there is none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The days that the plan is for.</summary>
    public required Period Period { get; init; }

    /// <summary>The theory of action; null when the plan has none.</summary>
    public TheoryOfAction? TheoryOfAction { get; init; }

    /// <summary>The strategy, word for word; null when the plan has none.</summary>
    public string? Strategy { get; init; }

    /// <summary>The introduction, word for word; null when the plan has none.</summary>
    public string? Introduction { get; init; }

    /// <summary>How often the plan itself is reviewed; null when the plan does not say.</summary>
    public Cadence? ReviewCadence { get; init; }

    /// <summary>The line that introduces the stages, word for word; null when the plan has none.</summary>
    public string? StagesHeading { get; init; }

    /// <summary>The initiatives, the standing operations included.</summary>
    public IReadOnlyList<StrategicInitiative> Initiatives { get; init => field = ValueList<StrategicInitiative>.Of(value); } = ValueList<StrategicInitiative>.Of([]);

    /// <summary>The key principles, numbered by their places.</summary>
    public IReadOnlyList<KeyPrinciple> KeyPrinciples { get; init => field = ValueList<KeyPrinciple>.Of(value.Select((principle, index) => principle with { Number = index + 1 })); } = ValueList<KeyPrinciple>.Of([]);

    /// <summary>The abbreviations that the plan explains, numbered by their places.</summary>
    public IReadOnlyList<GlossaryEntry> Glossary { get; init => field = ValueList<GlossaryEntry>.Of(value.Select((entry, index) => entry with { Number = index + 1 })); } = ValueList<GlossaryEntry>.Of([]);

    /// <summary>The stages with the plan's own definitions.</summary>
    public IReadOnlyList<StageDefinition> StageDefinitions { get; init => field = ValueList<StageDefinition>.Of(value); } = ValueList<StageDefinition>.Of([]);

    /// <summary>The events on the way to the plan, numbered by their places.</summary>
    public IReadOnlyList<TimelineEvent> Timeline { get; init => field = ValueList<TimelineEvent>.Of(value.Select((happening, index) => happening with { Number = index + 1 })); } = ValueList<TimelineEvent>.Of([]);
}

namespace Mass.Domain.Planning;

public sealed partial record StrategicPlan
{
    /// <summary>Records the stage that a step has come to.</summary>
    /// <param name="code">The code of the step.</param>
    /// <param name="to">The stage.</param>
    /// <param name="effectiveOn">The day from which the step is at the stage; not after the day of recording.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="recordedBy">Who records it, or null.</param>
    /// <param name="note">Why; a move back needs it.</param>
    /// <exception cref="BrokenRuleException">The step is unknown or retired, it is already at the stage, the day lies ahead, or a move back has no reason.</exception>
    public StrategicPlan RecordStage(string code, Stage to, DateOnly effectiveOn, DateTimeOffset recordedAt, string? recordedBy = null, string? note = null)
    {
        if (!Enum.IsDefined(to))
        {
            throw new ArgumentOutOfRangeException(nameof(to), to, "The stage is one of Conceive, Initiate, Implement, Sustain.");
        }

        var step = StepInPlan(code);
        if (effectiveOn > DateOnly.FromDateTime(recordedAt.DateTime))
        {
            throw new BrokenRuleException(
                PlanningRules.StageInFuture, $"{code} cannot be at {to} on {effectiveOn:yyyy-MM-dd}, which lies ahead; record the stage once it is reached.");
        }

        var change = new StageChange
        {
            Id = EntityId.New(recordedAt),
            To = to,
            EffectiveOn = effectiveOn,
            RecordedAt = recordedAt,
            RecordedBy = recordedBy,
            Note = string.IsNullOrWhiteSpace(note) ? null : note,
        };
        var changed = step with { StageChanges = [.. step.StageChanges, change] };
        StageOrder.Require(changed);
        return WithStep(changed);
    }

    /// <summary>Records a word on how a step is coming along.</summary>
    /// <param name="code">The code of the step.</param>
    /// <param name="text">What was done or found.</param>
    /// <param name="on">The day that it speaks of.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="recordedBy">Who records it, or null.</param>
    /// <exception cref="BrokenRuleException">The step is unknown or retired.</exception>
    public StrategicPlan RecordProgress(string code, string text, DateOnly on, DateTimeOffset recordedAt, string? recordedBy = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        var step = StepInPlan(code);
        var update = new ProgressUpdate { Id = EntityId.New(recordedAt), Text = text, On = on, RecordedAt = recordedAt, RecordedBy = recordedBy };
        return WithStep(step with { ProgressUpdates = [.. step.ProgressUpdates, update] });
    }

    /// <summary>Adds a step to the plan.</summary>
    /// <param name="code">A code that no step of the plan has.</param>
    /// <param name="section">The table to which the step belongs.</param>
    /// <param name="content">What the step says.</param>
    /// <param name="on">The day from which the step is in the plan.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="by">Who adds it, or null.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="BrokenRuleException">The code is taken, or the step serves an initiative that the plan does not have.</exception>
    public StrategicPlan AddStep(
        string code, PlanSection section, ActionStepContent content, DateOnly on, DateTimeOffset recordedAt, string? by = null, string? reason = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(content);
        if (FindStep(code) is not null)
        {
            throw new BrokenRuleException(PlanningRules.DuplicateKey, $"The plan has a step {code}; amend it, or give the new one another code.");
        }

        RequireInitiatives(code, content);
        var step = new ActionStep
        {
            PlanId = Id,
            Code = code,
            Section = section,
            AddedOn = on,
            Revisions = [new() { EffectiveOn = on, Content = content }],
        };
        return this with { AllSteps = [.. AllSteps, step], Amendments = [.. Amendments, Amends(AmendmentKind.Added, code, on, recordedAt, by, reason, [])] };
    }

    /// <summary>Changes what a step says, from a day on.</summary>
    /// <param name="code">The code of the step.</param>
    /// <param name="content">What the step says from then on.</param>
    /// <param name="on">The day from which the change holds.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="by">Who changes it, or null.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="BrokenRuleException">The step is unknown or retired, nothing differs, the step serves an initiative that the plan does not have, it was added later, or a later amendment was already made.</exception>
    public StrategicPlan AmendStep(
        string code, ActionStepContent content, DateOnly on, DateTimeOffset recordedAt, string? by = null, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var step = StepInPlan(code);
        var changes = ContentComparison.Of(step.Content, content);
        if (changes.Count == 0)
        {
            throw new BrokenRuleException(PlanningRules.NothingAmended, $"The amendment of {code} says what the step says already.");
        }

        RequireInitiatives(code, content);
        RequireAdded(step, on);
        return WithStep(step with { Revisions = History.With(step.Revisions, content, on) })
            with
        { Amendments = [.. Amendments, Amends(AmendmentKind.Changed, code, on, recordedAt, by, reason, changes)] };
    }

    /// <summary>Moves a step to the other table of the plan, from a day on.</summary>
    /// <param name="code">The code of the step.</param>
    /// <param name="section">The table in which the step stands from then on.</param>
    /// <param name="on">The day from which the change holds.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="by">Who moves it, or null.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="BrokenRuleException">The step is unknown or retired, it stands in that table already, it was added later, or it was moved that day or later.</exception>
    public StrategicPlan MoveStep(string code, PlanSection section, DateOnly on, DateTimeOffset recordedAt, string? by = null, string? reason = null)
    {
        if (!Enum.IsDefined(section))
        {
            throw new ArgumentOutOfRangeException(nameof(section), section, "The table is one of ActionSteps, StandingOperations.");
        }

        var step = StepInPlan(code);
        var moved = SectionHistory.Between(step.Section, section)
            ?? throw new BrokenRuleException(PlanningRules.NothingAmended, $"{code} stands in {section} already; name the other table.");
        RequireAdded(step, on);
        if (Amendments.LastOrDefault(each => each is { Target: AmendmentTarget.ActionStep } && each.TargetKey == code && each.Changes.Any(change => change.Field == SectionHistory.Field)) is { } last && on <= last.On)
        {
            throw new BrokenRuleException(PlanningRules.AmendmentOrder, $"{code} was moved on {last.On:yyyy-MM-dd} and cannot be moved again before the day after; move it from a later day on.");
        }

        return WithStep(step with { Section = section })
            with
        { Amendments = [.. Amendments, Amends(AmendmentKind.Changed, code, on, recordedAt, by, reason, [moved])] };
    }

    /// <summary>Takes a step out of the plan; it is kept and can be read as of an earlier day.</summary>
    /// <param name="code">The code of the step.</param>
    /// <param name="on">The first day on which it is out of the plan.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="by">Who retires it, or null.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="BrokenRuleException">The step is unknown or already retired, or it was added or restored later.</exception>
    public StrategicPlan RetireStep(string code, DateOnly on, DateTimeOffset recordedAt, string? by = null, string? reason = null)
    {
        var step = StepInPlan(code);
        RequireAdded(step, on);
        if (step.Retirements is [.., { RestoredOn: { } restoredOn }] && on < restoredOn)
        {
            throw new BrokenRuleException(
                PlanningRules.AmendmentOrder, $"{code} came back into the plan on {restoredOn:yyyy-MM-dd} and cannot be retired before; retire it from that day on.");
        }

        return WithStep(step with { Retirements = [.. step.Retirements, new() { RetiredOn = on }] })
            with
        { Amendments = [.. Amendments, Amends(AmendmentKind.Retired, code, on, recordedAt, by, reason, [])] };
    }

    /// <summary>Brings a retired step back into the plan.</summary>
    /// <param name="code">The code of the step.</param>
    /// <param name="on">The first day on which it is back in the plan.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="by">Who restores it, or null.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="BrokenRuleException">The step is unknown or in the plan, it was retired later, or it serves an initiative that the plan does not have.</exception>
    public StrategicPlan RestoreStep(string code, DateOnly on, DateTimeOffset recordedAt, string? by = null, string? reason = null)
    {
        var restored = Restored(code, on, recordedAt, by, reason);
        RequireInitiatives(code, restored.KnownStep(code).Content);
        return restored;
    }

    /// <summary>Brings a retired step back, whatever initiatives it serves: a merge amends the step next.</summary>
    internal StrategicPlan Restored(string code, DateOnly on, DateTimeOffset recordedAt, string? by, string? reason)
    {
        var step = KnownStep(code);
        if (step.RetiredOn is not { } retiredOn)
        {
            throw new BrokenRuleException(PlanningRules.StepNotRetired, $"{code} is in the plan; only a retired step can be restored.");
        }

        if (on < retiredOn)
        {
            throw new BrokenRuleException(
                PlanningRules.AmendmentOrder, $"{code} is in the plan until {retiredOn:yyyy-MM-dd} and cannot come back before; restore it from that day on.");
        }

        var restored = step.Retirements[^1] with { RestoredOn = on };
        return WithStep(step with { Retirements = [.. step.Retirements.SkipLast(1), restored] })
            with
        { Amendments = [.. Amendments, Amends(AmendmentKind.Restored, code, on, recordedAt, by, reason, [])] };
    }

    /// <summary>Changes what the plan says beside its steps, from a day on; each thing that differs becomes an amendment.</summary>
    /// <param name="content">What the plan says from then on.</param>
    /// <param name="on">The day from which the change holds.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="by">Who changes it, or null.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="BrokenRuleException">Nothing differs, two things have the same key, a step serves an initiative that would be gone, or a later amendment was already made.</exception>
    public StrategicPlan Amend(PlanContent content, DateOnly on, DateTimeOffset recordedAt, string? by = null, string? reason = null)
    {
        var amended = Amended(content, on, recordedAt, by, reason);
        foreach (var step in amended.ActionSteps)
        {
            amended.RequireInitiatives(step.Code, step.Content);
        }

        return amended;
    }

    /// <summary>Changes what the plan says beside its steps, whatever initiatives they serve: a merge amends the steps next.</summary>
    internal StrategicPlan Amended(PlanContent content, DateOnly on, DateTimeOffset recordedAt, string? by, string? reason)
    {
        ArgumentNullException.ThrowIfNull(content);
        RequireDistinct(content);
        var differences = ContentComparison.Of(Content, content);
        if (differences.Count == 0)
        {
            throw new BrokenRuleException(PlanningRules.NothingAmended, "The amendment says what the plan says already.");
        }

        return this with
        {
            Revisions = History.With(Revisions, content, on),
            Amendments =
            [
                .. Amendments,
                .. differences.Select(difference =>
                    Amends(difference.Kind, difference.TargetKey, on, recordedAt, by, reason, difference.Changes) with { Target = difference.Target }),
            ],
        };
    }

    private ActionStep KnownStep(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return FindStep(code)
            ?? throw new BrokenRuleException(PlanningRules.UnknownStep, $"The plan {Slug} has no step {code}.");
    }

    private ActionStep StepInPlan(string code)
    {
        var step = KnownStep(code);
        return step.IsRetired
            ? throw new BrokenRuleException(PlanningRules.StepRetired, $"{code} is out of the plan since {step.RetiredOn:yyyy-MM-dd}; restore it first.")
            : step;
    }

    private StrategicPlan WithStep(ActionStep changed) =>
        this with { AllSteps = [.. AllSteps.Select(step => step.Code == changed.Code ? changed : step)] };

    private void RequireInitiatives(string code, ActionStepContent content)
    {
        var numbers = Initiatives.Select(initiative => initiative.Number).ToList();
        if (content.Initiatives.FirstOrDefault(number => !numbers.Contains(number)) is { } unknown)
        {
            throw new BrokenRuleException(
                PlanningRules.UnknownInitiative,
                $"{code} serves initiative {unknown}, which the plan does not have; it has {string.Join(", ", numbers)}.");
        }
    }

    private static void RequireAdded(ActionStep step, DateOnly on)
    {
        if (on < step.AddedOn)
        {
            throw new BrokenRuleException(
                PlanningRules.AmendmentOrder, $"{step.Code} is in the plan since {step.AddedOn:yyyy-MM-dd} and cannot be amended before; amend it from that day on.");
        }
    }

    /// <summary>Refuses a plan that is read as of a day, that has what is another plan's, or that does not hold together.</summary>
    internal void RequireSound()
    {
        IEnumerable<Guid> owners =
        [
            .. Content.Initiatives.Select(each => each.PlanId),
            .. Content.KeyPrinciples.Select(each => each.PlanId),
            .. Content.Glossary.Select(each => each.PlanId),
            .. Content.Timeline.Select(each => each.PlanId),
            .. AllSteps.Select(each => each.PlanId),
            .. Amendments.Select(each => each.PlanId),
        ];
        if (ReadAsOf is { } day)
        {
            throw new ArgumentException($"The plan {Slug} is read as of {day:yyyy-MM-dd} and lacks what came later; give the plan as it stands.");
        }

        if (owners.Any(id => id != Id))
        {
            throw new ArgumentException($"Something in the plan {Slug} belongs to another plan; give it the id of the plan.");
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(Title);
        RequireDistinct(Content);
        foreach (var step in ActionSteps)
        {
            RequireInitiatives(step.Code, step.Content);
        }
    }

    private static void RequireDistinct(PlanContent content)
    {
        RequireDistinct("initiatives have the number", content.Initiatives.Select(initiative => initiative.Number));
        RequireDistinct("glossary entries have the abbreviation", content.Glossary.Select(entry => entry.Abbreviation));
        RequireDistinct("definitions have the stage", content.StageDefinitions.Select(definition => definition.Stage.ToString()));
    }

    private static void RequireDistinct(string what, IEnumerable<string> keys)
    {
        if (keys.CountBy(key => key).FirstOrDefault(count => count.Value > 1).Key is { } key)
        {
            throw new BrokenRuleException(PlanningRules.DuplicateKey, $"Two {what} {key}; give each its own.");
        }
    }

    private Amendment Amends(
        AmendmentKind kind, string? key, DateOnly on, DateTimeOffset recordedAt, string? by, string? reason, IReadOnlyList<FieldChange> changes) => new()
        {
            Id = EntityId.New(recordedAt),
            PlanId = Id,
            Kind = kind,
            Target = AmendmentTarget.ActionStep,
            TargetKey = key,
            On = on,
            RecordedAt = recordedAt,
            By = by,
            Reason = reason,
            AgainstVersion = on == DateOnly.MinValue ? 1 : VersionOn(on.AddDays(-1)),
            Changes = changes,
        };
}

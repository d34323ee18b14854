using Mass.Domain.Calendar;

namespace Mass.Domain.Planning;

/// <summary>A strategic plan with its steps, their history, and its amendments.</summary>
/// <remarks>A plan does not change: each verb gives a new plan, or refuses with a <see cref="BrokenRuleException"/>.</remarks>
public sealed partial record StrategicPlan
{
    private KeptId id;

    private readonly Lazy<Dictionary<string, ActionStep>> byCode;

    /// <summary>Makes a plan without steps.</summary>
    public StrategicPlan() => byCode = new(() => AllSteps.ToDictionary(step => step.Code, StringComparer.Ordinal));

    private StrategicPlan(StrategicPlan other)
    {
        // The index belongs to the copy's own steps, not to those it was copied from.
        byCode = new(() => AllSteps.ToDictionary(step => step.Code, StringComparer.Ordinal));
        (AssociationId, Slug, Revisions, AllSteps, Amendments, ReadAsOf) =
            (other.AssociationId, other.Slug, other.Revisions, other.AllSteps, other.Amendments, other.ReadAsOf);
    }

    /// <summary>The plan's id, derived from the association and the slug.</summary>
    public Guid Id => id.Of("plan", AssociationId, Slug);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The short name in addresses, in lower case, unique in its association.</summary>
    public required string Slug { get; init; }

    /// <summary>What the plan has said beside its steps over time, the first revision first; there is at least one.</summary>
    public required IReadOnlyList<Revision<PlanContent>> Revisions { get; init => field = ValueList<Revision<PlanContent>>.Of(value); }

    /// <summary>All the steps, in the order of the plan, those that are out of the plan included.</summary>
    public IReadOnlyList<ActionStep> AllSteps
    {
        get;
        init
        {
            if (value.CountBy(step => step.Code).FirstOrDefault(count => count.Value > 1).Key is { } code)
            {
                throw new BrokenRuleException(PlanningRules.DuplicateKey, $"Two steps have the code {code}; give each step its own.");
            }

            field = ValueList<ActionStep>.Of(value);
        }
    } = ValueList<ActionStep>.Of([]);

    /// <summary>What was amended, the earliest first.</summary>
    public IReadOnlyList<Amendment> Amendments { get; init => field = ValueList<Amendment>.Of(value.OrderBy(amendment => amendment.On)); } = ValueList<Amendment>.Of([]);

    /// <summary>The day as of which the plan is read; null when it is read as it stands now.</summary>
    public DateOnly? ReadAsOf { get; private init; }

    /// <summary>What the plan says beside its steps.</summary>
    public PlanContent Content => Revisions[^1].Content;

    /// <summary>The title, word for word.</summary>
    public string Title => Content.Title;

    /// <summary>The line above the title; null when there is none.</summary>
    public string? Subtitle => Content.Subtitle;

    /// <summary>The days that the plan is for.</summary>
    public Period Period => Content.Period;

    /// <summary>The theory of action; null when the plan has none.</summary>
    public TheoryOfAction? TheoryOfAction => Content.TheoryOfAction;

    /// <summary>The strategy, word for word; null when the plan has none.</summary>
    public string? Strategy => Content.Strategy;

    /// <summary>The introduction, word for word; null when the plan has none.</summary>
    public string? Introduction => Content.Introduction;

    /// <summary>How often the plan itself is reviewed; null when the plan does not say.</summary>
    public Cadence? ReviewCadence => Content.ReviewCadence;

    /// <summary>The line that introduces the stages, word for word; null when the plan has none.</summary>
    public string? StagesHeading => Content.StagesHeading;

    /// <summary>The initiatives, the standing operations included.</summary>
    public IReadOnlyList<StrategicInitiative> Initiatives => Content.Initiatives;

    /// <summary>The key principles.</summary>
    public IReadOnlyList<KeyPrinciple> KeyPrinciples => Content.KeyPrinciples;

    /// <summary>The abbreviations that the plan explains.</summary>
    public IReadOnlyList<GlossaryEntry> Glossary => Content.Glossary;

    /// <summary>The stages with the plan's own definitions.</summary>
    public IReadOnlyList<StageDefinition> StageDefinitions => Content.StageDefinitions;

    /// <summary>The events on the way to the plan.</summary>
    public IReadOnlyList<TimelineEvent> Timeline => Content.Timeline;

    /// <summary>The steps that are in the plan, in its order.</summary>
    public IReadOnlyList<ActionStep> ActionSteps => [.. AllSteps.Where(step => !step.IsRetired)];

    /// <summary>The last day for which the plan has something recorded; reading it as of that day or a later one gives all of it, and null means that any day does.</summary>
    public DateOnly? LastDay => Amendments.Select(amendment => (DateOnly?)amendment.On)
        .Concat(Revisions.Select(revision => revision.EffectiveOn))
        .Concat(AllSteps.SelectMany(step => step.Revisions.Select(revision => revision.EffectiveOn)
            .Concat(step.Retirements.SelectMany(retirement => new[] { retirement.RetiredOn, retirement.RestoredOn }))
            .Concat(step.StageChanges.Select(change => (DateOnly?)change.EffectiveOn))
            .Concat(step.ProgressUpdates.Select(update => (DateOnly?)update.On))
            .Append(step.AddedOn)))
        .Max();

    /// <summary>The states of the plan between the days on which it was amended, the first version first.</summary>
    public IReadOnlyList<PlanVersion> Versions =>
    [
        new() { Number = 1, EffectiveOn = Revisions[0].Content.Period.Start, Amendments = [] },
        .. Amendments.GroupBy(amendment => amendment.On).Select((day, index) => new PlanVersion
        {
            Number = index + 2,
            EffectiveOn = day.Key,
            Amendments = [.. day],
        }),
    ];

    /// <summary>The id of the plan of an association with a slug.</summary>
    /// <param name="associationId">The id of the association.</param>
    /// <param name="slug">The slug of the plan.</param>
    public static Guid IdOf(Guid associationId, string slug) => EntityId.From("plan", associationId.ToString(), slug);

    /// <summary>The step of a code, in the plan or out of it; null when there is none.</summary>
    /// <param name="code">The code.</param>
    public ActionStep? FindStep(string code) => byCode.Value.GetValueOrDefault(code);

    /// <summary>The initiative of a number; null when there is none.</summary>
    /// <param name="number">The number, such as 1 or O.</param>
    public StrategicInitiative? FindInitiative(string number) => Initiatives.FirstOrDefault(initiative => initiative.Number == number);

    /// <summary>The number of the version that was in force on a day; the first one also before the plan began.</summary>
    /// <param name="day">The day.</param>
    public int VersionOn(DateOnly day) => 1 + Amendments.Where(amendment => amendment.On <= day).DistinctBy(amendment => amendment.On).Count();

    /// <summary>The plan as it stood on a day. Before its first amendment it reads as it was first made; a reading of an earlier day stays one.</summary>
    /// <param name="day">The day.</param>
    public StrategicPlan AsOf(DateOnly day) => this with
    {
        ReadAsOf = ReadAsOf < day ? ReadAsOf : day,
        Revisions = History.AsOf(Revisions, day),
        AllSteps = [.. SectionHistory.AsOf(AllSteps.Select(step => step.AsOf(day)).OfType<ActionStep>(), Amendments, day)],
        Amendments = [.. Amendments.Where(amendment => amendment.On <= day)],
    };

    /// <summary>Whether the other plan says the same and has the same history.</summary>
    /// <param name="other">The other plan.</param>
    public bool Equals(StrategicPlan? other) => other is not null
        && AssociationId == other.AssociationId
        && Slug == other.Slug
        && ReadAsOf == other.ReadAsOf
        && Revisions.Equals(other.Revisions)
        && AllSteps.Equals(other.AllSteps)
        && Amendments.Equals(other.Amendments);

    /// <summary>A hash code that equal plans share.</summary>
    public override int GetHashCode() => Id.GetHashCode();
}

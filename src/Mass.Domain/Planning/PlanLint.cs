using System.Text.RegularExpressions;
using Mass.Domain.Calendar;

namespace Mass.Domain.Planning;

/// <summary>Reads a plan as a careful reader would, and says what is missing, unexplained or out of date.</summary>
public static partial class PlanLint
{
    /// <summary>A step has no responsible party.</summary>
    public const string NoResponsibleParty = "NO_RESPONSIBLE_PARTY";

    /// <summary>A responsible party is not in the glossary.</summary>
    public const string UndefinedParty = "UNDEFINED_PARTY";

    /// <summary>An abbreviation is not in the glossary.</summary>
    public const string UndefinedAbbreviation = "UNDEFINED_ABBREVIATION";

    /// <summary>A step has no stage.</summary>
    public const string NoStage = "NO_STAGE";

    /// <summary>A step passed over a stage.</summary>
    public const string StageSkipped = "STAGE_SKIPPED";

    /// <summary>The last scheduled year is over and the step is not at Sustain.</summary>
    public const string SchedulePast = "SCHEDULE_PAST";

    /// <summary>A step has had no update in a year.</summary>
    public const string NoUpdateInAYear = "NO_UPDATE_IN_A_YEAR";

    /// <summary>Two steps have the same title.</summary>
    public const string DuplicateTitle = "DUPLICATE_TITLE";

    /// <summary>The digit 0 stands where the letter O is meant.</summary>
    public const string ZeroForO = "ZERO_FOR_O";

    /// <summary>An abbreviation is spelled out otherwise than in the glossary.</summary>
    public const string ExpansionDiffers = "EXPANSION_DIFFERS";

    /// <summary>Reads a plan on a day.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="day">The day on which it is read; what is over and what is out of date is counted from it.</param>
    /// <returns>The findings, those on the plan first and then step by step in the order of the plan.</returns>
    public static IReadOnlyList<LintFinding> Of(StrategicPlan plan, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var read = plan.ReadAsOf is null ? plan.AsOf(day) : plan;
        return
        [
            .. read.Initiatives.SelectMany(initiative => Expansions(read, AmendmentTarget.Initiative, initiative.Number, initiative.Statement)),
            .. read.ActionSteps.SelectMany(step => OfStep(read, step, day)),
        ];
    }

    private static IEnumerable<LintFinding> OfStep(StrategicPlan plan, ActionStep step, DateOnly day)
    {
        if (step.Responsibilities.Count == 0)
        {
            yield return Warning(NoResponsibleParty, step, "No party is responsible for the step; name a position or a body.");
        }

        foreach (var party in step.Responsibilities)
        {
            if (!IsDefined(plan, party))
            {
                yield return Info(UndefinedParty, step, "The glossary does not say who this party is; add it there, or name a position or a body.", party.AsWritten);
            }
        }

        foreach (var finding in Abbreviations(plan, step))
        {
            yield return finding;
        }

        foreach (var finding in Expansions(plan, AmendmentTarget.ActionStep, step.Code, step.Text))
        {
            yield return finding;
        }

        if (step.Stage is null)
        {
            yield return Info(NoStage, step, "No stage is recorded for the step.", null);
        }

        foreach (var change in step.StageChanges.Where(change => change.SkippedStages.Count > 0))
        {
            yield return Info(
                StageSkipped, step, $"The step came to {change.To} on {change.EffectiveOn:yyyy-MM-dd} without {string.Join(" or ", change.SkippedStages)}.", null);
        }

        if (step.Schedule.LastYear is { } last && new PlanYear(last).LastDay < day && step.Stage != Stage.Sustain)
        {
            yield return Warning(
                SchedulePast, step, $"The last scheduled plan year, {new PlanYear(last)}, is over and the step is not at Sustain.", step.Schedule.Text);
        }

        if (IsAYearBefore(step.LastUpdatedOn ?? step.AddedOn ?? plan.Period.Start, day))
        {
            yield return Warning(
                NoUpdateInAYear,
                step,
                step.LastUpdatedOn is { } on ? $"The last update is of {on:yyyy-MM-dd}, a year ago or more." : "The step has been in the plan for a year or more without an update.");
        }

        var twins = plan.ActionSteps.Where(other => other.Code != step.Code && Same(other.Title, step.Title)).Select(other => other.Code).ToList();
        if (twins.Count > 0)
        {
            yield return Info(DuplicateTitle, step, $"{string.Join(" and ", twins)} has the same title; tell them apart by their codes.", step.Title);
        }

        if (Zero().IsMatch(step.InitiativesAsWritten) && step.InitiativeNumbers.Contains(StrategicInitiative.StandingOperations))
        {
            yield return Warning(ZeroForO, step, "The digit 0 is read as the letter O, the standing operations; write O.", step.InitiativesAsWritten);
        }
    }

    private static bool IsDefined(StrategicPlan plan, Responsibility party) =>
        (party.PositionKey ?? party.CommitteeKey) is { } key
        && plan.Glossary.Any(entry => entry.Abbreviation == key || Same(entry.Meaning, key));

    private static IEnumerable<LintFinding> Abbreviations(StrategicPlan plan, ActionStep step)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in Abbreviation().Matches($"{step.Title}\n{step.Text}"))
        {
            // Hyphens break with or without a space: PJA-EI and PJA- EI are one.
            var word = match.Value.Replace("- ", "-", StringComparison.Ordinal);
            if (RomanNumeral().IsMatch(word) || !seen.Add(word) || plan.Glossary.Any(entry => entry.Abbreviation == word || entry.Abbreviation + "s" == word))
            {
                continue;
            }

            var spelled = plan.ActionSteps.FirstOrDefault(other => other.Text.Contains($" ({word})", StringComparison.Ordinal));
            yield return spelled is null
                ? Warning(UndefinedAbbreviation, step, $"The glossary does not explain {word}; add it there.", word)
                : Info(UndefinedAbbreviation, step, $"The glossary does not explain {word}; {spelled.Code} spells it out.", word);
        }
    }

    private static IEnumerable<LintFinding> Expansions(StrategicPlan plan, AmendmentTarget target, string key, string? text)
    {
        if (text is null)
        {
            yield break;
        }

        foreach (var entry in plan.Glossary)
        {
            var words = Word().Matches(entry.Meaning).Select(match => Regex.Escape(match.Value)).ToList();
            if (words.Count < 2)
            {
                continue;
            }

            var phrase = $@"(?<!\w){string.Join(@"[\s,]+", words)}(?!\w)";
            foreach (var written in Regex.Matches(text, phrase, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!Same(written, entry.Meaning))
                {
                    yield return new LintFinding
                    {
                        Code = ExpansionDiffers,
                        Severity = LintSeverity.Info,
                        Target = target,
                        TargetKey = key,
                        Message = $"{entry.Abbreviation} is spelled out otherwise than in the glossary ({entry.Meaning}).",
                        Words = written,
                    };
                }
            }
        }
    }

    private static bool IsAYearBefore(DateOnly start, DateOnly day) => start.Year < DateOnly.MaxValue.Year && start.AddYears(1) <= day;

    private static bool Same(string left, string right) => string.Equals(left.Trim(' ', ':'), right.Trim(' ', ':'), StringComparison.OrdinalIgnoreCase);

    private static LintFinding Warning(string code, ActionStep step, string message, string? words = null) =>
        Info(code, step, message, words) with { Severity = LintSeverity.Warning };

    private static LintFinding Info(string code, ActionStep step, string message, string? words) => new()
    {
        Code = code,
        Severity = LintSeverity.Info,
        Target = AmendmentTarget.ActionStep,
        TargetKey = step.Code,
        Message = message,
        Words = words,
    };

    [GeneratedRegex(@"(?<![\w.])[A-Z]{2,}(?:-\s?[A-Z]{2,})*(?![\w.]\w)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^[IVX]+$", RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumeral();

    [GeneratedRegex(@"(?<!\w)0(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Zero();

    [GeneratedRegex(@"[\w.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

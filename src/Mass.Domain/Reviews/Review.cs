using System.Globalization;
using Mass.Domain.Calendar;

namespace Mass.Domain.Reviews;

/// <summary>One review of a cycle, for one plan year.</summary>
/// <remarks>In the plan of M.A.S.S.: SO-03, SO-05.</remarks>
public sealed record Review
{
    /// <summary>The review's id, derived from the cycle and the plan year.</summary>
    public Guid Id => EntityId.From("review", CycleId.ToString(), PlanYear.StartYear.ToString(CultureInfo.InvariantCulture));

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the cycle.</summary>
    public required Guid CycleId { get; init; }

    /// <summary>The plan year that it is for.</summary>
    public required PlanYear PlanYear { get; init; }

    /// <summary>How far it has come.</summary>
    public required ReviewStatus Status { get; init; }

    /// <summary>The day on which work on it began; null when it is not recorded.</summary>
    public DateOnly? OpenedOn { get; init; }

    /// <summary>The day on which it was presented; null until it is.</summary>
    public DateOnly? PresentedOn { get; init; }

    /// <summary>The day on which it was accepted; null until it is, or when the day is not recorded.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>The id of the document; null when none is recorded.</summary>
    public Guid? DocumentId { get; init; }

    /// <summary>The self-assessment; null when it is not part of it.</summary>
    public string? SelfAssessment { get; init; }

    /// <summary>What was found on the structure; null when it is not part of it.</summary>
    public string? Structure { get; init; }

    /// <summary>What was found on the systems; null when it is not part of it.</summary>
    public string? Systems { get; init; }

    /// <summary>What was found on the staffing; null when it is not part of it.</summary>
    public string? Staffing { get; init; }

    /// <summary>What was found on the established practices; null when it is not part of it.</summary>
    public string? Practices { get; init; }

    /// <summary>How the principles of racial equity, diversity and inclusion have been integrated; null when it is not part of it.</summary>
    public string? RediIntegration { get; init; }

    /// <summary>What is recommended for growth and improvement.</summary>
    public IReadOnlyList<string> Recommendations { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of([]);

    /// <summary>The words of a part; null when it is not part of it.</summary>
    /// <param name="part">The part.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the parts.</exception>
    public string? TextOf(ReviewPart part) => part switch
    {
        ReviewPart.SelfAssessment => SelfAssessment,
        ReviewPart.Structure => Structure,
        ReviewPart.Systems => Systems,
        ReviewPart.Staffing => Staffing,
        ReviewPart.Practices => Practices,
        ReviewPart.RediIntegration => RediIntegration,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "A review has no such part."),
    };

    /// <summary>Whether it had been presented by a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsPresentedBy(DateOnly day) => Status != ReviewStatus.InPreparation && !(PresentedOn > day);

    /// <summary>The review as it stood on a day; null when work on it had not begun.</summary>
    /// <remarks>What is written in a review counts from the day on which it was presented; before, it was in preparation and said nothing yet.</remarks>
    /// <param name="day">The day.</param>
    public Review? AsOf(DateOnly day)
    {
        if (OpenedOn > day)
        {
            return null;
        }

        if (PresentedOn > day)
        {
            return new Review { AssociationId = AssociationId, CycleId = CycleId, PlanYear = PlanYear, Status = ReviewStatus.InPreparation, OpenedOn = OpenedOn };
        }

        return AcceptedOn > day ? this with { Status = ReviewStatus.Presented, AcceptedOn = null } : this;
    }
}

using Mass.Domain.Calendar;

namespace Mass.Domain.Planning;

/// <summary>An event on the way to the plan.</summary>
public sealed record TimelineEvent
{
    /// <summary>The event's id, derived from the plan and the number.</summary>
    public Guid Id => EntityId.From("event", PlanId.ToString(), Number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The id of the plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The place of the event in the plan's timeline, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The date line that the event stands under, word for word.</summary>
    public required string DateAsWritten { get; init; }

    /// <summary>The date, as far as it is known; the first one where the line names a span.</summary>
    public required PartialDate Start { get; init; }

    /// <summary>The last date of the span; null when the line names one date.</summary>
    public PartialDate? End { get; init; }

    /// <summary>What happened, word for word; null when the plan gives a date and no more.</summary>
    public string? Description { get; init; }

    /// <summary>The body that the date line names; null when it names none.</summary>
    public string? Body { get; init; }

    /// <summary>The codes of the documents that the event links.</summary>
    public IReadOnlyList<string> DocumentCodes { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of([]);
}

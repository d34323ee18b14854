namespace Mass.Domain.Calendar;

/// <summary>A cadence that a text names, with the words that name it.</summary>
public sealed record CadenceMention
{
    /// <summary>How often.</summary>
    public required Cadence Cadence { get; init; }

    /// <summary>The words of the text that name the cadence.</summary>
    public required string AsWritten { get; init; }

    /// <summary>The year that the cadence counts from; null when the text names none.</summary>
    public int? AnchorYear { get; init; }

    /// <summary>The path of the sub-item that names it, such as 1 or 1.a; null when it is the step's own text.</summary>
    public string? Item { get; init; }
}

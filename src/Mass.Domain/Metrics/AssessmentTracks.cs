using System.Text.RegularExpressions;
using Mass.Domain.Planning;

namespace Mass.Domain.Metrics;

/// <summary>The tracks of assessments: what they ask, and how far that is answered.</summary>
public static partial class AssessmentTracks
{
    /// <summary>The tracks with their metrics, by code.</summary>
    /// <param name="records">The records.</param>
    /// <param name="asOf">The day; what was recorded or set later does not count.</param>
    public static IReadOnlyList<TrackReading> Of(AssociationRecords records, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        return
        [
            .. records.AssessmentTracks.OrderBy(track => track.Code, StringComparer.Ordinal).Select(track =>
            {
                var metrics = records.Metrics.Where(metric => metric.TrackId == track.Id).OrderBy(metric => metric.Code, StringComparer.Ordinal).ToList();
                return new TrackReading
                {
                    Track = track,
                    Evaluations = [.. metrics.Select(metric => MetricEvaluation.Of(records, metric, asOf))],
                    UnusedInstruments = [.. track.Instruments.Except(metrics.SelectMany(metric => metric.Instruments))],
                };
            }),
        ];
    }

    /// <summary>The tracks that the items of a step name, with their questions word for word.</summary>
    /// <remarks>
    /// An item names tracks by its first words, "Track 1:" or "Tracks 2 and 3:". What follows up to a dash is the name, and each sentence that ends with a
    /// question mark is a question. A track that several items name has the name of the first of them, with the questions of all.
    /// </remarks>
    /// <param name="associationId">The id of the association.</param>
    /// <param name="step">The step.</param>
    /// <param name="instruments">How the questions are to be asked.</param>
    public static IReadOnlyList<AssessmentTrack> NamedIn(Guid associationId, ActionStep step, params IReadOnlyList<Instrument> instruments)
    {
        ArgumentNullException.ThrowIfNull(step);
        return
        [
            .. Items(step.Items)
                .Select(item => Named().Match(item.Text))
                .Where(match => match.Success)
                .SelectMany(match => match.Groups["number"].Captures.Select(number => (Number: number.Value, Name: match.Groups["name"].Value.Trim(), Text: match.Groups["text"].Value)))
                .GroupBy(each => each.Number, StringComparer.Ordinal)
                .OrderBy(track => track.Key, StringComparer.Ordinal)
                .Select(track => new AssessmentTrack
                {
                    AssociationId = associationId,
                    Code = track.Key,
                    Name = track.First().Name,
                    Questions = [.. track.SelectMany(each => Question().Matches(each.Text).Select(question => question.Value.Trim()))],
                    Instruments = instruments,
                    StepIds = [step.Id],
                }),
        ];
    }

    private static IEnumerable<ActionItem> Items(IEnumerable<ActionItem> items) => items.SelectMany(item => Items(item.Items).Prepend(item));

    [GeneratedRegex(@"^\s*Tracks? (?<number>[0-9]+)(?:(?:,| and|, and) (?<number>[0-9]+))*:(?<name>.+?)(?:\s[-–—]\s(?<text>.*))?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Named();

    [GeneratedRegex(@"[^?]+\?", RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}

using Mass.Domain;
using Mass.Domain.Metrics;

namespace Mass.Graph.Writing;

/// <summary>Whether what an act names lies in confidential support, or is what a confidential metric was found to be.</summary>
internal static class Confidence
{
    public static bool IsIn(IReadOnlyDictionary<string, object?> arguments, AssociationRecords records) => arguments.Values.Any(argument => argument switch
    {
        Guid id => IsIn(id, records),
        IEnumerable<ObservationEntry> entries => entries.Any(entry => records.Metrics.Any(metric => metric.IsConfidential && metric.Code == entry.MetricCode)),
        _ => false,
    });

    private static bool IsIn(Guid id, AssociationRecords records)
    {
        var support = records.Sessions.FirstOrDefault(session => session.Id == id)?.SupportId
            ?? records.Cohorts.FirstOrDefault(cohort => cohort.Id == id)?.SupportId
            ?? records.Participations.FirstOrDefault(participation => participation.Id == id)?.SupportId
            ?? id;
        return records.Supports.Any(each => each.Id == support && each.IsConfidential) || records.Metrics.Any(each => each.Id == id && each.IsConfidential);
    }
}

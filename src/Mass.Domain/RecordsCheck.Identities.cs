using Mass.Domain.Documents;

namespace Mass.Domain;

public static partial class RecordsCheck
{
    private static IEnumerable<RecordsProblem> Identities(AssociationRecords records) =>
    [
        .. Twins("Positions", records.Positions, static each => each.Id, static each => each.Key),
        .. Twins("Committees", records.Committees, static each => each.Id, static each => each.Key),
        .. Twins("Seats", records.Seats, static each => each.Id, static each => each.Label),
        .. Twins("Partners", records.Partners, static each => each.Id, static each => each.Name),
        .. Twins("Documents", records.Documents, static (Document each) => each.Id, static each => each.Code),
        .. Twins("Plans", records.Plans, static each => each.Id, static each => each.Slug),
        .. Registers.All.SelectMany(register => Twins(register.Name, register.Of(records), register.IdOf, item => register.IdOf(item).ToString())),
        .. Foreign("Positions", records.Positions, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Committees", records.Committees, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Seats", records.Seats, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Partners", records.Partners, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Documents", records.Documents, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Plans", records.Plans, static each => each.Id, static each => each.AssociationId, records),
        .. ForeignRows(records),
    ];

    private static IEnumerable<RecordsProblem> ForeignRows(AssociationRecords records) =>
    [
        .. Foreign("People", records.People, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Districts", records.Districts, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Members", records.Members, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Appointments", records.Appointments, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Partnerships", records.Partnerships, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Memberships", records.Memberships, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Meetings", records.Meetings, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Attendances", records.Attendances, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("VolunteerOpportunities", records.VolunteerOpportunities, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("VolunteerSignups", records.VolunteerSignups, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Supports", records.Supports, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Cohorts", records.Cohorts, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Sessions", records.Sessions, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Participations", records.Participations, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("TopicRequests", records.TopicRequests, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Engagements", records.Engagements, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Contacts", records.Contacts, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("AssessmentTracks", records.AssessmentTracks, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Metrics", records.Metrics, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Observations", records.Observations, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("LegislativeSessions", records.LegislativeSessions, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Priorities", records.Priorities, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Bills", records.Bills, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Testimonies", records.Testimonies, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("AdvocacyUpdates", records.AdvocacyUpdates, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("FiscalYears", records.FiscalYears, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("FinancialLines", records.FinancialLines, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("ReviewCycles", records.ReviewCycles, static each => each.Id, static each => each.AssociationId, records),
        .. Foreign("Reviews", records.Reviews, static each => each.Id, static each => each.AssociationId, records),
    ];

    private static IEnumerable<RecordsProblem> Twins<T>(string register, IReadOnlyList<T> items, Func<T, Guid> id, Func<T, string> name) => items
        .GroupBy(id)
        .Where(same => same.Count() > 1)
        .Select(same => Problem(DuplicateId, register, same.Key, $"{same.Count()} of {register} are {name(same.First())}; leave one, or give each its own code or id."));

    private static IEnumerable<RecordsProblem> Foreign<T>(string register, IReadOnlyList<T> items, Func<T, Guid> id, Func<T, Guid> association, AssociationRecords records)
    {
        var own = records.Association.Id;
        return items.Where(each => association(each) != own)
            .Select(each => Problem(ForeignAssociation, register, id(each), $"One of {register} says that it is another association's; give it the id of {records.Association.Slug}."));
    }
}

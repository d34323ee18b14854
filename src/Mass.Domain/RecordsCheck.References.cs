using Mass.Domain.Committees;

namespace Mass.Domain;

public static partial class RecordsCheck
{
    private static IEnumerable<RecordsProblem> References(AssociationRecords records)
    {
        HashSet<Guid> people = [.. records.People.Select(each => each.Id)];
        HashSet<Guid> districts = [.. records.Districts.Select(each => each.Id)];
        HashSet<Guid> bodies = [.. records.Committees.Select(each => each.Id)];
        HashSet<Guid> roundTables = [.. records.Committees.Where(each => each.Kind == CommitteeKind.RoundTable).Select(each => each.Id)];
        HashSet<Guid> seats = [.. records.Seats.Select(each => each.Id)];
        HashSet<Guid> positions = [.. records.Positions.Select(each => each.Id)];
        HashSet<Guid> partners = [.. records.Partners.Select(each => each.Id)];
        HashSet<Guid> documents = [.. records.Documents.Select(each => each.Id)];
        HashSet<Guid> steps = [.. records.Plans.SelectMany(plan => plan.AllSteps).Select(each => each.Id)];
        HashSet<Guid> initiatives = [.. records.Plans.SelectMany(plan => plan.Revisions).SelectMany(revision => revision.Content.Initiatives).Select(each => each.Id)];
        HashSet<Guid> meetings = [.. records.Meetings.Select(each => each.Id)];
        HashSet<Guid> opportunities = [.. records.VolunteerOpportunities.Select(each => each.Id)];
        HashSet<Guid> supports = [.. records.Supports.Select(each => each.Id)];
        HashSet<Guid> cohorts = [.. records.Cohorts.Select(each => each.Id)];
        HashSet<Guid> sessions = [.. records.Sessions.Select(each => each.Id)];
        HashSet<Guid> engagements = [.. records.Engagements.Select(each => each.Id)];
        HashSet<Guid> tracks = [.. records.AssessmentTracks.Select(each => each.Id)];
        HashSet<Guid> metrics = [.. records.Metrics.Select(each => each.Id)];
        HashSet<Guid> observations = [.. records.Observations.Select(each => each.Id)];
        HashSet<Guid> legislativeSessions = [.. records.LegislativeSessions.Select(each => each.Id)];
        HashSet<Guid> priorities = [.. records.Priorities.Select(each => each.Id)];
        HashSet<Guid> bills = [.. records.Bills.Select(each => each.Id)];
        HashSet<Guid> fiscalYears = [.. records.FiscalYears.Select(each => each.Id)];
        HashSet<Guid> cycles = [.. records.ReviewCycles.Select(each => each.Id)];
        return
        [
            .. Naming("Districts", records.Districts, static each => each.Id, ("round table", static each => One(each.RoundTableId), roundTables)),
            .. Naming("Members", records.Members, static each => each.Id, ("person", static each => [each.PersonId], people), ("district", static each => One(each.DistrictId), districts)),
            .. Naming("Appointments", records.Appointments, static each => each.Id, ("position", static each => [each.PositionId], positions), ("person", static each => [each.PersonId], people)),
            .. Naming("Partnerships", records.Partnerships, static each => each.Id,
                ("partner", static each => [each.PartnerId], partners), ("position", static each => One(each.PositionId), positions), ("step", static each => each.StepIds, steps)),
            .. Naming("Memberships", records.Memberships, static each => each.Id, ("seat", static each => [each.SeatId], seats), ("person", static each => [each.PersonId], people)),
            .. Naming("Meetings", records.Meetings, static each => each.Id,
                ("body", static each => [each.CommitteeId], bodies), ("document", static each => One(each.MinutesId), documents),
                ("person", static each => each.Agenda.SelectMany(item => One(item.PresenterId)), people), ("step", static each => each.Agenda.SelectMany(item => item.StepIds), steps)),
            .. Naming("Attendances", records.Attendances, static each => each.Id,
                ("meeting", static each => [each.MeetingId], meetings), ("person", static each => [each.PersonId], people), ("seat", static each => One(each.SeatId), seats)),
            .. Naming("VolunteerOpportunities", records.VolunteerOpportunities, static each => each.Id, ("body", static each => One(each.CommitteeId), bodies), ("step", static each => each.StepIds, steps)),
            .. Naming("VolunteerSignups", records.VolunteerSignups, static each => each.Id, ("volunteer opportunity", static each => [each.OpportunityId], opportunities), ("person", static each => [each.PersonId], people)),
            .. Naming("Supports", records.Supports, static each => each.Id,
                ("body", static each => One(each.CommitteeId), bodies), ("position", static each => One(each.PositionId), positions),
                ("step", static each => each.StepIds, steps), ("initiative", static each => each.InitiativeIds, initiatives)),
            .. Naming("Cohorts", records.Cohorts, static each => each.Id, ("support", static each => [each.SupportId], supports), ("person", static each => each.FacilitatorIds, people)),
            .. Naming("Sessions", records.Sessions, static each => each.Id, ("support", static each => [each.SupportId], supports), ("cohort", static each => One(each.CohortId), cohorts)),
            .. Naming("Participations", records.Participations, static each => each.Id,
                ("support", static each => [each.SupportId], supports), ("cohort", static each => One(each.CohortId), cohorts),
                ("session", static each => One(each.SessionId), sessions), ("person", static each => [each.PersonId], people)),
            .. Naming("TopicRequests", records.TopicRequests, static each => each.Id, ("round table", static each => [each.RoundTableId], roundTables), ("person", static each => One(each.PersonId), people)),
            .. Naming("Engagements", records.Engagements, static each => each.Id,
                ("support", static each => [each.SupportId], supports), ("person", static each => [each.PersonId, .. each.SupporterIds], people)),
            .. Naming("Contacts", records.Contacts, static each => each.Id, ("engagement", static each => [each.EngagementId], engagements), ("person", static each => One(each.SupporterId), people)),
            .. Naming("AssessmentTracks", records.AssessmentTracks, static each => each.Id, ("body", static each => One(each.CommitteeId), bodies), ("step", static each => each.StepIds, steps)),
            .. Naming("Metrics", records.Metrics, static each => each.Id,
                ("position", static each => One(each.OwnerId), positions), ("initiative", static each => each.InitiativeIds, initiatives),
                ("step", static each => each.StepIds, steps), ("assessment track", static each => One(each.TrackId), tracks)),
            .. Naming("Observations", records.Observations, static each => each.Id, ("metric", static each => [each.MetricId], metrics), ("observation", static each => One(each.Supersedes), observations)),
            .. Naming("Priorities", records.Priorities, static each => each.Id, ("legislative session", static each => [each.SessionId], legislativeSessions), ("step", static each => each.StepIds, steps)),
            .. Naming("Bills", records.Bills, static each => each.Id, ("legislative session", static each => [each.SessionId], legislativeSessions), ("priority", static each => each.PriorityIds, priorities)),
            .. Naming("Testimonies", records.Testimonies, static each => each.Id,
                ("bill", static each => [each.BillId], bills), ("person", static each => [each.PersonId], people), ("document", static each => One(each.DocumentId), documents)),
            .. Naming("AdvocacyUpdates", records.AdvocacyUpdates, static each => each.Id, ("bill", static each => each.BillIds, bills), ("step", static each => each.StepIds, steps)),
            .. Naming("FinancialLines", records.FinancialLines, static each => each.Id, ("fiscal year", static each => [each.FiscalYearId], fiscalYears), ("position", static each => One(each.PositionId), positions)),
            .. Naming("ReviewCycles", records.ReviewCycles, static each => each.Id,
                ("support", static each => One(each.SupportId), supports), ("position", static each => One(each.PositionId), positions),
                ("body", static each => One(each.CommitteeId), bodies), ("step", static each => each.StepIds, steps)),
            .. Naming("Reviews", records.Reviews, static each => each.Id, ("review cycle", static each => [each.CycleId], cycles), ("document", static each => One(each.DocumentId), documents)),
        ];
    }

    private static IEnumerable<RecordsProblem> Naming<T>(
        string register, IReadOnlyList<T> items, Func<T, Guid> id, params IReadOnlyList<(string What, Func<T, IEnumerable<Guid>> Ids, HashSet<Guid> Known)> references) =>
        from item in items
        from reference in references
        from named in reference.Ids(item)
        where !reference.Known.Contains(named)
        select Problem(UnknownReference, register, id(item), $"One of {register} names a {reference.What}, {named}, that is not there; add it, or name another.");

    private static IEnumerable<Guid> One(Guid? id) => id is { } given ? [given] : [];
}

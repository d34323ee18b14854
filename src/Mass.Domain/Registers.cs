namespace Mass.Domain;

/// <summary>The registers of an association that are kept as flat lists beside its plans, positions, bodies, seats, partners and documents.</summary>
public static class Registers
{
    /// <summary>All of them; what refers to another comes after it.</summary>
    public static IReadOnlyList<IRegister> All { get; } =
    [
        Register.Of("People", static records => records.People, static (records, items) => records with { People = items }, static item => item.Id),
        Register.Of("Districts", static records => records.Districts, static (records, items) => records with { Districts = items }, static item => item.Id),
        Register.Of("Members", static records => records.Members, static (records, items) => records with { Members = items }, static item => item.Id),
        Register.Of("Appointments", static records => records.Appointments, static (records, items) => records with { Appointments = items }, static item => item.Id),
        Register.Of("Partnerships", static records => records.Partnerships, static (records, items) => records with { Partnerships = items }, static item => item.Id),
        Register.Of("Memberships", static records => records.Memberships, static (records, items) => records with { Memberships = items }, static item => item.Id),
        Register.Of("Meetings", static records => records.Meetings, static (records, items) => records with { Meetings = items }, static item => item.Id),
        Register.Of("Attendances", static records => records.Attendances, static (records, items) => records with { Attendances = items }, static item => item.Id),
        Register.Of("VolunteerOpportunities", static records => records.VolunteerOpportunities, static (records, items) => records with { VolunteerOpportunities = items }, static item => item.Id),
        Register.Of("VolunteerSignups", static records => records.VolunteerSignups, static (records, items) => records with { VolunteerSignups = items }, static item => item.Id),
        Register.Of("Supports", static records => records.Supports, static (records, items) => records with { Supports = items }, static item => item.Id),
        Register.Of("Cohorts", static records => records.Cohorts, static (records, items) => records with { Cohorts = items }, static item => item.Id),
        Register.Of("Sessions", static records => records.Sessions, static (records, items) => records with { Sessions = items }, static item => item.Id),
        Register.Of("Participations", static records => records.Participations, static (records, items) => records with { Participations = items }, static item => item.Id),
        Register.Of("TopicRequests", static records => records.TopicRequests, static (records, items) => records with { TopicRequests = items }, static item => item.Id),
        Register.Of("Engagements", static records => records.Engagements, static (records, items) => records with { Engagements = items }, static item => item.Id),
        Register.Of("Contacts", static records => records.Contacts, static (records, items) => records with { Contacts = items }, static item => item.Id),
        Register.Of("AssessmentTracks", static records => records.AssessmentTracks, static (records, items) => records with { AssessmentTracks = items }, static item => item.Id),
        Register.Of("Metrics", static records => records.Metrics, static (records, items) => records with { Metrics = items }, static item => item.Id),
        Register.Of("Observations", static records => records.Observations, static (records, items) => records with { Observations = items }, static item => item.Id),
        Register.Of("LegislativeSessions", static records => records.LegislativeSessions, static (records, items) => records with { LegislativeSessions = items }, static item => item.Id),
        Register.Of("Priorities", static records => records.Priorities, static (records, items) => records with { Priorities = items }, static item => item.Id),
        Register.Of("Bills", static records => records.Bills, static (records, items) => records with { Bills = items }, static item => item.Id),
        Register.Of("Testimonies", static records => records.Testimonies, static (records, items) => records with { Testimonies = items }, static item => item.Id),
        Register.Of("AdvocacyUpdates", static records => records.AdvocacyUpdates, static (records, items) => records with { AdvocacyUpdates = items }, static item => item.Id),
        Register.Of("FiscalYears", static records => records.FiscalYears, static (records, items) => records with { FiscalYears = items }, static item => item.Id),
        Register.Of("FinancialLines", static records => records.FinancialLines, static (records, items) => records with { FinancialLines = items }, static item => item.Id),
        Register.Of("ReviewCycles", static records => records.ReviewCycles, static (records, items) => records with { ReviewCycles = items }, static item => item.Id),
        Register.Of("Reviews", static records => records.Reviews, static (records, items) => records with { Reviews = items }, static item => item.Id),
    ];
}

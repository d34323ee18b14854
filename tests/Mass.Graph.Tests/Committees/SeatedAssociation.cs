using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Documents;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Committees;

/// <summary>An association that does not exist: a board with two seats and a history, a held meeting with a guest, and a member who is no more than that.</summary>
internal static class SeatedAssociation
{
    public static readonly Association Association = new() { Slug = "seated", Name = "Fictitious Seated Association" };

    public static readonly Person Ada = Person("Ada Alder", 1);

    public static readonly Person Ben = Person("Ben Birch", 2);

    /// <summary>A member, a volunteer and a guest: not one whom everyone may see.</summary>
    public static readonly Person Mia = Person("Mia Maple", 3);

    public static readonly Person Pia = Person("Pia Pine", 4);

    public static readonly Committee Board = new() { AssociationId = Association.Id, Abbreviation = "EC", Name = "Board", Kind = CommitteeKind.Executive, AgendaSections = ["Federal advocacy"] };

    public static readonly Seat Chair = new() { AssociationId = Association.Id, CommitteeKey = "EC", Label = "Chair", Kind = SeatKind.Chair, TermYears = 1 };

    public static readonly Seat AtLarge = new() { AssociationId = Association.Id, CommitteeKey = "EC", Label = "At-large", Kind = SeatKind.AtLarge, From = new(2025, 1, 1) };

    public static readonly Position Director = new() { AssociationId = Association.Id, Abbreviation = "ED", Title = "Executive Director" };

    public static readonly Position Manager = new() { AssociationId = Association.Id, Abbreviation = "PM", Title = "Program Manager", ReportsToKey = "ED", Responsibilities = ["Leads programs"] };

    public static readonly VolunteerOpportunity Work = new() { AssociationId = Association.Id, Code = "W1", Title = "Welcome lunch", OpensOn = new(2024, 7, 1), Capacity = 3 };

    private static readonly DateOnly Start = new(2024, 7, 1);

    public static AssociationRecords Records { get; } = Make();

    public static Snapshot Snapshot { get; } = GraphFixture.Load(Records);

    private static AssociationRecords Make()
    {
        var records = new AssociationRecords
        {
            Association = Association,
            People = [Ada, Ben, Mia, Pia],
            Positions = [Director, Manager],
            Documents =
            [
                new() { AssociationId = Association.Id, Code = "open", Title = "Open minutes", Kind = DocumentKind.SupportingDocument, IsPublished = true },
                new() { AssociationId = Association.Id, Code = "closed", Title = "Closed minutes", Kind = DocumentKind.SupportingDocument, IsPublished = false },
            ],
            Partners = [new() { AssociationId = Association.Id, Name = "Partner", Kind = PartnerKind.Organization }],
        }
            .FormCommittee(new() { AssociationId = Association.Id, Name = "North", Kind = CommitteeKind.RoundTable })
            .FormCommittee(Board).AddSeat(Chair).AddSeat(AtLarge);
        records = records
            .AddDistrict(new() { AssociationId = Association.Id, Code = "alder", Name = "Alder Falls", Kinds = [DistrictKind.Rural, DistrictKind.Regional], RoundTableId = records.Committees[0].Id })
            .SeatMember(Chair.Id, Ada.Id, Start, Noon(Start))
            .SeatMember(Chair.Id, Ben.Id, new(2025, 9, 1), Noon(Start), new(2027, 6, 30))
            .Appoint(Director.Id, Ben.Id, Start, Noon(Start), new(2026, 12, 31))
            .OpenOpportunity(Work);
        records = records
            .AdmitMember(Ada.Id, MemberRole.Superintendent, Start, Noon(Start), records.Districts[0].Id)
            .AdmitMember(Mia.Id, MemberRole.AssistantSuperintendent, Start, Noon(Start), records.Districts[0].Id)
            .SignUp(Work.Id, Mia.Id, Start)
            .BeginPartnership(records.Partners[0].Id, "Pipeline", Start, Noon(Start), Director.Id)
            .PlanMeeting(Board.Id, new(2024, 10, 1), Noon(Start)).PlanMeeting(Board.Id, new(2027, 1, 15), Noon(Start));
        var (held, planned) = (records.Meetings[0].Id, records.Meetings[1].Id);
        records = records.SetAgenda(held, [new() { Section = "Federal advocacy", Title = "News", PresenterId = Pia.Id }])
            .HoldMeeting(held, Noon(new(2024, 10, 1)))
            .RecordAttendance(held, Ada.Id, AttendanceStatus.Present, Chair.Id)
            .RecordAttendance(held, Mia.Id, AttendanceStatus.Present)
            .FileMinutes(held, records.Documents[0].Id);
        return records with
        {
            Meetings = [records.Meetings[0], records.Meetings[1] with { MinutesId = records.Documents[1].Id }],
            Members = [.. records.Members.Select(member => member with { SelfIdentifiedAs = ["a secret word"] })],
        };
    }

    private static Person Person(string name, int number) => new() { AssociationId = Association.Id, Id = EntityId.From("test person", $"{number}"), Name = name, Email = $"person{number}@example.org" };

    private static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}

using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Tests.Planning;

namespace Mass.Domain.Tests.Committees;

/// <summary>An association that does not exist, with two bodies, a few seats and a few people.</summary>
internal static class SmallAssociation
{
    public static readonly Guid Id = SmallPlan.Association.Id;

    public static readonly DateOnly Start = new(2024, 7, 1);

    public static readonly Committee Board = Body("EC", CommitteeKind.Executive) with { FormedOn = new(2020, 7, 1) };

    public static readonly Committee Group = Body("Group", CommitteeKind.Working) with { ParentKey = "EC", FormedOn = new(2023, 7, 1), AgendaSections = ["Federal advocacy", "Other business"] };

    public static readonly Committee North = Body("North", CommitteeKind.RoundTable);

    public static readonly Seat Chair = Seat("Chair", SeatKind.Chair) with { TermYears = 2 };

    public static readonly Seat First = Seat("At-large seat 1", SeatKind.AtLarge) with { TermYears = 1 };

    public static readonly Seat Second = Seat("At-large seat 2", SeatKind.AtLarge) with { TermYears = 1 };

    public static readonly Seat Observer = Seat("Observer", SeatKind.NonVoting);

    public static readonly Seat GroupChair = Seat("Chair", SeatKind.Chair) with { CommitteeKey = "Group" };

    public static readonly Person Ada = Person("Ada Alder", 1);

    public static readonly Person Ben = Person("Ben Birch", 2);

    public static readonly Person Cleo = Person("Cleo Cedar", 3);

    public static readonly Person Dan = Person("Dan Dogwood", 4);

    public static readonly Position Director = new() { AssociationId = Id, Abbreviation = "ED", Title = "Executive Director", Responsibilities = ["Leads the staff"] };

    public static readonly Position Manager = new() { AssociationId = Id, Abbreviation = "PM", Title = "Program Manager", ReportsToKey = "ED", Places = 2 };

    public static AssociationRecords Records { get; } = new()
    {
        Association = SmallPlan.Association,
        Positions = [Director, Manager],
        Committees = [Board, Group, North],
        Seats = [Chair, First, Second, Observer, GroupChair],
        People = [Ada, Ben, Cleo, Dan],
        Plans = [SmallPlan.Plan],
        Districts =
        [
            new() { AssociationId = Id, Code = "alder", Name = "Alder Falls", Kinds = [DistrictKind.Rural, DistrictKind.Regional], Region = "North", RoundTableId = North.Id },
            new() { AssociationId = Id, Code = "birch", Name = "Birch Harbor", Kinds = [DistrictKind.Urban], Region = "South" },
        ],
        Partners = [new() { AssociationId = Id, Name = "Partner", Kind = PartnerKind.Organization }],
    };

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);

    public static DateTimeOffset Noon(DateOnly day) => SmallPlan.Noon(day);

    public static AssociationRecords Sits(this AssociationRecords records, Seat seat, Person person, DateOnly from, DateOnly? to = null) =>
        records.SeatMember(seat.Id, person.Id, from, Noon(from), to);

    public static Committee Body(string name, CommitteeKind kind) => new() { AssociationId = Id, Name = name, Kind = kind };

    public static Seat Seat(string label, SeatKind kind) => new() { AssociationId = Id, CommitteeKey = "EC", Label = label, Kind = kind };

    public static Person Person(string name, int number) => new() { AssociationId = Id, Id = EntityId.From("test person", $"{number}"), Name = name };
}

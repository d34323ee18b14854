using Mass.Domain.Associations;
using Mass.Domain.Committees;

namespace Mass.Domain.Fictitious;

/// <summary>Who sits in the seats: terms that follow one another, ladders of officers, early ends, vacancies, and successors for some of the seats that fall vacant in June 2027.</summary>
internal static class MadeUpTerms
{
    /// <summary>The seats that staff holds by virtue of a position.</summary>
    private static readonly Dictionary<string, string> StaffSeats = new(StringComparer.Ordinal)
    {
        ["Executive Director"] = "ED",
        ["Program Manager, Learning"] = "PM-L",
        ["Government Relations Specialist"] = "GRS",
        ["Program Manager, Equity"] = "PM-E",
    };

    public static void AddTo(FictitiousWorld world)
    {
        var terms = new MadeUpTermBook(world);
        foreach (var number in Enumerable.Range(1, world.RoundTables))
        {
            var key = MadeUpBodies.KeyOfRoundTable(number);
            var roundTable = world.Body(key);
            terms.Ladder(2, member => world.RoundTableOf(member) == roundTable, Seat(key, "Vice President"), Seat(key, "President"));
            terms.Follow(Seat("EC", $"{key} President"), terms.Of(Seat(key, "President")));
        }

        terms.Ladder(1, IsSuperintendent, Seat("EC", "Vice President"), Seat("EC", "President-Elect"), Seat("EC", "President"), Seat("EC", "Past President"));
        foreach (var (label, position) in StaffSeats)
        {
            terms.Serve(world.Records.Seats.Single(seat => seat.Label == label), world.Records.Appointments.Where(appointment => appointment.PositionId == world.Position(position)));
        }

        foreach (var seat in world.Records.Seats.Where(seat => terms.Of(seat).Count == 0 && seat.Kind is not (SeatKind.Staff or SeatKind.ExOfficio)))
        {
            terms.Fill(seat, Eligible(world, seat, terms));
        }

        foreach (var seat in world.Records.Seats.Where(seat => seat.Label == "Member from EDI"))
        {
            terms.Follow(seat, [.. terms.Of(Seat("EDI", seat.CommitteeKey == "VVW" ? "Member 1" : "Member 2"))]);
        }

        world.Records = world.Records with { Memberships = terms.All };

        Seat Seat(string body, string label) => world.Records.Seats.Single(seat => seat.CommitteeKey == body && seat.Label == label);
    }

    private static bool IsSuperintendent(Member member) => member.Role == MemberRole.Superintendent;

    /// <summary>Who can be chosen for a seat, on the day of the choice.</summary>
    private static Func<Member, DateOnly, bool> Eligible(FictitiousWorld world, Seat seat, MadeUpTermBook terms)
    {
        var districts = world.Records.Districts.ToDictionary(district => district.Id);
        var roundTable = world.Records.Committees.FirstOrDefault(body => body.Kind == CommitteeKind.RoundTable && (body.Key == seat.CommitteeKey || body.Key == seat.Represents))?.Id;
        var kind = Enum.GetValues<DistrictKind>().FirstOrDefault(kind => seat.Represents == $"{kind} districts");
        return (member, day) => (seat.CommitteeKey, seat.Represents) switch
        {
            _ when roundTable is not null => districts[member.DistrictId!.Value].RoundTableId == roundTable,
            (_, "Assistant superintendents") => member.Role == MemberRole.AssistantSuperintendent,
            ("EC", _) when kind != default => member.Role == MemberRole.Superintendent && districts[member.DistrictId!.Value].Kinds.Contains(kind),
            ("EC", _) => member.Role == MemberRole.Superintendent,
            ("SDN", _) => districts[member.DistrictId!.Value].Enrollment < 2500,
            ("LSN", _) => IsSuperintendent(member) && (member.RoleSince ?? member.Since) <= day.AddYears(-4),
            ("CST", _) => terms.Sits(member.PersonId, "LSN", day),
            _ => true,
        };
    }
}

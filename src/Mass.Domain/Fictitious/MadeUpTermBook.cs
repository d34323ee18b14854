using System.Globalization;
using Mass.Domain.Associations;
using Mass.Domain.Committees;

namespace Mass.Domain.Fictitious;

/// <summary>Writes down terms, so that nobody sits in two seats of a body at once and no seat has two holders.</summary>
internal sealed class MadeUpTermBook(FictitiousWorld world)
{
    /// <summary>The day on which the seats that are vacant now were given up.</summary>
    private static readonly DateOnly GivenUpOn = new(2026, 9, 30);

    private static readonly HashSet<(string Body, string Label)> VacantNow = [("PD", "At-large seat 4"), ("LC", "Member 2"), ("EDI", "Member 5"), ("TSS", "Representative of RT 2"), ("EAG", "Member 3")];

    private readonly Draws draws = world.Draws("terms");
    private readonly Dictionary<Guid, List<Membership>> bySeat = [];
    private readonly Dictionary<(string Body, Guid Person), List<Membership>> byPerson = [];

    /// <summary>All terms, by seat.</summary>
    public IReadOnlyList<Membership> All => [.. world.Records.Seats.SelectMany(Of)];

    /// <summary>The terms in a seat, the earliest first.</summary>
    public IReadOnlyList<Membership> Of(Seat seat) => bySeat.GetValueOrDefault(seat.Id) ?? [];

    /// <summary>Whether a person sits in a body on a day.</summary>
    public bool Sits(Guid personId, string body, DateOnly day) => IsTaken(personId, body, day, day);

    /// <summary>Fills a seat for its whole time with one term after another; the first one is cut short, so that terms do not all end together.</summary>
    public void Fill(Seat seat, Func<Member, DateOnly, bool> isEligible)
    {
        var years = seat.TermYears ?? 2;
        var start = seat.From is { } from && from > FictitiousWorld.FirstDay ? from : FictitiousWorld.FirstDay;
        var last = seat.To ?? FictitiousWorld.LastDay;
        var end = new DateOnly(start.Month >= 7 ? start.Year + 1 : start.Year, 6, 30).AddYears(draws.Below(years));
        Guid? before = null;
        while (start <= last)
        {
            end = seat.To < end ? seat.To.Value : end;
            before = Term(seat, start, end, isEligible, before);
            (start, end) = (end.AddDays(1), end.AddYears(years));
        }

        // About half of those whose terms end in June 2027 have a successor already.
        if (start == FictitiousWorld.LastDay.AddDays(1) && seat.To is null && draws.Chance(50) && Choose(seat, start, end, isEligible, FictitiousWorld.Today) is { } successor)
        {
            Write(seat, successor.PersonId, start, end, null);
        }
    }

    /// <summary>Fills seats that lead to one another: whoever was in the first goes to the second, and so on.</summary>
    public void Ladder(int years, Func<Member, bool> isEligible, params IReadOnlyList<Seat> seats)
    {
        var first = FictitiousWorld.FirstDay.AddYears(-years * (seats.Count - 1));
        for (var start = first; start <= FictitiousWorld.LastDay; start = start.AddYears(years))
        {
            var chosenOn = start < FictitiousWorld.FirstDay ? FictitiousWorld.FirstDay : start;
            var until = start.AddYears(years * seats.Count).AddDays(-1);
            if (Choose(seats[0], chosenOn, until, (member, _) => isEligible(member) && !(member.Until < until), chosenOn) is not { } member)
            {
                continue;
            }

            for (var rung = 0; rung < seats.Count; rung++)
            {
                var from = start.AddYears(years * rung);
                var to = from.AddYears(years).AddDays(-1);
                if (to >= FictitiousWorld.FirstDay && from <= FictitiousWorld.LastDay.AddDays(1))
                {
                    Write(seats[rung], member.PersonId, from < FictitiousWorld.FirstDay ? FictitiousWorld.FirstDay : from, to, rung < seats.Count - 1 ? MembershipEndReason.Promoted : MembershipEndReason.TermEnded);
                }
            }
        }
    }

    /// <summary>Gives a seat to whoever holds another one, as long as it is there.</summary>
    public void Follow(Seat seat, IReadOnlyList<Membership> others)
    {
        foreach (var other in others)
        {
            var from = seat.From > other.From ? seat.From.Value : other.From;
            var to = seat.To < other.To ? seat.To : other.To;
            if (from <= (to ?? DateOnly.MaxValue) && !IsTaken(other.PersonId, seat.CommitteeKey!, from, to ?? DateOnly.MaxValue))
            {
                Write(seat, other.PersonId, from, to, other.EndReason is MembershipEndReason.Promoted ? MembershipEndReason.TermEnded : other.EndReason);
            }
        }
    }

    /// <summary>Gives a seat to whoever holds a position.</summary>
    public void Serve(Seat seat, IEnumerable<Appointment> appointments)
    {
        foreach (var appointment in appointments.Where(appointment => !(appointment.To < FictitiousWorld.FirstDay)))
        {
            Write(seat, appointment.PersonId, appointment.From < FictitiousWorld.FirstDay ? FictitiousWorld.FirstDay : appointment.From, appointment.To, MembershipEndReason.TermEnded);
        }
    }

    /// <summary>One term: most run to their end; some end early, and after a vacancy another person serves the rest.</summary>
    private Guid? Term(Seat seat, DateOnly start, DateOnly end, Func<Member, DateOnly, bool> isEligible, Guid? before)
    {
        while (true)
        {
            var again = draws.Chance(35) ? world.MembersOn(start).FirstOrDefault(member => member.PersonId == before && isEligible(member, start) && !IsTaken(member.PersonId, seat.CommitteeKey!, start, end)) : null;
            if ((again ?? Choose(seat, start, end, isEligible, start))?.PersonId is not { } person)
            {
                return null;
            }

            var (to, reason) = End(seat, person, start, end);
            Write(seat, person, start, to, reason);
            if (to == end)
            {
                return person;
            }

            start = new DateOnly(to.Year, to.Month, 1).AddMonths(draws.Between(2, 4));
            before = null;
            if (to == GivenUpOn || start > end || start > FictitiousWorld.Today)
            {
                return null;
            }
        }
    }

    private (DateOnly To, MembershipEndReason Reason) End(Seat seat, Guid person, DateOnly start, DateOnly end)
    {
        if (VacantNow.Contains((seat.CommitteeKey!, seat.Label)) && start <= GivenUpOn && GivenUpOn < end && world.LastDayOf(person) > GivenUpOn)
        {
            return (GivenUpOn, MembershipEndReason.Resigned);
        }

        var leaves = world.LastDayOf(person);
        if (leaves < end)
        {
            return (leaves, MembershipEndReason.LeftAssociation);
        }

        var resigns = start.AddMonths(draws.Between(3, 20)).AddDays(-1);
        return draws.Chance(9) && resigns < end && resigns < FictitiousWorld.Today ? (resigns, MembershipEndReason.Resigned) : (end, end == seat.To ? MembershipEndReason.SeatAbolished : MembershipEndReason.TermEnded);
    }

    /// <summary>A member who is free for the seat; null when there is none.</summary>
    private Member? Choose(Seat seat, DateOnly start, DateOnly end, Func<Member, DateOnly, bool> isEligible, DateOnly on)
    {
        var members = world.MembersOn(on);
        bool IsFree(Member member) => isEligible(member, on) && world.LastDayOf(member.PersonId) > start && !IsTaken(member.PersonId, seat.CommitteeKey!, start, end);

        // Most seats are open to many: a few draws find someone, and only where they do not are all members looked through.
        for (var attempt = 0; attempt < 8; attempt++)
        {
            if (draws.One(members) is var drawn && IsFree(drawn))
            {
                return drawn;
            }
        }

        Member[] free = [.. members.Where(IsFree)];
        return free.Length == 0 ? null : draws.One(free);
    }

    private bool IsTaken(Guid person, string body, DateOnly from, DateOnly to) =>
        byPerson.TryGetValue((body, person), out var terms) && terms.Exists(term => term.From <= to && !(term.To < from));

    private void Write(Seat seat, Guid person, DateOnly from, DateOnly? to, MembershipEndReason? reason)
    {
        var membership = new Membership
        {
            Id = world.Id("membership", string.Create(CultureInfo.InvariantCulture, $"{seat.Id} {from:yyyy-MM-dd}")),
            AssociationId = world.AssociationId,
            SeatId = seat.Id,
            PersonId = person,
            From = from,
            To = to,
            EndReason = to < FictitiousWorld.Today ? reason : null,
        };
        (bySeat.TryGetValue(seat.Id, out var terms) ? terms : bySeat[seat.Id] = []).Add(membership);
        (byPerson.TryGetValue((seat.CommitteeKey!, person), out var seats) ? seats : byPerson[(seat.CommitteeKey!, person)] = []).Add(membership);
    }
}

using System.Globalization;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;

namespace Mass.Domain.Fictitious;

/// <summary>An association while it is being made up: what there is of it so far, and how to name what is in it.</summary>
internal sealed class FictitiousWorld(int seed, int size, Association association)
{
    /// <summary>The first day of its recorded history.</summary>
    public static readonly DateOnly FirstDay = new(2020, 7, 1);

    /// <summary>The present.</summary>
    public static readonly DateOnly Today = new(2026, 11, 1);

    /// <summary>The last day for which anything is planned, successors aside.</summary>
    public static readonly DateOnly LastDay = new(2027, 6, 30);

    private readonly Dictionary<DateOnly, IReadOnlyList<Member>> membersByDay = [];
    private Dictionary<Guid, DateOnly>? lastDays;
    private Dictionary<Guid, Guid?>? roundTables;
    private ILookup<string, Membership>? holders;

    /// <summary>The plan years of its history, the present one last.</summary>
    public static IReadOnlyList<int> Years { get; } = [2020, 2021, 2022, 2023, 2024, 2025, 2026];

    public AssociationRecords Records { get; set; } = new() { Association = association };

    public Guid AssociationId { get; } = association.Id;

    public string Slug { get; } = association.Slug;

    public int Size { get; } = size;

    /// <summary>One round table for some 35 members.</summary>
    public int RoundTables => Math.Max(4, Size / 35);

    /// <summary>The row of draws of a subject.</summary>
    public Draws Draws(string subject) => new(seed, subject);

    /// <summary>An id that follows from the association and from what the thing is.</summary>
    public Guid Id(string kind, string key) => EntityId.From("fictitious", Slug, kind, key);

    public Guid Id(string kind, int number) => Id(kind, number.ToString(CultureInfo.InvariantCulture));

    public Guid Position(string key) => Records.Positions.Single(position => position.Key == key).Id;

    public Guid Body(string key) => Records.Committees.Single(committee => committee.Key == key).Id;

    public Guid Support(string code) => Records.Supports.Single(support => support.Code == code).Id;

    public Guid Step(string code) => (Records.Plans[0].FindStep(code) ?? throw new ArgumentException($"There is no step {code}.", nameof(code))).Id;

    public IReadOnlyList<Guid> Steps(params IEnumerable<string> codes) => [.. codes.Select(Step)];

    public IReadOnlyList<Guid> Initiatives(params IEnumerable<string> numbers) => [.. numbers.Select(number => Records.Plans[0].FindInitiative(number)!.Id)];

    /// <summary>Those who are members on a day, each once.</summary>
    public IReadOnlyList<Member> MembersOn(DateOnly day)
    {
        if (!membersByDay.TryGetValue(day, out var members))
        {
            membersByDay[day] = members = [.. Records.Members.Where(member => member.Since <= day && !(member.Until < day))];
        }

        return members;
    }

    /// <summary>The last day on which a person is a member in whatever role; the last day there is while no end is known.</summary>
    public DateOnly LastDayOf(Guid personId)
    {
        lastDays ??= Records.Members.GroupBy(member => member.PersonId).ToDictionary(rows => rows.Key, rows => rows.Max(row => row.Until ?? DateOnly.MaxValue));
        return lastDays[personId];
    }

    /// <summary>Who sits in the seats of a body on a day, once the terms are written.</summary>
    public IReadOnlyList<Membership> HoldersOn(string bodyKey, DateOnly day)
    {
        holders ??= Records.Memberships
            .Join(Records.Seats, membership => membership.SeatId, seat => seat.Id, (membership, seat) => (membership, seat.CommitteeKey))
            .ToLookup(pair => pair.CommitteeKey!, pair => pair.membership);
        return [.. holders[bodyKey].Where(membership => membership.From <= day && !(membership.To < day))];
    }

    public string NameOf(Guid personId) => RecordIndex.Find(Records.People, static person => person.Id, personId)!.Name;

    public Guid? RoundTableOf(Member member)
    {
        roundTables ??= Records.Districts.ToDictionary(district => district.Id, district => district.RoundTableId);
        return roundTables[member.DistrictId!.Value];
    }

    /// <summary>The day in a month that is such a weekday for the such-and-such time, the first being 1.</summary>
    public static DateOnly Weekday(int year, int month, DayOfWeek weekday, int time)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + ((time - 1) * 7));
    }

    /// <summary>The calendar year of a month in a plan year.</summary>
    public static int YearOf(int planYear, int month) => month >= 7 ? planYear : planYear + 1;

    /// <summary>The days that a plan year has.</summary>
    public static Period PeriodOf(int planYear) => new(new(planYear, 7, 1), new(planYear + 1, 6, 30));
}

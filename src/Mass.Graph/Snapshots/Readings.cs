using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Mass.Graph.History;
using Mass.Graph.Persistence;

namespace Mass.Graph.Snapshots;

/// <summary>The states of one association on other days, kept with it: they stay when another association changes.</summary>
internal sealed class Readings
{
    public const int KeptDays = 16;
    private static readonly ConditionalWeakTable<StoredAssociation, Readings> Made = [];
    private readonly ConcurrentDictionary<(DateOnly Day, bool IsPast), Lazy<StoredAssociation>> days = new();
    private readonly Lazy<DateOnly> lastDay;
    private readonly StoredAssociation state;

    private Readings(StoredAssociation state)
    {
        this.state = state;
        lastDay = new(() => state.Records.Plans.Select(plan => plan.LastDay ?? DateOnly.MinValue).DefaultIfEmpty().Max());
    }

    /// <summary>The association as it stands on the present day: itself, unless something is recorded for a later day.</summary>
    public static StoredAssociation Present(StoredAssociation state, DateOnly today)
    {
        var readings = Of(state);
        return readings.lastDay.Value <= today ? state : readings.On(today, isPast: false);
    }

    /// <summary>The association as it stood on a day that is past, or as it is arranged for one that is not.</summary>
    public static StoredAssociation AsOf(StoredAssociation state, DateOnly day, bool isPast) => Of(state).On(day, isPast);

    private static Readings Of(StoredAssociation state) => Made.GetValue(state, static each => new Readings(each));

    /// <summary>As it was recorded by the end of the day, and of that what held on the day.</summary>
    private static StoredAssociation Past(StoredAssociation state, DateOnly day)
    {
        var then = AsRecorded.Then(state, day);
        return then with { Records = then.Records.AsOf(day) };
    }

    /// <summary>So many days are kept at once; more make room by dropping all.</summary>
    private StoredAssociation On(DateOnly day, bool isPast)
    {
        if (days.Count >= KeptDays && !days.ContainsKey((day, isPast)))
        {
            days.Clear();
        }

        return days.GetOrAdd((day, isPast), static (key, self) => new(() => key.IsPast ? Past(self, key.Day) : self with { Records = self.Records.OnDay(key.Day) }), state).Value;
    }
}

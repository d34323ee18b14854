using System.Reflection;
using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Graph.Persistence.RegisterTables;
using Mass.Graph.Persistence.Rows;

namespace Mass.Graph.Tests.Persistence.RegisterTables;

/// <summary>Fills every register with made-up records of whatever properties there are, so that a new register or property is covered without a new test.</summary>
internal sealed class MadeUpRegisters(int seed)
{
    private static readonly string[] Texts = ["", "plain", " „Étape“ ✓ 👩‍🏫 \"quoted\" \\ / <b>&'", "line\r\nline\ttab", "a\0b", "null", "[]", new('x', 5000)];
    private static readonly decimal[] Decimals = [decimal.MaxValue, decimal.MinValue, 0m, 1.50m, -0.0000000000000000000000000001m, 79228162514264337593543950335m];
    private static readonly DateOnly[] Days = [DateOnly.MinValue, DateOnly.MaxValue, new(2024, 2, 29)];
    private static readonly Uri[] Addresses = [new("https://example.org/%20é?a=1&b=%C3%A9#x"), new("https://example.org")];
    private readonly Random random = new(seed);
    private readonly Dictionary<string, List<Guid>> ids = [];
    private int count;

    /// <summary>An association with so many records in each register: the first has nothing that may be missing, the second everything.</summary>
    public AssociationRecords In(AssociationRecords records, int each)
    {
        Know<PositionRow>(records.Positions.Select(item => item.Id));
        Know<CommitteeRow>(records.Committees.Select(item => item.Id));
        Know<SeatRow>(records.Seats.Select(item => item.Id));
        Know<PartnerRow>(records.Partners.Select(item => item.Id));
        Know<DocumentRow>(records.Documents.Select(item => item.Id));
        ids.Add(typeof(AssociationRow).FullName!, [records.Association.Id]);
        foreach (var table in RegisterTable.All)
        {
            var references = RegisterReferences.Of(table).ToDictionary(reference => reference.Column, reference => reference.Target);
            var items = new Dictionary<Guid, object>();
            while (items.Count < each)
            {
                var item = Object(table.Register.ItemType, items.Count switch { 0 => 0, 1 => 1, _ => 0.5 }, references);
                items.TryAdd(table.Register.IdOf(item), item);
            }

            ids.Add(table.Name, [.. items.Keys]);
            records = table.Register.With(records, items.Values);
        }

        return records;
    }

    /// <summary>So many records of one type, with keys that lead nowhere.</summary>
    public IReadOnlyList<T> Some<T>(Association association, int count) =>
    [
        .. Enumerable.Range(0, count).Select(place =>
        {
            ids.TryAdd(typeof(AssociationRow).FullName!, [association.Id]);
            return (T)Object(typeof(T), place switch { 0 => 0, 1 => 1, _ => 0.5 }, new Dictionary<string, string> { [RegisterTable.AssociationId] = typeof(AssociationRow).FullName! });
        }),
    ];

    private void Know<TRow>(IEnumerable<Guid> known) => ids.Add(typeof(TRow).FullName!, [.. known]);

    private object Object(Type type, double present, IReadOnlyDictionary<string, string>? references = null)
    {
        var item = Activator.CreateInstance(type)!;
        var nullability = new NullabilityInfoContext();
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            if (nullability.Create(property).ReadState == NullabilityState.Nullable && random.NextDouble() >= present)
            {
                property.SetValue(item, null);
            }
            else if (references?.GetValueOrDefault(property.Name) is { } target)
            {
                property.SetValue(item, Any(ids[target]));
            }
            else
            {
                property.SetValue(item, Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, present));
            }
        }

        return item;
    }

    private object Value(Type type, double present) =>
        type == typeof(string) ? $"{Any(Texts)}{count++}"
        : type == typeof(Guid) ? NewId()
        : type == typeof(decimal) ? Any(Decimals)
        : type == typeof(DateOnly) ? Any([.. Days, DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber))])
        : type == typeof(DateTimeOffset) ? new DateTimeOffset(random.NextInt64(DateTime.MaxValue.Ticks / 2), TimeSpan.FromMinutes(random.Next(-840, 840)))
        : type == typeof(int) ? Any([int.MinValue, int.MaxValue, 0, random.Next()])
        : type == typeof(long) ? Any([long.MinValue, long.MaxValue, 0, random.NextInt64()])
        : type == typeof(bool) ? random.Next(2) == 1
        : type == typeof(Uri) ? Any(Addresses)
        : type == typeof(Period) ? Any([new Period(DateOnly.MinValue, DateOnly.MaxValue), new Period(Days[2], Days[2])])
        : type == typeof(PlanYear) ? new PlanYear(random.Next(PlanYear.MinYear, PlanYear.MaxYear + 1))
        : type.IsEnum ? Any([.. Enum.GetValues(type).Cast<object>()])
        : type.IsGenericType ? List(type.GenericTypeArguments[0], present)
        : Object(type, present);

    private Array List(Type type, double present)
    {
        var list = Array.CreateInstance(type, present switch { 0 => 0, 1 => 3, _ => random.Next(3) });
        for (var i = 0; i < list.Length; i++)
        {
            list.SetValue(type == typeof(string) ? Any(Texts) : Value(type, present), i);
        }

        return list;
    }

    private Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private T Any<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}

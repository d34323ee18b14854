using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Mass.Domain.Calendar;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>The form of each type that a property of a register may have.</summary>
internal static class ColumnForms
{
    private const string DateForm = "yyyy-MM-dd";
    private const string MomentForm = "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz";
    private const int LongestDate = 40;

    private static readonly Dictionary<Type, object> Known = new()
    {
        [typeof(string)] = new TextForm<string>("a text", static value => value, TryParseText),
        [typeof(Guid)] = new TextForm<Guid>("an id", static value => value.ToString(), TryParseId),
        [typeof(decimal)] = new TextForm<decimal>("a number", static value => value.ToString(CultureInfo.InvariantCulture), TryParseDecimal),
        [typeof(DateOnly)] = new TextForm<DateOnly>("a date such as 2024-07-01", WriteDate, TryParseDate),
        [typeof(DateTimeOffset)] = new TextForm<DateTimeOffset>(
            "a moment such as 2024-07-01 09:30:00+00:00", static value => value.ToString(MomentForm, CultureInfo.InvariantCulture), TryParseMoment),
        [typeof(Uri)] = new TextForm<Uri>("an address", static value => value.OriginalString, TryParseAddress),
        [typeof(Period)] = new TextForm<Period>("a period such as 2024-07-01/2025-06-30", WritePeriod, TryParsePeriod),
        [typeof(bool)] = new NumberForm<bool>(static value => value ? 1 : 0, static number => number is 0 or 1 ? number == 1 : throw new FormatException($"{number} is neither 0 nor 1")),
        [typeof(int)] = new NumberForm<int>(static value => value, static number => checked((int)number)),
        [typeof(long)] = new NumberForm<long>(static value => value, static number => number),
        [typeof(PlanYear)] = new NumberForm<PlanYear>(static value => value.StartYear, static number => new PlanYear(checked((int)number))),
    };

    /// <summary>The form of a type; lists and records of the domain stand as JSON.</summary>
    /// <exception cref="NotSupportedException">A register has a property of a type that no column has.</exception>
    public static ColumnForm<T> Of<T>() => (ColumnForm<T>)Of(typeof(T));

    public static string WriteWord<T>(T value)
        where T : struct, Enum => Enum.GetName(value) ?? throw new ArgumentException($"{value} is no {typeof(T).Name}.", nameof(value));

    public static bool TryParseWord<T>(ReadOnlySpan<byte> utf8, out T value)
        where T : struct, Enum => Words<T>.TryParse(utf8, out value);

    public static string WritePeriod(Period period) => period.ToString();

    public static bool TryParsePeriod(ReadOnlySpan<byte> utf8, out Period period)
    {
        period = null!;
        var middle = utf8.IndexOf((byte)'/');
        if (middle < 0 || !TryParseDate(utf8[..middle], out var start) || !TryParseDate(utf8[(middle + 1)..], out var end) || end < start)
        {
            return false;
        }

        period = new Period(start, end);
        return true;
    }

    private static object Of(Type type)
    {
        if (Known.TryGetValue(type, out var form))
        {
            return form;
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Activator.CreateInstance(typeof(NullableForm<>).MakeGenericType(value), Of(value))!;
        }

        if (type.IsEnum)
        {
            return typeof(ColumnForms).GetMethod(nameof(Word), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!;
        }

        return type.IsAssignableTo(typeof(IEnumerable)) || type.Assembly == typeof(PlanYear).Assembly
            ? Activator.CreateInstance(typeof(JsonForm<>).MakeGenericType(type))!
            : throw new NotSupportedException($"No column has values of {type}; give the type a form in {nameof(ColumnForms)}.");
    }

    private static TextForm<T> Word<T>()
        where T : struct, Enum => new($"one of {string.Join(", ", Enum.GetNames<T>())}", WriteWord, TryParseWord);

    private static string WriteDate(DateOnly value) => value.ToString(DateForm, CultureInfo.InvariantCulture);

    private static bool TryParseText(ReadOnlySpan<byte> utf8, out string value)
    {
        value = Encoding.UTF8.GetString(utf8);
        return true;
    }

    private static bool TryParseId(ReadOnlySpan<byte> utf8, out Guid value)
    {
        value = default;
        return utf8.Length == 36 && Guid.TryParse(utf8, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryParseDecimal(ReadOnlySpan<byte> utf8, out decimal value) =>
        decimal.TryParse(utf8, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    private static bool TryParseDate(ReadOnlySpan<byte> utf8, out DateOnly value)
    {
        value = default;
        Span<char> characters = stackalloc char[LongestDate];
        return utf8.Length == DateForm.Length && Encoding.UTF8.TryGetChars(utf8, characters, out var length)
            && DateOnly.TryParseExact(characters[..length], DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    private static bool TryParseMoment(ReadOnlySpan<byte> utf8, out DateTimeOffset value)
    {
        value = default;
        Span<char> characters = stackalloc char[LongestDate];
        return utf8.Length < LongestDate && Encoding.UTF8.TryGetChars(utf8, characters, out var length)
            && DateTimeOffset.TryParseExact(characters[..length], MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    private static bool TryParseAddress(ReadOnlySpan<byte> utf8, out Uri value) => Uri.TryCreate(Encoding.UTF8.GetString(utf8), UriKind.RelativeOrAbsolute, out value!);

    /// <summary>The words of a choice in UTF-8.</summary>
    private static class Words<T>
        where T : struct, Enum
    {
        private static readonly (byte[] Word, T Value)[] All = [.. Enum.GetValues<T>().Select(value => (Encoding.UTF8.GetBytes(WriteWord(value)), value))];

        public static bool TryParse(ReadOnlySpan<byte> utf8, out T value)
        {
            foreach (var (word, each) in All)
            {
                if (utf8.SequenceEqual(word))
                {
                    value = each;
                    return true;
                }
            }

            value = default;
            return false;
        }
    }
}

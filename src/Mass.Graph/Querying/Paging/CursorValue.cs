using System.Globalization;
using System.Text.Json;

namespace Mass.Graph.Querying.Paging;

/// <summary>The spelling of sort keys in cursors: exact, and the same for equal values.</summary>
internal static class CursorValue
{
    public static void Write<TValue>(Utf8JsonWriter cursor, TValue value)
    {
        switch (value)
        {
            case null:
                cursor.WriteNullValue();
                break;
            case string text:
                cursor.WriteStringValue(text);
                break;
            case int number:
                cursor.WriteNumberValue(number);
                break;
            case long number:
                cursor.WriteNumberValue(number);
                break;
            case decimal number:
                // Equal numbers are spelled alike, whatever their zeros.
                cursor.WriteStringValue(number.ToString("0.############################", CultureInfo.InvariantCulture));
                break;
            case double number:
                cursor.WriteNumberValue(number);
                break;
            case bool flag:
                cursor.WriteBooleanValue(flag);
                break;
            case Enum member:
                cursor.WriteNumberValue(Convert.ToInt32(member, CultureInfo.InvariantCulture));
                break;
            case DateOnly day:
                cursor.WriteNumberValue(day.DayNumber);
                break;
            case DateTimeOffset moment:
                cursor.WriteNumberValue(moment.UtcTicks);
                break;
            case Guid id:
                cursor.WriteStringValue(id);
                break;
            case Uri address:
                cursor.WriteStringValue(address.OriginalString);
                break;
            default:
                throw new InvalidOperationException($"{typeof(TValue)} is no sort key.");
        }
    }

    public static bool TryRead<TValue>(JsonElement cursor, out TValue value)
    {
        var type = Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);
        object? read = cursor.ValueKind switch
        {
            JsonValueKind.String when type == typeof(string) => cursor.GetString(),
            JsonValueKind.String when type == typeof(Guid) && cursor.TryGetGuid(out var id) => id,
            JsonValueKind.String when type == typeof(Uri) && Uri.TryCreate(cursor.GetString(), UriKind.RelativeOrAbsolute, out var address) => address,
            JsonValueKind.True or JsonValueKind.False when type == typeof(bool) => cursor.GetBoolean(),
            JsonValueKind.Number when type == typeof(int) && cursor.TryGetInt32(out var number) => number,
            JsonValueKind.Number when type == typeof(long) && cursor.TryGetInt64(out var number) => number,
            JsonValueKind.Number when type == typeof(double) && cursor.TryGetDouble(out var number) => number,
            JsonValueKind.String when type == typeof(decimal) && decimal.TryParse(cursor.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
            JsonValueKind.Number when type.IsEnum && cursor.TryGetInt32(out var member) => Enum.ToObject(type, member),
            JsonValueKind.Number when type == typeof(DateOnly) && cursor.TryGetInt32(out var day) && day >= 0 && day <= DateOnly.MaxValue.DayNumber => DateOnly.FromDayNumber(day),
            JsonValueKind.Number when type == typeof(DateTimeOffset) && cursor.TryGetInt64(out var ticks) && ticks >= 0 && ticks <= DateTimeOffset.MaxValue.UtcTicks =>
                new DateTimeOffset(ticks, TimeSpan.Zero),
            _ => null,
        };
        if (read is null && !(cursor.ValueKind == JsonValueKind.Null && default(TValue) is null))
        {
            value = default!;
            return false;
        }

        value = (TValue)read!;
        return true;
    }
}

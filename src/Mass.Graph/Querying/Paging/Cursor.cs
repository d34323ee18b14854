using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Paging;

/// <summary>
/// A place in an ordered list: the sort keys of a thing and a fingerprint of the list's arguments, so that paging goes on from the place
/// even when the thing is gone, and never with another order, filter or date.
/// </summary>
internal static class Cursor
{
    // A cursor is no page of HTML; without this, each letter beyond ASCII takes six.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of<T>(string fingerprint, Order<T> order, T item, Snapshot snapshot)
    {
        var buffer = new ArrayBufferWriter<byte>(96);
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(fingerprint);
            foreach (var key in order.Keys)
            {
                key.Write(writer, item, snapshot);
            }

            writer.WriteEndArray();
        }

        return Base64Url.EncodeToString(buffer.WrittenSpan);
    }

    /// <summary>Compares things with the place of a cursor.</summary>
    public static Func<T, Snapshot, int> Read<T>(string cursor, string argument, string fingerprint, Order<T> order)
    {
        if (!Base64Url.IsValid(cursor))
        {
            throw Invalid(argument);
        }

        JsonElement[] parts;
        try
        {
            using var document = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            parts = document.RootElement.ValueKind == JsonValueKind.Array ? [.. document.RootElement.EnumerateArray().Select(part => part.Clone())] : [];
            if (parts.Length == 0 || parts[0].ValueKind != JsonValueKind.String || parts[0].GetString() is not { } stamp)
            {
                throw Invalid(argument);
            }

            if (stamp != fingerprint || parts.Length != order.Keys.Count + 1)
            {
                throw new QueryError(
                    ErrorCodes.InvalidCursor,
                    $"The cursor in '{argument}' belongs to a list with another order, filter or date; start from the first page, or give the arguments that it came from.");
            }

            var comparisons = new Func<T, Snapshot, int>[order.Keys.Count];
            for (var i = 0; i < comparisons.Length; i++)
            {
                comparisons[i] = order.Keys[i].Read(parts[i + 1]) ?? throw Invalid(argument);
            }

            return (item, snapshot) =>
            {
                foreach (var comparison in comparisons)
                {
                    if (comparison(item, snapshot) is var result and not 0)
                    {
                        return result;
                    }
                }

                return 0;
            };
        }
        catch (Exception e) when (e is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            // Bytes that are no JSON, or JSON with text that is no Unicode: the cursor was not made here.
            throw Invalid(argument);
        }
    }

    private static QueryError Invalid(string argument) =>
        new(ErrorCodes.InvalidCursor, $"The cursor in '{argument}' is none of this server; take cursors from edges or pageInfo and leave them as they are.");
}

using System.Buffers.Text;
using System.Text;

namespace Mass.Graph.Querying;

/// <summary>The global id of a thing: its type and its id in one opaque text.</summary>
internal static class NodeId
{
    public static string Of(string type, Guid id)
    {
        var bytes = new byte[type.Length + 17];
        Encoding.ASCII.GetBytes(type, bytes);
        bytes[type.Length] = (byte)':';
        id.TryWriteBytes(bytes.AsSpan(type.Length + 1), bigEndian: true, out _);
        return Convert.ToBase64String(bytes);
    }

    public static bool TryParse(string text, out string type, out Guid id)
    {
        (type, id) = (string.Empty, Guid.Empty);
        if (text.Length is 0 or > 200 || !Base64.IsValid(text))
        {
            return false;
        }

        var bytes = Convert.FromBase64String(text);
        if (bytes.Length < 18 || bytes[^17] != (byte)':')
        {
            return false;
        }

        (type, id) = (Encoding.ASCII.GetString(bytes, 0, bytes.Length - 17), new Guid(bytes.AsSpan(bytes.Length - 16), bigEndian: true));
        return true;
    }

    /// <summary>The id within a type, or an error that says what is wrong with the text.</summary>
    public static Guid Parse(string text, string expectedType) => TryParse(text, out var type, out var id)
        ? type == expectedType
            ? id
            : throw new QueryError(ErrorCodes.InvalidValue, $"The id belongs to the type {type} and not to {expectedType}.")
        : throw new QueryError(ErrorCodes.InvalidValue, "This is no id of this server; take ids from the field id and leave them as they are.");
}

using System.Buffers.Text;
using System.Text;

namespace Mass.Graph.Querying;

/// <summary>The global id of a thing: its type and its id in one opaque text.</summary>
internal static class NodeId
{
    /// <summary>The most letters that an id has.</summary>
    public const int MaxLength = 200;

    public static string Of(string type, Guid id)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        return Encoding.ASCII.GetString(text[..Write(type, id, text)]);
    }

    /// <summary>Writes the id as text in ASCII, and gives its length.</summary>
    public static int Write(string type, Guid id, Span<byte> text)
    {
        var length = type.Length + 17;
        Encoding.ASCII.GetBytes(type, text);
        text[type.Length] = (byte)':';
        id.TryWriteBytes(text[(type.Length + 1)..], bigEndian: true, out _);
        Base64.EncodeToUtf8InPlace(text, length, out var written);
        return written;
    }

    public static bool TryParse(string text, out string type, out Guid id)
    {
        (type, id) = (string.Empty, Guid.Empty);
        if (text.Length is 0 or > MaxLength || !Base64.IsValid(text))
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

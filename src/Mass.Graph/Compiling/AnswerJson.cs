using System.Buffers;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Mass.Graph.Compiling;

/// <summary>
/// Writes an answer as JSON straight into the memory that it is sent from. What stands around values, such as names, comes encoded; whoever writes keeps to the grammar.
/// Texts are escaped as <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> escapes them.
/// </summary>
internal sealed class AnswerJson
{
    /// <summary>The most bytes that a letter of UTF-16 becomes.</summary>
    private const int MostBytesOfLetter = 3;

    /// <summary>Longer texts are encoded apart.</summary>
    private const int LongText = 16 * 1024;

    /// <summary>The longest number.</summary>
    private const int MostBytesOfNumber = 64;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private static readonly JsonSerializerOptions Options = new() { Encoder = Encoder };
    private IBufferWriter<byte>? output;

    /// <summary>Memory of the output, which is written to from one place on.</summary>
    private byte[] bytes = [];
    private int start;
    private int at;

    /// <summary>A text as it stands in JSON, quotes included.</summary>
    public static byte[] Encoded(string text) => [(byte)'"', .. JsonEncodedText.Encode(text, Encoder).EncodedUtf8Bytes, (byte)'"'];

    /// <summary>Begins an answer.</summary>
    public void Begin(IBufferWriter<byte> buffer) => (output, bytes, start, at) = (buffer, [], 0, 0);

    /// <summary>Hands over what was written last.</summary>
    public void End()
    {
        Flush();
        Drop();
    }

    /// <summary>Lets go of an answer, whole or not.</summary>
    public void Drop() => (output, bytes, start, at) = (null, [], 0, 0);

    /// <summary>Writes what is JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Room(json.Length));
        at += json.Length;
    }

    public void Null() => Raw("null"u8);

    public void Flag(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Number(long value)
    {
        Utf8Formatter.TryFormat(value, Room(MostBytesOfNumber), out var written);
        at += written;
    }

    public void Number(decimal value)
    {
        Utf8Formatter.TryFormat(value, Room(MostBytesOfNumber), out var written);
        at += written;
    }

    public void Day(DateOnly day)
    {
        var room = Room(12);
        room[0] = (byte)'"';
        day.TryFormat(room[1..], out _, "O");
        room[11] = (byte)'"';
        at += 12;
    }

    public void Text(string text)
    {
        if (text.Length <= LongText)
        {
            var room = Room((text.Length * MostBytesOfLetter) + 2);
            if (TryPlain(text, room))
            {
                at += text.Length + 2;
                return;
            }

            if (Utf8.FromUtf16(text, room[1..], out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done
                && Encoder.FindFirstCharacterToEncodeUtf8(room.Slice(1, written)) < 0)
            {
                room[0] = (byte)'"';
                room[written + 1] = (byte)'"';
                at += written + 2;
                return;
            }
        }

        Raw("\""u8);
        Raw(JsonEncodedText.Encode(text, Encoder).EncodedUtf8Bytes);
        Raw("\""u8);
    }

    /// <summary>Writes a text of which no letter is escaped or beyond ASCII, which most are. Of another one it leaves something in the room that is not to be sent.</summary>
    private static bool TryPlain(ReadOnlySpan<char> text, Span<byte> room)
    {
        var letters = room.Slice(1, text.Length);
        if (text.Length < Vector128<byte>.Count)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] is < ' ' or > '~' or '"' or '\\')
                {
                    return false;
                }

                letters[i] = (byte)text[i];
            }
        }
        else
        {
            // The last step goes back to where as many letters are left as one takes.
            var last = text.Length - Vector128<byte>.Count;
            for (var i = 0; ; i = Math.Min(i + Vector128<byte>.Count, last))
            {
                if (!TryPlain(MemoryMarshal.Cast<char, ushort>(text.Slice(i, Vector128<byte>.Count)), letters[i..]))
                {
                    return false;
                }

                if (i == last)
                {
                    break;
                }
            }
        }

        room[0] = room[text.Length + 1] = (byte)'"';
        return true;
    }

    /// <summary>The same with as many letters as a vector has.</summary>
    private static bool TryPlain(ReadOnlySpan<ushort> text, Span<byte> room)
    {
        var (first, second) = (Vector128.Create(text), Vector128.Create(text[Vector128<ushort>.Count..]));
        var letters = Vector128.Narrow(first, second);
        letters.CopyTo(room);
        return !Vector128.GreaterThanAny(Vector128.Max(first, second), Vector128.Create((ushort)'~'))
            && (Vector128.LessThan(letters, Vector128.Create((byte)' ')) | Vector128.Equals(letters, Vector128.Create((byte)'"')) | Vector128.Equals(letters, Vector128.Create((byte)'\\')))
            == Vector128<byte>.Zero;
    }

    /// <summary>Writes a text of ASCII letters of which none is escaped.</summary>
    public void Plain(ReadOnlySpan<byte> text)
    {
        var room = Room(text.Length + 2);
        room[0] = (byte)'"';
        text.CopyTo(room[1..]);
        room[text.Length + 1] = (byte)'"';
        at += text.Length + 2;
    }

    /// <summary>Writes a value of a type for which nothing else here is made.</summary>
    public void Other(object value) => Raw(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options));

    private Span<byte> Room(int length)
    {
        if (bytes.Length - at < length)
        {
            Grow(length);
        }

        return bytes.AsSpan(at);
    }

    private void Grow(int length)
    {
        Flush();
        if (!MemoryMarshal.TryGetArray<byte>(output!.GetMemory(length), out var room))
        {
            throw new InvalidOperationException("Answers are written to arrays.");
        }

        (bytes, start) = (room.Array!, room.Offset);
        at = start;
    }

    private void Flush()
    {
        if (at > start)
        {
            output!.Advance(at - start);
            start = at;
        }
    }
}

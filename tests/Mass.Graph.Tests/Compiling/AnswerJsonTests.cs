using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using Mass.Graph.Compiling;
using Mass.Graph.Http;

namespace Mass.Graph.Tests.Compiling;

/// <summary>Answers are written as the writer of the runtime writes them, to the byte, also where one piece of memory ends and the next begins.</summary>
public sealed class AnswerJsonTests
{
    private const int PieceSize = 64 * 1024;

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<string> Letters = Gen.OneOf(
        Gen.Char[' ', '~'].Array[0, 20].Select(letters => new string(letters)),
        Gen.Char['\0', '\u024f'].Array[0, 20].Select(letters => new string(letters)),
        Gen.OneOfConst("\"", "\\", "\u2028", "\u2029", "\ufeff", "\ufffd", "\u00ad", "\ue000", "\u0378", "😀", "👩‍👧", "<b>&'+`", "\u007f", "\0"),
        Gen.Int[0x10000, 0x10ffff].Select(char.ConvertFromUtf32));

    private static readonly Gen<string> Texts = Gen.OneOf(
        Letters.Array[0, 6].Select(string.Concat),
        Gen.Select(Letters, Gen.OneOfConst(16_383, 16_384, 16_385, 21_845, 65_535, 65_536, 70_000), Gen.OneOfConst('a', 'é', '€', '"'), (start, length, letter) => start + new string(letter, length)));

    private static readonly Gen<Action<AnswerJson, Utf8JsonWriter>> Values = Gen.OneOf<Action<AnswerJson, Utf8JsonWriter>>(
        Texts.Select<string, Action<AnswerJson, Utf8JsonWriter>>(text => (ours, theirs) => Both(() => ours.Text(text), () => theirs.WriteStringValue(text))),
        Gen.OneOf(Gen.Long, Gen.OneOfConst(long.MinValue, long.MaxValue, 0, -1)).Select<long, Action<AnswerJson, Utf8JsonWriter>>(number => (ours, theirs) => Both(() => ours.Number(number), () => theirs.WriteNumberValue(number))),
        Gen.OneOf(Gen.Decimal, Gen.OneOfConst(decimal.MinValue, decimal.MaxValue, 1.500m, 0.00m, -0.0m, 1e-28m)).Select<decimal, Action<AnswerJson, Utf8JsonWriter>>(
            number => (ours, theirs) => Both(() => ours.Number(number), () => theirs.WriteNumberValue(number))),
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select<int, Action<AnswerJson, Utf8JsonWriter>>(day => (ours, theirs) => Both(
            () => ours.Day(DateOnly.FromDayNumber(day)), () => theirs.WriteStringValue(DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))),
        Gen.Bool.Select<bool, Action<AnswerJson, Utf8JsonWriter>>(flag => (ours, theirs) => Both(() => ours.Flag(flag), () => theirs.WriteBooleanValue(flag))),
        Gen.Double[-1e300, 1e300].Select<double, Action<AnswerJson, Utf8JsonWriter>>(number => (ours, theirs) => Both(() => ours.Other(number), () => theirs.WriteNumberValue(number))),
        Gen.Const<Action<AnswerJson, Utf8JsonWriter>>((ours, theirs) => Both(ours.Null, theirs.WriteNullValue)));

    [Fact]
    public void Values_are_written_as_the_writer_of_the_runtime_writes_them() => Values.Array[0, 30].Sample(
        values => Same(string.Empty, values), iter: 500);

    [Fact]
    public void So_are_those_at_the_end_of_a_piece_of_memory() => Gen.Select(Gen.Int[PieceSize - 200, PieceSize], Values.Array[1, 4]).Sample(
        (before, values) => Same(new string('x', before), values), iter: 500);

    /// <summary>Texts are written many letters at a time, so that a letter that is not written as it is may be met anywhere in one such step.</summary>
    [Fact]
    public void A_letter_that_is_escaped_or_beyond_ASCII_is_met_wherever_it_stands()
    {
        char[] letters = [.. Enumerable.Range(0, 0x21).Select(each => (char)each), '"', '\\', '~', '\u007f', '\u0080', '\u00e9', '\u0122', '\u015c', '\u017e', '\u2028', '\u20ac', '\uff41', '\uffff'];
        for (var length = 1; length <= 50; length++)
        {
            for (var at = 0; at < length; at++)
            {
                foreach (var letter in letters)
                {
                    var text = string.Create(length, (at, letter), static (into, state) =>
                    {
                        into.Fill('a');
                        into[state.at] = state.letter;
                    });
                    Assert.True(AnswerJson.Encoded(text).AsSpan().SequenceEqual(Written(json => json.Text(text))), $"{length} letters with {(int)letter:x4} at {at}");
                }
            }
        }
    }

    [Fact]
    public void Half_a_letter_is_left_to_the_executor() =>
        Assert.ThrowsAny<ArgumentException>(() => Written(json => json.Text("half \ud83d")));

    private static void Same(string before, Action<AnswerJson, Utf8JsonWriter>[] values)
    {
        var theirs = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(theirs, Relaxed);
        var ours = Written(json =>
        {
            json.Raw("["u8);
            writer.WriteStartArray();
            for (var at = 0; at < before.Length; at += 8_000)
            {
                var part = before[at..Math.Min(before.Length, at + 8_000)];
                json.Text(part);
                writer.WriteStringValue(part);
                json.Raw(","u8);
            }

            json.Null();
            writer.WriteNullValue();
            foreach (var value in values)
            {
                json.Raw(","u8);
                value(json, writer);
            }

            json.Raw("]"u8);
            writer.WriteEndArray();
        });
        writer.Flush();
        Assert.Equal(Encoding.UTF8.GetString(theirs.WrittenSpan), Encoding.UTF8.GetString(ours));
        Assert.True(theirs.WrittenSpan.SequenceEqual(ours));
    }

    private static byte[] Written(Action<AnswerJson> write)
    {
        using var buffer = new AnswerBuffer(int.MaxValue);
        var json = new AnswerJson();
        json.Begin(buffer);
        write(json);
        json.End();
        return [.. buffer.Pieces().SelectMany(piece => piece.ToArray())];
    }

    private static void Both(Action ours, Action theirs)
    {
        ours();
        theirs();
    }
}

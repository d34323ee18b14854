using System.Globalization;

namespace Mass.Graph.Writing.Inputs;

/// <summary>The texts that inputs give.</summary>
internal static class InputTexts
{
    /// <summary>No text of a plan comes near it; a longer one is a mistake.</summary>
    public const int MaxCharacters = 20_000;

    /// <summary>A text without the spaces around it; null, and a problem, when it cannot be taken.</summary>
    public static string? Read(string text, InputReading reading, IReadOnlyList<string> path)
    {
        if (text.Length > MaxCharacters)
        {
            reading.Invalid(string.Create(CultureInfo.InvariantCulture, $"The text has {text.Length} characters; at most {MaxCharacters} are taken."), path);
            return null;
        }

        if (!text.Any(IsSeen))
        {
            reading.Invalid("The text is empty; write something, or leave it out where it may be left out.", path);
            return null;
        }

        if (Unfit(text) is { } at)
        {
            reading.Invalid(string.Create(CultureInfo.InvariantCulture, $"The character U+{(int)text[at]:X4} at place {at + 1} is none of a text; take it out."), path);
            return null;
        }

        return text.Trim();
    }

    /// <summary>Where a text has what is no character of a text: a control character, or half of a pair; null when it has none.</summary>
    public static int? Unfit(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || (char.IsControl(text[i]) && text[i] is not ('\n' or '\r' or '\t')))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whether a character shows: a name made of joiners and direction marks alone looks like none.</summary>
    private static bool IsSeen(char character) => !char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) is not UnicodeCategory.Format;
}

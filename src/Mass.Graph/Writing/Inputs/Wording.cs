using System.Text.RegularExpressions;

namespace Mass.Graph.Writing.Inputs;

/// <summary>How the domain's words on its parameters and members read where a client gives them.</summary>
internal static partial class Wording
{
    /// <summary>What is said of a parameter.</summary>
    /// <param name="words">The domain's words.</param>
    /// <param name="isOptional">Whether it may be left out.</param>
    public static string OfParameter(string words, bool isOptional) => isOptional ? OrNull().Replace(words, "; it may be left out") : words;

    /// <summary>What is said of a member or parameter that is the key of a thing, where the input gives the thing's id.</summary>
    public static string OfKey(string words, bool isRequired)
    {
        var named = KeyWord().Replace(words, key => key.Value is "keys" or "codes" ? "ids" : "id", 1);
        return isRequired ? WhenNull().Replace(named, "") : OfParameter(named, isOptional: true);
    }

    /// <summary>What is said of a parameter that gets something else than null when it is left out.</summary>
    public static string WithoutNull(string words) => OrNull().Replace(words, "");

    /// <summary>What is said of a key that may be null and is asked for, where the input gives the thing's id.</summary>
    public static string OfAsked(string words) => KeyWord().Replace(words, "id", 1);

    /// <summary>What is said of a member of a thing that is there, of which an input gives what is to differ.</summary>
    public static string OfAmended(string words, bool isNullable) => With(
        words,
        isNullable && !words.Contains("null ", StringComparison.Ordinal) ? "leave it out to keep it, and give null to have none" : "leave it out to keep it");

    /// <summary>A sentence that says one thing more at its end.</summary>
    public static string With(string sentence, string? more) => more is null ? sentence : $"{sentence.TrimEnd('.')}; {more}.";

    [GeneratedRegex(@", or null(?=\.$|;)")]
    private static partial Regex OrNull();

    [GeneratedRegex(@"\b(keys?|codes?|slug)\b")]
    private static partial Regex KeyWord();

    [GeneratedRegex(@"(; null|, or null) [^;.]*(?=\.$)")]
    private static partial Regex WhenNull();
}

using System.Text.RegularExpressions;
using Mass.Graph.Access;
using Mass.Graph.Http;
using Mass.Graph.Http.Reports;
using Mass.Graph.Snapshots;
using Microsoft.Extensions.Options;

namespace Mass.Graph.CommandLine;

/// <summary>Says in the words of the settings what the framework says in the names of its classes.</summary>
internal static partial class SettingFault
{
    public static string Of(OptionsValidationException fault) =>
        $"A setting is wrong: {string.Join(" ", fault.Failures.Select(failure => Field().Match(failure) is { Success: true } match ? $"{Name(match.Groups["class"].Value)}:{match.Groups["name"].Value} {Range(match.Groups["text"].Value)}" : failure))}";

    public static string OfBinder(string message)
    {
        if (Unknown().Match(message) is { Success: true } unknown)
        {
            var names = MemberName().Matches(unknown.Groups["names"].Value).Select(match => match.Groups[1].Value);
            return $"A setting is wrong: there is no {string.Join(" and no ", names.Select(name => $"{Name(unknown.Groups["class"].Value)}:{name}"))}. docs/operating.md lists the settings.";
        }

        return Value().Match(message) is { Success: true } value
            ? $"A setting is wrong: {value.Groups["path"].Value} is \"{value.Groups["given"].Value}\". {Wanted(value.Groups["type"].Value)}"
            : $"A setting is wrong: {message.TrimEnd('.', ' ')}. See docs/operating.md for the settings.";
    }

    private static string Name(string type) => type[(type.LastIndexOf('.') + 1)..] switch
    {
        nameof(AccessOptions) => AccessOptions.Section,
        nameof(ApiKeyOptions) => $"{AccessOptions.Section}:{nameof(AccessOptions.ApiKeys)}:N",
        nameof(GraphOptions) => GraphOptions.Section,
        nameof(ReportOptions) => ReportOptions.Section,
        nameof(SnapshotOptions) => SnapshotOptions.Section,
        nameof(TokenOptions) => TokenOptions.Section,
        var other => $"Mass:{other.Replace("Options", "", StringComparison.Ordinal)}",
    };

    private static string Range(string text) => Between().Match(text) is { Success: true } range ? $"has to be from {range.Groups["low"].Value} to {range.Groups["high"].Value}." : text;

    private static string Wanted(string type) => type switch
    {
        "System.TimeSpan" => "Give hours, minutes and seconds, such as 00:00:30.",
        "System.Boolean" => "Give true or false.",
        "System.DateTimeOffset" or "System.Nullable`1[System.DateTimeOffset]" => "Give a day or a time, such as 2027-06-30T23:59:59Z.",
        "System.Int32" or "System.Int64" => "Give a whole number.",
        _ => "A list is given item by item, such as Mass:Access:KnownProxies:0.",
    };

    [GeneratedRegex(@"^DataAnnotation validation failed for '(?<class>\w+)' members: '(?<name>[\w:]+)' with the error: '(?<text>.*)'\.$", RegexOptions.Singleline)]
    private static partial Regex Field();

    [GeneratedRegex("must be between (?<low>.+) and (?<high>.+?)\\.$")]
    private static partial Regex Between();

    [GeneratedRegex("not found on the instance of (?<class>[\\w.]+): (?<names>.*)$")]
    private static partial Regex Unknown();

    [GeneratedRegex(@"'([^']+)'")]
    private static partial Regex MemberName();

    [GeneratedRegex("Failed to convert configuration value(?: '(?<given>.*)')? at '(?<path>[^']+)' to type '(?<type>[^']+)'")]
    private static partial Regex Value();
}

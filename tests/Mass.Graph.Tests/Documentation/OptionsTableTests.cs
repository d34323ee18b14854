using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mass.Graph.Access;
using Mass.Graph.Http;
using Mass.Graph.Http.Reports;
using Mass.Graph.Live;
using Mass.Graph.Snapshots;
using Mass.Graph.Writing;

namespace Mass.Graph.Tests.Documentation;

/// <summary>The table of options in the guide says of each option what its code says.</summary>
public sealed partial class OptionsTableTests
{
    private static readonly (string Section, object Defaults)[] Options =
    [
        (GraphOptions.Section, new GraphOptions()),
        (AccessOptions.Section, new AccessOptions()),
        (TokenOptions.Section, new TokenOptions()),
        (ReportOptions.Section, new ReportOptions()),
        (SnapshotOptions.Section, new SnapshotOptions()),
        (LiveOptions.Section, new LiveOptions()),
        (WritingOptions.Section, new WritingOptions()),
    ];

    private static readonly XDocument Docs = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Mass.Graph.xml"));

    private static IEnumerable<(string Name, PropertyInfo Property, object? Default)> All =>
        from options in Options
        from property in options.Defaults.GetType().GetProperties()

            // What has options of its own has rows of its own.
        where property.PropertyType != typeof(TokenOptions)
        select ($"{options.Section}:{property.Name}", property, property.GetValue(options.Defaults));

    [Fact]
    public void The_guide_has_every_option_with_its_default_and_its_meaning()
    {
        var table = All.Select(option => $"| `{option.Name}` | {Written(option.Default)} | {Meaning(option.Property)} |").ToList();
        var lines = File.ReadAllLines(Repository.File("docs/operating.md")).Where(line => line.StartsWith("| `Mass:", StringComparison.Ordinal) && Options.Any(each => line.StartsWith($"| `{each.Section}:", StringComparison.Ordinal))).ToList();
        var missing = table.Except(lines).ToList();
        var stale = lines.Except(table).ToList();
        Assert.True(
            missing.Count + stale.Count == 0 && lines.SequenceEqual(table),
            $"docs/operating.md lacks\n{string.Join('\n', missing)}\nand has in excess\n{string.Join('\n', stale)}\nThe whole table is\n{string.Join('\n', table)}");
    }

    [Fact]
    public void The_default_that_an_option_tells_is_the_one_that_it_has()
    {
        Assert.NotEmpty(All);
        Assert.All(All, option =>
        {
            var told = Default().Match(Summary(option.Property)).Groups["value"].Value;
            var has = option.Default switch
            {
                int or long => string.Create(CultureInfo.InvariantCulture, $"{option.Default:N0}"),
                bool flag => flag ? "yes" : "no",
                TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
                string { Length: > 0 } text => text,
                _ => "none",
            };
            Assert.True(has == told, $"{option.Name} tells the default {told} and has {has}.");
        });
    }

    private static string Written(object? value) => value switch
    {
        null or "" => "none",
        bool flag => flag ? "`true`" : "`false`",
        TimeSpan time => $"`{time.ToString("c", CultureInfo.InvariantCulture)}`",
        IEnumerable list and not string => list.Cast<object>().Any() ? throw new InvalidOperationException("Say how a list is written.") : "none",
        _ => string.Create(CultureInfo.InvariantCulture, $"`{value}`"),
    };

    private static string Meaning(PropertyInfo property) => Default().Replace(Summary(property), match => match.Groups["more"].Value is { Length: > 0 } more ? $" ({more})" : string.Empty).Trim();

    private static string Summary(PropertyInfo property)
    {
        var name = $"P:{property.DeclaringType!.FullName}.{property.Name}";
        var summary = Docs.Descendants("member").Single(member => (string?)member.Attribute("name") == name).Element("summary")!;
        var text = string.Concat(summary.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "see" } reference => $"`{((string)reference.Attribute("cref")!).Split('.')[^1]}`",
            XElement other => throw new InvalidOperationException($"Say how {other.Name} is written."),
            _ => node.ToString(),
        }));
        return Space().Replace(System.Net.WebUtility.HtmlDecode(text), " ").Trim();
    }

    [GeneratedRegex(@" \(default (?<value>[^,;:)\s]+(?:,\d{3})*(?::\d\d:\d\d(?:\.\d+)?)?)(?:[,;:] (?<more>[^)]*))?\)")]
    private static partial Regex Default();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mass.Graph.Querying;

/// <summary>The summaries of the members of the domain, and of the few of the gateway that clients see, which are the descriptions of the graph: they are written once.</summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<string, string> summaries;

    private XmlDocs(Dictionary<string, string> summaries) => this.summaries = summaries;

    /// <summary>Reads the documentation files that lie beside assemblies; a missing one is an error, or the graph would be silently undescribed.</summary>
    public static XmlDocs Of(params IEnumerable<Assembly> assemblies) => new(assemblies
        .SelectMany(assembly => Load(assembly).Descendants("member"))
        .Where(member => member.Element("summary") is not null)

        // Code that generators put into several assemblies is documented in each.
        .DistinctBy(member => member.Attribute("name")!.Value)
        .ToDictionary(member => member.Attribute("name")!.Value, member => Space().Replace(member.Element("summary")!.Value, " ").Trim(), StringComparer.Ordinal));

    private static XDocument Load(Assembly assembly)
    {
        var path = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");
        return File.Exists(path)
            ? XDocument.Load(path)
            : throw new InvalidOperationException($"The documentation file {path} is missing; the descriptions of the graph come from it. Build or publish again.");
    }

    public string Type(Type type) => Summary($"T:{NameOf(type)}");

    public string Property(Type type, string name) => Summary($"P:{NameOf(type)}.{name}");

    public string Field(Type type, string name) => Summary($"F:{NameOf(type)}.{name}");

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private string Summary(string member) => summaries.TryGetValue(member, out var summary)
        ? summary
        : throw new InvalidOperationException($"{member} has no summary; write one, for it is its description in the graph.");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

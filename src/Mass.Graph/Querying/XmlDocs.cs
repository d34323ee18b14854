using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mass.Graph.Querying;

/// <summary>The summaries of the members of the domain, and of the few of the gateway that clients see, which are the descriptions of the graph: they are written once.</summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<string, string> summaries;
    private readonly Dictionary<string, XElement> methods;

    private XmlDocs(IReadOnlyCollection<XElement> members)
    {
        summaries = members.Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Text(member.Element("summary")!), StringComparer.Ordinal);
        methods = members.Where(member => member.Attribute("name")!.Value.StartsWith("M:", StringComparison.Ordinal))
            .GroupBy(member => member.Attribute("name")!.Value.Split('(')[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>Reads the documentation files that lie beside assemblies; a missing one is an error, or the graph would be silently undescribed.</summary>
    public static XmlDocs Of(params IEnumerable<Assembly> assemblies) => new([.. assemblies
        .SelectMany(assembly => Load(assembly).Descendants("member"))

        // Code that generators put into several assemblies is documented in each.
        .DistinctBy(member => member.Attribute("name")!.Value)]);

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

    /// <summary>What a method does.</summary>
    public string Method(MethodInfo method) => Text(Element(method).Element("summary")!);

    /// <summary>What a parameter of a method is.</summary>
    public string Parameter(MethodInfo method, string name) => Element(method).Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == name) is { } param
        ? Text(param)
        : throw new InvalidOperationException($"The parameter {name} of {method.DeclaringType!.Name}.{method.Name} is not described; it is the description of an input.");

    /// <summary>When a method refuses, by an exception; null when it does not say.</summary>
    public string? Refuses(MethodInfo method, Type exception) => Element(method).Elements("exception")
        .FirstOrDefault(each => each.Attribute("cref")!.Value == $"T:{exception.FullName}") is { } refusal ? Text(refusal) : null;

    private XElement Element(MethodInfo method) => methods.TryGetValue($"M:{NameOf(method.DeclaringType!)}.{method.Name}", out var element)
        ? element
        : throw new InvalidOperationException($"{method.DeclaringType!.Name}.{method.Name} has no documentation; its summary is the description of a mutation.");

    private static string Text(XElement element) => Space().Replace(element.Value, " ").Trim();

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private string Summary(string member) => summaries.TryGetValue(member, out var summary)
        ? summary
        : throw new InvalidOperationException($"{member} has no summary; write one, for it is its description in the graph.");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

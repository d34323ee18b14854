#:property PublishAot=false
#:property GenerateDocumentationFile=true
// Says what is in a package, and stops at the first thing that a reader of it would miss.
// dotnet run .ci/inspect-package.cs -- FOLDER VERSION
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

if (args is not [var folder, var version])
{
    Console.Error.WriteLine("Usage: dotnet run .ci/inspect-package.cs -- FOLDER VERSION");
    return 2;
}

using var package = ZipFile.OpenRead(Path.Combine(folder, $"Mass.Domain.{version}.nupkg"));
using var symbols = ZipFile.OpenRead(Path.Combine(folder, $"Mass.Domain.{version}.snupkg"));
var facts = XDocument.Parse(Text(package, "Mass.Domain.nuspec")).Root!.Elements().Single();
Holds("id and version", Fact("id") == "Mass.Domain" && Fact("version") == version);
Holds("licence", Fact("license") == "MIT" && Text(package, "LICENSE").StartsWith("MIT License", StringComparison.Ordinal));
Holds("readme", Fact("readme") == "README.md" && Text(package, "README.md").StartsWith("# Mass.Domain", StringComparison.Ordinal));
Holds("description, tags and authors", Fact("description")?.Length > 50 && Fact("tags")?.Length > 0 && Fact("authors")?.Length > 0);
Holds("the commit that it was built from", Element("repository")?.Attribute("commit")?.Value.Length == 40 && IsPublic(Element("repository")?.Attribute("url")?.Value));
Holds("no dependencies", !facts.Descendants().Any(element => element.Name.LocalName == "dependency"));
Holds("documentation", XDocument.Parse(Text(package, "lib/net10.0/Mass.Domain.xml")).Descendants("member").Count() > 100);

using var assembly = new PEReader(new MemoryStream(Bytes(package, "lib/net10.0/Mass.Domain.dll")));
var debug = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
Holds("an assembly without the folder that it was built in", assembly.ReadCodeViewDebugDirectoryData(debug).Path.StartsWith("/_/", StringComparison.Ordinal));

using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Bytes(symbols, "lib/net10.0/Mass.Domain.pdb")));
var pdb = provider.GetMetadataReader();
var sources = pdb.Documents.Select(document => pdb.GetString(pdb.GetDocument(document).Name)).ToList();
Holds($"symbols of {sources.Count} sources, none of them named by a folder of this machine", sources.Count > 50 && sources.TrueForAll(name => name.StartsWith("/_/", StringComparison.Ordinal)));
var information = pdb.CustomDebugInformation.Select(handle => pdb.GetCustomDebugInformation(handle)).ToList();
var embedded = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
var link = new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A");
Holds("the sources themselves, in the symbols", information.Count(each => pdb.GetGuid(each.Kind) == embedded) >= sources.Count);
Holds("no link to a machine that only the builder can reach", information.Where(each => pdb.GetGuid(each.Kind) == link).All(each => IsPublic(Regex.Match(Encoding.UTF8.GetString(pdb.GetBlobBytes(each.Value)), "[a-z]+://[^\"*]+").Value)));
return 0;

string? Fact(string name) => Element(name)?.Value;

XElement? Element(string name) => facts.Elements().FirstOrDefault(element => element.Name.LocalName == name);

// None, or one that a name of the public Internet stands in.
static bool IsPublic(string? address) => address is null || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "https", HostNameType: UriHostNameType.Dns, IsDefaultPort: true } && uri.Host.Contains('.'));

static byte[] Bytes(ZipArchive archive, string name)
{
    using var entry = (archive.GetEntry(name) ?? throw new InvalidOperationException($"The package has no {name}.")).Open();
    using var bytes = new MemoryStream();
    entry.CopyTo(bytes);
    return bytes.ToArray();
}

static string Text(ZipArchive archive, string name) => new StreamReader(new MemoryStream(Bytes(archive, name))).ReadToEnd();

static void Holds(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "has" : "LACKS")} {what}");
    if (!holds)
    {
        Environment.Exit(1);
    }
}

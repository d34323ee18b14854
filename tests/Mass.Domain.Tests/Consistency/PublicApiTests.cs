using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Mass.Domain.Tests.Consistency;

public class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Domain = typeof(AssociationRecords).Assembly;

    private static readonly ILookup<string, XElement> Documented = XDocument.Load(Path.ChangeExtension(Domain.Location, ".xml"))
        .Descendants("member").ToLookup(member => member.Attribute("name")!.Value.Split('(')[0]);

    public static TheoryData<string> Types => [.. Domain.GetExportedTypes().Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_public_type_is_not_made_to_be_derived_from(string name)
    {
        var type = Domain.GetType(name)!;
        Assert.True(type.IsSealed || type.IsInterface);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_property_is_set_when_its_thing_is_made_and_never_after(string name) => Assert.All(
        Domain.GetType(name)!.GetProperties(Declared).Select(property => property.SetMethod).OfType<MethodInfo>().Where(set => set.IsPublic),
        set => Assert.Contains(typeof(IsExternalInit), set.ReturnParameter.GetRequiredCustomModifiers()));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_public_field_is_a_constant(string name) => Assert.All(
        Domain.GetType(name)!.GetFields(Declared).Where(field => field.Name != "value__"), field => Assert.True(field.IsLiteral));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_list_cannot_be_changed_through_a_property(string name) => Assert.All(
        Domain.GetType(name)!.GetProperties(Declared).Where(property => property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable))),
        property => Assert.Equal(typeof(IReadOnlyList<>), property.PropertyType.GetGenericTypeDefinition()));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_lies_in_the_namespace_of_its_subject(string name) =>
        Assert.Matches(@"^Mass\.Domain(\.(Advocacy|Associations|Calendar|Committees|Documents|Fictitious|Finance|Interchange|Metrics|Planning|Reporting|Reviews|Supports))?\.\w+(`1)?$", name);

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_public_member_has_a_summary_of_one_line(string name)
    {
        var type = Domain.GetType(name)!;
        var ids = type.GetMembers(Declared).Where(IsWritten).GroupBy(member => Id(type, member)).Select(group => (group.Key, Count: group.Count())).Append((Key: $"T:{type.FullName}", Count: 1));
        Assert.All(ids, id =>
        {
            var members = Documented[id.Key].ToList();
            Assert.True(members.Count >= id.Count, $"{id.Key} has no summary.");
            Assert.All(members, member =>
            {
                var summary = member.Element("summary");
                Assert.NotNull(summary);
                var text = summary.Value.Trim();
                Assert.EndsWith(".", text, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', text);
                Assert.DoesNotContain(summary.Descendants(), element => element.Name.LocalName.StartsWith("see", StringComparison.Ordinal));
            });
        });
    }

    [Fact]
    public void The_domain_needs_nothing_but_the_framework()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        Assert.All(Domain.GetReferencedAssemblies(), reference => Assert.True(File.Exists(Path.Combine(framework, reference.Name + ".dll")), $"{reference.Name} is not the framework's."));
    }

    [Fact]
    public void An_enum_has_no_member_for_nothing() =>
        Assert.All(Domain.GetExportedTypes().Where(type => type.IsEnum), type => Assert.DoesNotContain(0, Enum.GetValuesAsUnderlyingType(type).Cast<int>()));

    /// <summary>Whether a member was written by hand: the compiler makes many for a record, and the accessors are those of their properties.</summary>
    private static bool IsWritten(MemberInfo member) =>
        member.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && member is not (MethodInfo { IsSpecialName: true, Name: not ("op_LessThan" or "op_GreaterThan" or "op_LessThanOrEqual" or "op_GreaterThanOrEqual") })
        && member is not FieldInfo { Name: "value__" }
        && member is not ConstructorInfo { IsStatic: true }
        && !(member is ConstructorInfo constructor && constructor.GetParameters().Length == 0 && !Documented.Contains(Id(member.DeclaringType!, member)));

    private static string Id(Type type, MemberInfo member) => member switch
    {
        ConstructorInfo => $"M:{type.FullName}.#ctor",
        MethodBase => $"M:{type.FullName}.{member.Name}",
        PropertyInfo => $"P:{type.FullName}.{member.Name}",
        FieldInfo => $"F:{type.FullName}.{member.Name}",
        _ => $"T:{type.FullName}.{member.Name}",
    };
}

using GraphQL;
using GraphQL.Types;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Differential;

/// <summary>Makes up values of input types, out of what is found in the data.</summary>
internal sealed class RandomInputs(SchemaMap map, ValuePool pool, Dice dice)
{
    private const string Filter = "FilterInput";
    private static readonly HashSet<string> TextParts = [.. new[] { "contains", "startsWith", "endsWith" }.SelectMany(name => new[] { name, $"n{name}", $"{name}IgnoreCase" })];

    /// <summary>Days as of which is read, few of them, for each has a state of its own.</summary>
    private static readonly string[] ReadDays = ["2024-09-01", "2025-03-01", "2026-01-15", "2026-11-24"];
    private static readonly string[] Days = ["2024-07-01", "2025-06-30", "2025-10-01", "2026-07-01", "2027-06-30"];
    private static readonly string[] Periods = ["2024-25", "2025-26", "2025-Q1", "2024-H2", "2025", "2025-03", "2025-10-01", "2031-32"];
    private static readonly string[] Strange = ["", "none of these", "Zoë “quoted” \\ \"", "日本 🎓"];

    /// <summary>The value of an argument.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="field">The field that it is of.</param>
    /// <param name="depth">How deep input objects may nest.</param>
    public object? Of(QueryArgument argument, FieldType field, int depth) => argument.Name switch
    {
        "asOf" => dice.Chance(95) ? dice.Of(ReadDays) : "2027-06-30",
        "planYear" => dice.Chance(97) ? 2023 + dice.Below(6) : 1999,
        "period" => dice.Chance(97) ? dice.Of(Periods) : "nonsense",
        "from" or "to" or "until" or "since" or "changedSince" or "on" => dice.Of(Days),
        "codes" => (List<object?>)[Found("Metric", "code", "String"), Found("Metric", "code", "String")],
        "dimension" => dice.Chance(97) ? dice.Of("tier", "district", "kind", "region") : "",
        "associationId" => Found("Association", "id", "ID"),
        "id" => Found(Any().Name, "id", "ID"),
        "ids" => Enumerable.Range(0, dice.Below(4)).Select(_ => (object?)Found(Any().Name, "id", "ID")).ToList(),
        "document" => dice.Of(["{}", "", "[1]"]),
        "first" => dice.Below(6),
        _ => Of(argument.ResolvedType!, (SchemaMap.NameOf(field), argument.Name), argument.Name, depth),
    };

    /// <summary>The id of something of a type, as far as the data has any.</summary>
    public object Id(IGraphType type) => Found(type.Name, "id", "ID");

    /// <summary>A value of a scalar as it is found in a field.</summary>
    public object Found(string type, string field, string scalar) => pool.Of(type, field, scalar) is { Count: > 0 } values && dice.Chance(98)
        ? dice.Of(values)
        : scalar switch
        {
            "Boolean" => dice.Chance(50),
            "Int" or "Long" or "Decimal" or "Float" => dice.Chance(50) ? dice.Below(6) : 2022 + dice.Below(8),
            "Date" => dice.Of(Days),
            "DateTime" => dice.Of(["2025-03-01T12:00:00Z", "2026-11-20T08:30:00.5+02:00"]),
            "URL" => "https://example.org/a",
            _ => dice.Of(Strange),
        };

    private IGraphType Any() => (IGraphType)dice.Of(map.Goals.Where(type => type is IObjectGraphType && type.Fields.Find("id") is not null).ToList());

    private object? Of(IGraphType type, (string Type, string Field) place, string member, int depth)
    {
        if (type is NonNullGraphType required)
        {
            return Given(required.ResolvedType!, place, member, depth);
        }

        // Only where null has a meaning is it as frequent as other values.
        return dice.Below(300) < (member is "eq" or "neq" ? 30 : 1) ? null : Given(type, place, member, depth);
    }

    private object? Given(IGraphType type, (string Type, string Field) place, string member, int depth) => type switch
    {
        // One item may stand for a list of it.
        ListGraphType list when dice.Chance(8) => Given(Inner(list.ResolvedType!), place, member, depth),
        ListGraphType list => Enumerable.Range(0, dice.Chance(member is "in" or "nin" or "and" or "or" or "order" ? 6 : 1) ? 0 : 1 + dice.Below(2)).Select(_ => Of(list.ResolvedType!, place, member, depth)).ToList(),
        EnumerationGraphType choice => new EnumMember(dice.Of(choice.Values.ToList()).Name),
        IInputObjectGraphType { IsOneOf: true } input => One(input),
        IInputObjectGraphType input => Object(input, place, depth),
        _ when TextParts.Contains(member) && Found(place.Type, place.Field, type.Name) is string { Length: > 0 } text => Part(text),
        _ => Found(place.Type, place.Field, type.Name),
    };

    private Dictionary<string, object?> One(IInputObjectGraphType input)
    {
        var field = dice.Of(input.Fields.ToList());
        return Wire.Object(field.Name, Found(map.Owners.GetValueOrDefault(input.Name, input.Name), field.Name, SchemaMap.NameOf(field)));
    }

    private Dictionary<string, object?> Object(IInputObjectGraphType input, (string Type, string Field) place, int depth)
    {
        // The operations on a value are on that of the field which they stand in, and a filter is on the fields of its own type.
        var isOperations = IsOperations(input) || input.Name.StartsWith("List", StringComparison.Ordinal);
        var members = input.Fields.Where(field => (depth > 0 || IsShallow(field)) && !(field.Name == "fields" && dice.Chance(97))).ToList();
        var made = new Dictionary<string, object?>();

        // What is sorted by first is said by the order of a list, so an object of it has one member.
        var isOrder = input.Name.EndsWith("SortInput", StringComparison.Ordinal);
        var count = members.Count == 0 || dice.Chance(3) ? 0 : dice.Chance(isOrder ? 98 : 75) ? 1 : Math.Min(members.Count, 2 + dice.Below(2));
        while (made.Count < count)
        {
            var field = dice.Of(members);
            if (!made.ContainsKey(field.Name))
            {
                made[field.Name] = Of(field.ResolvedType!, isOperations ? place : (input.Name.Replace(Filter, "", StringComparison.Ordinal), field.Name), field.Name, depth - 1);
            }
        }

        return made;
    }

    private string Part(string text)
    {
        var length = 1 + dice.Below(Math.Min(text.Length, 6));
        var part = text.Substring(dice.Chance(50) ? 0 : dice.Below(text.Length - length + 1), length);
        return char.IsHighSurrogate(part[^1]) || char.IsLowSurrogate(part[0]) ? text : part;
    }

    private static IGraphType Inner(IGraphType type) => type is NonNullGraphType required ? required.ResolvedType! : type;

    private static bool IsShallow(FieldType field) => field.ResolvedType!.GetNamedType() is not IInputObjectGraphType input || (field.Name is not ("and" or "or") && IsOperations(input));

    private static bool IsOperations(IInputObjectGraphType input) => input.Fields.All(field => field.ResolvedType!.GetNamedType() is ScalarGraphType || field.ResolvedType!.GetNamedType() == input);
}

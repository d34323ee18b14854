using System.Globalization;
using System.Text.RegularExpressions;
using GraphQLParser;
using GraphQLParser.AST;

namespace Mass.Graph.Tests.Querying;

/// <summary>Rules that the text of a schema keeps; each gives what breaks it, as a schema coordinate and words.</summary>
internal sealed partial class SchemaLint
{
    private readonly HashSet<string> nodes = [];
    private readonly List<(string Name, IReadOnlyList<Member> Members)> types = [];
    private readonly List<(string Name, IReadOnlyList<Member> Members)> inputs = [];
    private readonly List<(string Name, IReadOnlyList<Member> Members)> enums = [];

    public SchemaLint(string sdl)
    {
        foreach (var definition in Parser.Parse(sdl).Definitions)
        {
            switch (definition)
            {
                case GraphQLObjectTypeDefinition type:
                    types.Add((type.Name.StringValue, [.. (type.Fields?.Items ?? []).Select(Member.Of)]));
                    if (type.Interfaces?.Items.Any(each => each.Name.StringValue == "Node") == true)
                    {
                        nodes.Add(type.Name.StringValue);
                    }

                    break;
                case GraphQLInterfaceTypeDefinition type:
                    types.Add((type.Name.StringValue, [.. (type.Fields?.Items ?? []).Select(Member.Of)]));
                    break;
                case GraphQLInputObjectTypeDefinition type:
                    inputs.Add((type.Name.StringValue, [.. (type.Fields?.Items ?? []).Select(Member.Of)]));
                    break;
                case GraphQLEnumTypeDefinition type:
                    enums.Add((type.Name.StringValue, [.. (type.Values?.Items ?? []).Select(Member.Of)]));
                    break;
            }
        }
    }

    /// <summary>What is deprecated says what to use instead, which is there, and the day on which it goes.</summary>
    public IEnumerable<string> Deprecations()
    {
        foreach (var (type, members) in types.Concat(inputs).Concat(enums))
        {
            foreach (var (where, siblings, member) in members.Select(each => ($"{type}.{each.Name}", members, each))
                .Concat(members.SelectMany(field => field.Arguments.Select(each => ($"{type}.{field.Name}({each.Name}:)", field.Arguments, each)))))
            {
                if (member.Deprecation is not { } reason)
                {
                    continue;
                }

                if (Reason().Match(reason) is not { Success: true } match)
                {
                    yield return $"{where} is deprecated with '{reason}'; say: Use 'NAME' instead; it goes on YYYY-MM-DD.";
                }
                else if (!DateOnly.TryParseExact(match.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                {
                    yield return $"{where} goes on {match.Groups["day"].Value}, which is no day.";
                }
                else if (match.Groups["name"].Value is var name && (name == member.Name || !IsThere(name, siblings)))
                {
                    yield return $"{where} names '{name}' in its place, which is not there.";
                }
            }
        }
    }

    /// <summary>Lists have no gaps, pages have the shape that clients know, and what is yes or no is never unknown unless it says when.</summary>
    public IEnumerable<string> Nullability()
    {
        foreach (var (type, field) in types.SelectMany(each => each.Members.Select(field => (each.Name, field))))
        {
            var where = $"{type}.{field.Name}: {field.Type}";
            if (field.Type.Contains('[', StringComparison.Ordinal) && !field.Type.Contains("!]", StringComparison.Ordinal) && (type, field.Name) != ("Query", "nodes"))
            {
                yield return $"{where} may have gaps; its items are never null.";
            }

            if (field.Type.EndsWith("Connection!", StringComparison.Ordinal))
            {
                yield return $"{where} is a connection, which is null beside an error; one that is never null takes its owner with it.";
            }

            if (type.EndsWith("Connection", StringComparison.Ordinal) && field.Name switch
            {
                "nodes" or "edges" => field.Type.StartsWith('[') && field.Type.EndsWith("!]", StringComparison.Ordinal),
                "pageInfo" => field.Type == "PageInfo!",
                "totalCount" => field.Type == "Int!",
                _ => true,
            } is false)
            {
                yield return $"{where} is not as in every page: nodes: [T!], edges: [E!], pageInfo: PageInfo!, totalCount: Int!";
            }

            if (type.EndsWith("Edge", StringComparison.Ordinal) && !field.Type.EndsWith('!'))
            {
                yield return $"{where} may be null in a row that is there.";
            }

            // What is worked out from arguments is null beside an error only.
            if (field is { Type: "Boolean", Arguments.Count: 0 } && field.Description?.Contains("null", StringComparison.Ordinal) != true)
            {
                yield return $"{where} may be unknown and does not say when it is null.";
            }
        }

        foreach (var (type, field) in inputs.Where(each => FilterOrSort().IsMatch(each.Name)).SelectMany(each => each.Members.Select(field => (each.Name, field))))
        {
            if (field.Type.EndsWith('!'))
            {
                yield return $"{type}.{field.Name}: {field.Type} has to be given; whoever filters or sorts gives only what matters.";
            }
        }
    }

    /// <summary>What has to be given comes before what can be left out; a look-up's key is first, a page's arguments stand together in their order, and the day is last.</summary>
    public IEnumerable<string> ArgumentOrder()
    {
        string[] page = ["first", "after", "last", "before", "where", "order"];
        foreach (var (where, arguments) in types.SelectMany(type => type.Members.Select(field => ($"{type.Name}.{field.Name}", field.Arguments))))
        {
            var names = arguments.Select(each => each.Name).ToList();
            if (arguments.SkipWhile(each => each.IsRequired).Any(each => each.IsRequired))
            {
                yield return $"{where}({string.Join(", ", names)}) asks for something behind what can be left out.";
            }

            if (names.IndexOf("by") > 0 && arguments[names.IndexOf("by")].Type.EndsWith("ByInput!", StringComparison.Ordinal))
            {
                yield return $"{where}({string.Join(", ", names)}) looks up by its first argument.";
            }

            if (names.Contains("after") && !names.Take(page.Length).SequenceEqual(page.Where(names.Contains)) && !names.SequenceEqual(page.Where(names.Contains).Concat(names.Where(name => !page.Contains(name)))))
            {
                yield return $"{where}({string.Join(", ", names)}) has the arguments of a page first, in the order {string.Join(", ", page)}.";
            }

            if (names.IndexOf("asOf") is var day && day >= 0 && day != names.Count - 1)
            {
                yield return $"{where}({string.Join(", ", names)}) has the day last.";
            }
        }
    }

    /// <summary>A thing has one name: no two fields of a type say the same, no two enums have the same values, and no two types differ by their name alone.</summary>
    public IEnumerable<string> TwoNames()
    {
        foreach (var (type, members) in types.Concat(inputs).Concat(enums))
        {
            foreach (var same in members.Where(each => each.Description is not null && each.Deprecation is null).GroupBy(each => (each.Description, each.Type)).Where(same => same.Count() > 1))
            {
                yield return $"{type} has {string.Join(" and ", same.Select(each => each.Name))} for one thing: {same.Key.Description}";
            }
        }

        foreach (var same in enums.Where(each => each.Members.Count > 1).GroupBy(each => string.Join(' ', each.Members.Select(value => value.Name).Order(StringComparer.Ordinal))).Where(same => same.Count() > 1))
        {
            yield return $"{string.Join(" and ", same.Select(each => each.Name))} are one enum.";
        }

        // Pages, aggregates and payloads are made for every kind of thing, and may have the same parts; errors differ by their name.
        foreach (var same in types.Where(each => !Generated().IsMatch(each.Name)).GroupBy(each => string.Join(' ', each.Members.Select(field => $"{field.Name}: {field.Type}").Order(StringComparer.Ordinal))).Where(same => same.Count() > 1))
        {
            yield return $"{string.Join(" and ", same.Select(each => each.Name))} are one type.";
        }

        foreach (var same in types.Concat(inputs).Concat(enums).GroupBy(each => each.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            yield return $"{string.Join(" and ", same.Select(each => each.Name))} differ by upper and lower case alone.";
        }
    }

    /// <summary>Lists, outside pages, of things that have a day or a moment and no id of their own: such lists grow too, as those of nodes do.</summary>
    public IEnumerable<string> DatedLists()
    {
        var dated = types.Where(type => !nodes.Contains(type.Name) && type.Members.Any(field => field.Type.Trim('!') is "Date" or "DateTime")).Select(type => type.Name).ToHashSet();
        return types.Where(type => !type.Name.EndsWith("Connection", StringComparison.Ordinal))
            .SelectMany(type => type.Members.Where(field => field.Type.StartsWith('[') && dated.Contains(field.Type.Trim('[', ']', '!'))).Select(field => $"{type.Name}.{field.Name}"));
    }

    private bool IsThere(string name, IReadOnlyList<Member> siblings) => name.Split('.') switch
    {
        [var sibling] => siblings.Any(each => each.Name == sibling),
        [var type, var field] => types.Concat(inputs).Concat(enums).Any(each => each.Name == type && each.Members.Any(member => member.Name == field)),
        _ => false,
    };

    [GeneratedRegex(@"^Use '(?<name>[A-Za-z0-9_.]+)' instead; it goes on (?<day>\d{4}-\d{2}-\d{2})\.$")]
    private static partial Regex Reason();

    [GeneratedRegex("(Filter|Sort)Input$|^ListFilterInputTypeOf")]
    private static partial Regex FilterOrSort();

    [GeneratedRegex("(Connection|Edge|Aggregations|Extremes|Numbers|Payload|Error)$")]
    private static partial Regex Generated();

    private sealed record Member(string Name, string Type, string? Description, string? Deprecation, bool IsRequired, IReadOnlyList<Member> Arguments)
    {
        public static Member Of(GraphQLFieldDefinition field) => new(
            field.Name.StringValue, Text(field.Type), Words(field), Reason(field), false, [.. (field.Arguments?.Items ?? []).Select(Of)]);

        public static Member Of(GraphQLInputValueDefinition input) => new(
            input.Name.StringValue, Text(input.Type), Words(input), Reason(input), input is { Type: GraphQLNonNullType, DefaultValue: null }, []);

        public static Member Of(GraphQLEnumValueDefinition value) => new(value.Name.StringValue, string.Empty, Words(value), Reason(value), false, []);

        private static string Text(GraphQLType type) => type switch
        {
            GraphQLNonNullType required => $"{Text(required.Type)}!",
            GraphQLListType list => $"[{Text(list.Type)}]",
            _ => ((GraphQLNamedType)type).Name.StringValue,
        };

        private static string? Words(IHasDescriptionNode node) => node.Description?.Value.ToString();

        private static string? Reason(IHasDirectivesNode node) => node.Directives?.Items.Find(each => each.Name.StringValue == "deprecated") switch
        {
            null => null,
            { Arguments.Items: [{ Value: GraphQLStringValue reason }, ..] } => reason.Value.ToString(),
            _ => string.Empty,
        };
    }
}

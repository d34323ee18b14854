using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Types;
using Mass.Graph.Access;

namespace Mass.Graph.Tests.Querying;

/// <summary>The schema keeps its own rules, and does not change unseen.</summary>
public sealed partial class SchemaTests
{
    private static readonly IReadOnlyList<IGraphType> Types = [.. GraphFixture.Whole.AllTypes.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static IEnumerable<(string Owner, FieldType Field)> OutputFields => Types.OfType<IComplexGraphType>().Where(type => type is not IInputObjectGraphType)
        .SelectMany(type => type.Fields.Select(each => (type.Name, each)));

    private static IEnumerable<(string Owner, FieldType Field)> InputFields => Types.OfType<IInputObjectGraphType>().SelectMany(type => type.Fields.Select(each => (type.Name, each)));

    private static IEnumerable<(string Owner, QueryArgument Argument)> Arguments => OutputFields
        .SelectMany(each => (each.Field.Arguments ?? []).Select(argument => ($"{each.Owner}.{each.Field.Name}", argument)));

    private static IEnumerable<(string Owner, EnumValueDefinition Value)> Values => Types.OfType<EnumerationGraphType>().SelectMany(type => type.Values.Select(value => (type.Name, value)));

    [Fact]
    public void The_schema_is_the_one_in_the_file()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "schema", "schema.graphql"));
        var printed = Printed(GraphFixture.Whole).TrimEnd('\n').Split('\n');
        var difference = Difference(lines, printed);
        Assert.True(
            difference.Count == 0,
            $"""
            The schema is another than src/Mass.Graph/schema.graphql says ({difference.Count} lines). If this is meant, run

                dotnet run --project src/Mass.Graph -- schema > src/Mass.Graph/schema.graphql

            and read the difference before you commit it.

            {string.Join('\n', SchemaChanges.Between(string.Join('\n', lines), string.Join('\n', printed)).Take(60))}

            {string.Join('\n', difference.Take(60))}
            """);
    }

    [Fact]
    public void The_difference_of_two_schemas_names_what_went_and_what_came() =>
        Assert.Equal(["  2: - b", "  2: + x", "  4: + d"], Difference(["a", "b", "c"], ["a", "x", "c", "d"]));

    [Fact]
    public void The_schema_is_made_the_same_way_each_time() => Assert.Equal(Printed(MassSchema.Create(Audience.Whole)), Printed(MassSchema.Create(Audience.Whole)));

    [Fact]
    public void Schemas_can_be_made_at_the_same_time()
    {
        var made = new string[8];
        Parallel.For(0, made.Length, new ParallelOptions { MaxDegreeOfParallelism = made.Length }, index => made[index] = Printed(MassSchema.Create(Audience.Whole)));
        Assert.Single(made.Distinct());
    }

    [Fact]
    public void Everything_has_a_description_of_one_sentence()
    {
        // String and its like are the specification's own.
        var wrong = Types.Where(type => type.Name is not ("String" or "Boolean")).Select(type => (type.Name, type.Description))
            .Concat(OutputFields.Concat(InputFields).Select(each => (Name: $"{each.Owner}.{each.Field.Name}", each.Field.Description)))
            .Concat(Arguments.Select(each => (Name: $"{each.Owner}({each.Argument.Name})", each.Argument.Description)))
            .Concat(Values.Select(each => (Name: $"{each.Owner}.{each.Value.Name}", each.Value.Description)))
            .Where(each => each.Description is not { } text || !Sentence().IsMatch(text) || SecondSentence().IsMatch(text) || Gap().IsMatch(text))
            .Select(each => $"{each.Name}: {each.Description}")
            .ToList();
        Assert.Empty(wrong);
    }

    [Fact]
    public void What_can_be_null_says_when()
    {
        // What is worked out for the request is null beside an error only.
        var wrong = OutputFields
            .Where(each => each.Owner != "Query" && !IsWorkedOut(each.Field) && each.Field.ResolvedType is not NonNullGraphType && !IsConnection(each.Field) && !each.Owner.EndsWith("Connection", StringComparison.Ordinal))
            .Where(each => !each.Field.Description!.Contains("null", StringComparison.Ordinal))
            .Select(each => $"{each.Owner}.{each.Field.Name}: {each.Field.Description}")
            .ToList();
        Assert.Empty(wrong);
    }

    [Fact]
    public void Names_are_spelled_as_the_conventions_say()
    {
        Assert.Empty(Types.Where(type => !Pascal().IsMatch(type.Name)).Select(type => type.Name));
        Assert.Empty(OutputFields.Concat(InputFields).Where(each => !Camel().IsMatch(each.Field.Name)).Select(each => $"{each.Owner}.{each.Field.Name}"));
        Assert.Empty(Arguments.Where(each => !Camel().IsMatch(each.Argument.Name)).Select(each => $"{each.Owner}({each.Argument.Name})"));
        Assert.Empty(Values.Where(each => !Constant().IsMatch(each.Value.Name)).Select(each => $"{each.Owner}.{each.Value.Name}"));
        Assert.Empty(Types.OfType<IInputObjectGraphType>().Where(type => !type.Name.EndsWith("Input", StringComparison.Ordinal) && !type.Name.StartsWith("ListFilterInputTypeOf", StringComparison.Ordinal)).Select(type => type.Name));
    }

    [Fact]
    public void References_are_objects_and_not_ids_but_in_the_rows_of_flat_tables_which_have_readable_keys()
    {
        var rows = Types.OfType<IObjectGraphType>().Where(IsRow).SelectMany(type => new[] { string.Empty, "FilterInput", "SortInput", "GroupKey", "GroupKeySortInput" }.Select(part => type.Name + part)).ToHashSet(StringComparer.Ordinal);
        // What is written names things by their ids, which are what the graph gives.
        var read = InputFields.Where(each => each.Field.ResolvedType!.GetNamedType().Name != "ID").ToList();
        var wrong = OutputFields.Concat(read)
            .Where(each => ForeignKey().IsMatch(each.Field.Name) && !(rows.Contains(each.Owner) && each.Field.Name.EndsWith("Key", StringComparison.Ordinal)))
            .Select(each => $"{each.Owner}.{each.Field.Name}");

        // They are no references: the request parameter is called that, and so is what each error tells; who did something is no thing of the graph, and the key of a repetition is the caller's own.
        Assert.Empty(wrong.Except(wrong.Where(each => each == "SavedReport.documentId" || each.EndsWith(".requestId", StringComparison.Ordinal)
            || each.EndsWith(".byId", StringComparison.Ordinal) || each.EndsWith(".idempotencyKey", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_rows_of_flat_tables_hold_nothing_but_values()
    {
        var rows = Types.OfType<IObjectGraphType>().Where(IsRow).ToList();
        Assert.NotEmpty(rows);
        Assert.Empty(rows.SelectMany(row => row.Fields
            .Where(field => Bare(field.ResolvedType!) is not ScalarGraphType || field.Arguments?.Count > 0 || field.Name == "id")
            .Select(field => $"{row.Name}.{field.Name}")));
        Assert.Empty(rows.SelectMany(row => row.ResolvedInterfaces).Select(each => each.Name));
    }

    [Fact]
    public void The_columns_of_flat_tables_come_in_an_order_their_key_the_keys_that_join_texts_days_flags_and_numbers()
    {
        // The plan year is a number and a key that joins.
        static int Place(FieldType field, int index) => (Bare(field.ResolvedType!), field.Name) switch
        {
            _ when index == 0 => 0,
            (_, "planYear") => 1,
            (StringGraphType, var name) when name.EndsWith("Key", StringComparison.Ordinal) => 1,
            (StringGraphType or EnumerationGraphType or Mass.Graph.Querying.Scalars.UrlScalar, _) => 2,
            (Mass.Graph.Querying.Scalars.DateScalar or Mass.Graph.Querying.Scalars.DateTimeScalar, _) => 3,
            (BooleanGraphType, _) => 4,
            _ => 5,
        };

        foreach (var row in Types.OfType<IObjectGraphType>().Where(IsRow))
        {
            var places = row.Fields.Select((field, index) => (field.Name, Place: Place(field, index))).ToList();
            Assert.Equal(places.OrderBy(each => each.Place), places);
            Assert.IsType<NonNullGraphType>(row.Fields.First().ResolvedType);
        }
    }

    [Fact]
    public void Each_flat_table_says_what_one_row_is_of()
    {
        foreach (var root in GraphFixture.Whole.Query.Fields.Where(field => IsConnection(field) && IsRow(ItemOf(field))))
        {
            var row = ItemOf(root);
            Assert.Equal(row.Name, root.Name == "calendar" ? "CalendarRow" : $"{char.ToUpperInvariant(root.Name[0])}{root.Name[1..^1]}");
            Assert.StartsWith("One row per ", row.Description, StringComparison.Ordinal);
            Assert.Contains($"one row per {row.Description!["One row per ".Length..].Split(';')[0].TrimEnd('.')}", root.Description, StringComparison.Ordinal);
            Assert.Equal(["asOf"], root.Arguments!.Skip(6).Take(1).Select(argument => argument.Name));
        }
    }

    [Fact]
    public void Every_custom_scalar_tells_its_specification()
    {
        var text = Printed(GraphFixture.Whole);
        foreach (var scalar in Types.OfType<ScalarGraphType>().Where(type => type is not EnumerationGraphType && type.Name is not ("ID" or "String" or "Int" or "Float" or "Boolean")))
        {
            Assert.Matches($@"scalar {scalar.Name} @specifiedBy\(url: ""https://[^""]+""\)", text);
        }
    }

    [Fact]
    public void Every_list_of_the_root_is_a_connection_but_those_that_a_limit_or_a_pair_of_days_bounds()
    {
        var lists = GraphFixture.Whole.Query.Fields.Where(field => Bare(field.ResolvedType!) is ListGraphType).Select(field => field.Name);
        Assert.Equal(["nodes", "planChanges", "reports"], lists.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_list_of_nodes_is_a_connection_unless_the_domain_bounds_it()
    {
        var nodes = Types.OfType<IObjectGraphType>().Where(type => type.ResolvedInterfaces.Any(each => each.Name == "Node")).Select(type => type.Name).ToHashSet();
        var lists = OutputFields
            .Where(each => each.Owner is not "Query" && !each.Owner.EndsWith("Connection", StringComparison.Ordinal) && Bare(each.Field.ResolvedType!) is ListGraphType list && nodes.Contains(Bare(list.ResolvedType!).Name))
            .Select(each => $"{each.Owner}.{each.Field.Name}");

        // A step names a few initiatives, partners and documents, and a day a few amendments; an agenda item is about a few steps, a position has a few holders at once, few lead a cohort or support one person, what was recorded at once is as much as was sent, few changes come between a reading and a writing, and few stand above each other: whoever adds to this list says here why it cannot grow.
        Assert.Equal(
            [
                "ActionStep.documents",
                "ActionStep.initiatives",
                "ActionStep.partners",
                "AgendaItem.actionSteps",
                "ChartPosition.appointments",
                "Cohort.facilitators",
                "ConflictError.changes",
                "Engagement.supporters",
                "PlanVersion.amendments",
                "PositionFinances.superiors",
                "RecordObservationsPayload.observations",
                "Seat.proposedFor",
                "Support.initiatives",
                "TimelineEvent.documents",
            ],
            lists.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_connection_has_the_same_arguments_and_parts()
    {
        foreach (var (owner, field) in OutputFields.Where(each => IsConnection(each.Field)))
        {
            var arguments = field.Arguments!.Where(argument => argument.Name != "includeRetired").Select(argument => $"{argument.Name}: {argument.ResolvedType}").ToList();
            Assert.Equal(["first: Int", "after: String", "last: Int", "before: String"], arguments.Take(4));
            var connection = (IObjectGraphType)field.ResolvedType!;
            Assert.Equal($"{char.ToUpperInvariant(field.Name[0])}{field.Name[1..]}Connection", connection.Name);
            if (field.Name == "timeline")
            {
                Assert.Equal(["pageInfo", "edges", "nodes", "totalCount"], connection.Fields.Select(each => each.Name));
                continue;
            }

            Assert.Equal(["pageInfo", "edges", "nodes", "totalCount", "aggregations", "groupBy"], connection.Fields.Select(each => each.Name));
            var item = Bare(((ListGraphType)connection.Fields.Find("nodes")!.ResolvedType!).ResolvedType!).Name;
            Assert.Equal([$"where: {item}FilterInput", $"order: [{item}SortInput!]"], arguments.Skip(4).Take(2));
            Assert.True(arguments.Count == 6 || (owner == "Query" && arguments[6..] is ["asOf: Date"]) || (field.Name == "skillsLibrary" && arguments[6..] is ["skill: String", "text: String"]), $"{owner}.{field.Name}");
        }
    }

    [Fact]
    public void Every_connection_of_the_root_stands_under_its_owner_too()
    {
        foreach (var root in GraphFixture.Whole.Query.Fields.Where(IsConnection).Where(root => root.Name != "associations"))
        {
            var owned = OutputFields.Where(each => each.Owner is "Association" or "StrategicPlan" && each.Field.Name == root.Name).ToList();
            Assert.True(owned.Count > 0, root.Name);
            Assert.All(owned, each => Assert.Same(root.ResolvedType, each.Field.ResolvedType));
        }
    }

    [Fact]
    public void Every_kind_of_thing_can_be_looked_up_by_its_id_and_keys()
    {
        foreach (var look in GraphFixture.Whole.Query.Fields.Where(field => field.Arguments?.Find("by") is not null))
        {
            var input = (IInputObjectGraphType)Bare(look.Arguments!.Find("by")!.ResolvedType!);
            Assert.True(((InputObjectGraphType)input).IsOneOf);
            Assert.NotNull(input.Fields.Find("id"));
            Assert.True(input.Fields.Count > 1);
            Assert.Contains("null", look.Description, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_can_be_selected_can_be_filtered_by_and_what_is_one_value_can_be_sorted_by()
    {
        var missing = new List<string>();
        foreach (var type in Types.OfType<IObjectGraphType>())
        {
            if (GraphFixture.Whole.AllTypes[$"{type.Name}FilterInput"] is not IInputObjectGraphType filter)
            {
                continue;
            }

            // What only stands in lists of others is never sorted by.
            var sort = (IInputObjectGraphType?)GraphFixture.Whole.AllTypes[$"{type.Name}SortInput"];
            foreach (var field in type.Fields.Where(field => !IsWorkedOut(field) && field.Name is not ("timeline" or "skillsLibrary" or "coverageRows" or "confidentialReads")
                && $"{type.Name}.{field.Name}" is not ("ChangedThing.thing" or "FieldValueChange.before" or "FieldValueChange.after")))
            {
                if (filter.Fields.Find(field.Name) is null)
                {
                    missing.Add($"{type.Name}.{field.Name} has no filter");
                }

                if (Bare(field.ResolvedType!) is ScalarGraphType && sort is not null && sort.Fields.Find(field.Name) is null)
                {
                    missing.Add($"{type.Name}.{field.Name} has no sort");
                }
            }
        }

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData(false, 500)]
    [InlineData(true, 12)]
    public void Every_field_that_can_be_selected_answers_on_the_shipped_plan_and_on_a_full_association(bool isFull, int first)
    {
        // Each root connection with all the leaves and short objects of its rows: nothing fails, whatever is null.
        foreach (var root in GraphFixture.Whole.Query.Fields.Where(IsConnection))
        {
            var item = ItemOf(root);
            var answer = GraphFixture.Ask(
                $"{{ {root.Name}(first: {first}) {{ totalCount nodes {Selection(item, isFull ? 2 : 3)} }} }}", snapshot: isFull ? GraphFixture.Fictitious : GraphFixture.Shipped, served: AccessClass.Confidential);
            Assert.Equal(Math.Min(first, answer.Count(root.Name)), answer[$"{root.Name}.nodes"].GetArrayLength());
        }
    }

    [Fact]
    public void Every_filter_that_the_schema_offers_can_be_asked()
    {
        foreach (var root in GraphFixture.Whole.Query.Fields.Where(IsConnection))
        {
            var filter = (IInputObjectGraphType)root.Arguments!.Find("where")!.ResolvedType!;
            foreach (var where in Filters(filter, 2))
            {
                Assert.Empty(GraphFixture.Ask($"{{ {root.Name}(where: {where}) {{ totalCount }} }}", snapshot: GraphFixture.Fictitious, served: AccessClass.Confidential).Errors);
            }
        }
    }

    [Fact]
    public void Every_sort_that_the_schema_offers_can_be_asked()
    {
        foreach (var root in GraphFixture.Whole.Query.Fields.Where(IsConnection))
        {
            var sort = (IInputObjectGraphType)Bare(((ListGraphType)root.Arguments!.Find("order")!.ResolvedType!).ResolvedType!);
            var key = ItemOf(root).Fields.Find("id") is null ? ItemOf(root).Fields.First().Name : "id";
            foreach (var order in Sorts(sort, 3))
            {
                // Of a long list the end, which is its last page.
                var all = GraphFixture.Ask($"{{ {root.Name}(last: 500, order: {order}) {{ edges {{ cursor node {{ key: {key} }} }} }} }}", served: AccessClass.Confidential)[$"{root.Name}.edges"].EnumerateArray().ToList();
                if (all.Count > 1)
                {
                    var rest = GraphFixture.Ask($"{{ {root.Name}(first: 500, after: \"{all[^2].GetProperty("cursor")}\", order: {order}) {{ nodes {{ key: {key} }} }} }}", served: AccessClass.Confidential);
                    Assert.Equal([Answer.At(all[^1], "node.key").ToString()], rest.Rows(root.Name, "key"));
                }
            }
        }
    }

    private static string Printed(ISchema schema) => schema.Print().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static bool IsConnection(FieldType field) => field.ResolvedType is IObjectGraphType type && type.Name.EndsWith("Connection", StringComparison.Ordinal);

    private static IObjectGraphType ItemOf(FieldType connection) =>
        (IObjectGraphType)Bare(((ListGraphType)((IObjectGraphType)connection.ResolvedType!).Fields.Find("nodes")!.ResolvedType!).ResolvedType!);

    /// <summary>Whether a type is that of the rows of a flat table.</summary>
    private static bool IsRow(IObjectGraphType type) => type.Name.EndsWith("Row", StringComparison.Ordinal);

    /// <summary>Whether a field is worked out for the request: from arguments, or from the present day.</summary>
    private static bool IsWorkedOut(FieldType field) => field.Name == "lint" || (field.Arguments?.Count > 0 && !IsConnection(field));

    private static IGraphType Bare(IGraphType type) => type is NonNullGraphType required ? required.ResolvedType! : type;

    private static string Selection(IObjectGraphType type, int depth) => $"{{ __typename {string.Join(' ', type.Fields.Select(field => Selected(field, depth)))} }}";

    private static string Selected(FieldType field, int depth)
    {
        var arguments = string.Join(", ", (field.Arguments ?? []).Where(argument => argument.ResolvedType is NonNullGraphType).Select(argument => $"{argument.Name}: {Example(argument)}"));
        var name = arguments.Length > 0 ? $"{field.Name}({arguments})" : field.Name;

        var type = Bare(field.ResolvedType!);
        type = type is ListGraphType list ? Bare(list.ResolvedType!) : type;
        return type switch
        {
            ScalarGraphType => name,
            IObjectGraphType connection when IsConnection(field) => $"{field.Name}(first: 2) {{ totalCount }}",
            IObjectGraphType target when depth > 0 => $"{name} {Selection(target, depth - 1)}",
            _ => string.Empty,
        };
    }

    private static string Example(QueryArgument argument) => Bare(argument.ResolvedType!) switch
    {
        EnumerationGraphType members => members.Values.First().Name,
        Mass.Graph.Querying.Scalars.DateScalar => "\"2027-06-30\"",
        IntGraphType => "2025",
        BooleanGraphType => "true",
        StringGraphType when argument.Name == "period" => "\"2025-26\"",
        StringGraphType => "\"a\"",
        ListGraphType list when Bare(list.ResolvedType!) is StringGraphType => "[\"a\"]",
        { Name: "FiscalYearByInput" } => "{ name: \"FY 2026\" }",
        var other => throw new NotSupportedException($"Say here what an argument of type {other.Name} may be."),
    };

    private static IEnumerable<string> Filters(IInputObjectGraphType type, int depth)
    {
        foreach (var field in type.Fields)
        {
            var inner = field.ResolvedType is ListGraphType list ? Bare(list.ResolvedType!) : Bare(field.ResolvedType!);
            var values = inner switch
            {
                BooleanGraphType => ["true"],
                IntGraphType or LongGraphType => ["2024"],
                DecimalGraphType => ["2024.5"],
                EnumerationGraphType members => [members.Values.First().Name],
                Mass.Graph.Querying.Scalars.DateScalar => ["\"2024-08-01\""],
                Mass.Graph.Querying.Scalars.DateTimeScalar => ["\"2024-08-01T00:00:00Z\""],
                Mass.Graph.Querying.Scalars.UrlScalar => ["\"https://example.org\""],
                IdGraphType => [],
                ScalarGraphType => ["\"a\""],
                IInputObjectGraphType filter when depth > 0 && !filter.Name.StartsWith("ListFilter", StringComparison.Ordinal) && filter.Name.EndsWith("FilterInput", StringComparison.Ordinal) && field.Name is not ("and" or "or") =>
                    Filters(filter, filter.Name.Contains("Operation", StringComparison.Ordinal) ? depth : depth - 1),
                IInputObjectGraphType => ["{}"],
                _ => Array.Empty<string>().AsEnumerable(),
            };
            foreach (var value in values)
            {
                yield return $"{{ {field.Name}: {value} }}";
            }
        }
    }

    private static IEnumerable<string> Sorts(IInputObjectGraphType type, int depth) => depth == 0
        ? []
        : type.Fields.SelectMany(field => field.ResolvedType is IInputObjectGraphType inner ? Sorts(inner, depth - 1).Select(value => $"{{ {field.Name}: {value} }}") : [$"{{ {field.Name}: DESC }}"]);

    /// <summary>The lines that went and came, by the longest common part.</summary>
    private static List<string> Difference(string[] before, string[] after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
        {
            start++;
        }

        var (endBefore, endAfter) = (before.Length, after.Length);
        while (endBefore > start && endAfter > start && before[endBefore - 1] == after[endAfter - 1])
        {
            endBefore--;
            endAfter--;
        }

        var (rows, columns) = (endBefore - start, endAfter - start);
        var difference = new List<string>();
        var common = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                common[i, j] = before[start + i] == after[start + j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows || j < columns;)
        {
            if (i < rows && j < columns && before[start + i] == after[start + j])
            {
                i++;
                j++;
            }
            else if (j == columns || (i < rows && common[i + 1, j] >= common[i, j + 1]))
            {
                difference.Add($"{start + i + 1,3}: - {before[start + i]}");
                i++;
            }
            else
            {
                difference.Add($"{start + j + 1,3}: + {after[start + j]}");
                j++;
            }
        }

        return difference;
    }

    [GeneratedRegex(@"^[A-Z'].*[^\s.]\.$", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[a-z)]\. [A-Z]")]
    private static partial Regex SecondSentence();

    [GeneratedRegex(@"\s{2}| [.,;]|\( |\n")]
    private static partial Regex Gap();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$")]
    private static partial Regex Pascal();

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$")]
    private static partial Regex Camel();

    [GeneratedRegex("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")]
    private static partial Regex Constant();

    [GeneratedRegex("[a-z0-9](Id|Ids|Key)$")]
    private static partial Regex ForeignKey();
}

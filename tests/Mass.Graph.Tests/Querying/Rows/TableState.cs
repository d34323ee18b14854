using System.Globalization;
using System.Text.Json;
using GraphQL.Types;
using Mass.Domain.Fictitious;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Committees;
using Mass.Graph.Tests.Metrics;
using Mass.Graph.Tests.Supports;

namespace Mass.Graph.Tests.Querying.Rows;

/// <summary>What the tables are read from in tests, and as of which day; each is read once.</summary>
internal sealed class TableState(string name, Func<Snapshot> snapshot, string? asOf = null)
{
    private static readonly Lazy<Snapshot> Both = new(() => GraphFixture.Load(GraphFixture.Records, FictitiousAssociation.Create()));
    private static readonly Lazy<Snapshot> Twins = new(() => GraphFixture.Load(FictitiousAssociation.Create(1, 120), FictitiousAssociation.Create(2, 120)));
    private readonly Dictionary<string, IReadOnlyList<JsonElement>> read = new(StringComparer.Ordinal);

    /// <summary>The names of all states, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(state => state.Name)];

    public static IReadOnlyList<TableState> All { get; } =
    [
        new("the shipped plan", () => GraphFixture.Shipped),
        new("the shipped plan before its amendment", () => GraphFixture.Shipped, "2024-07-15"),
        new("the shipped plan after its end", () => GraphFixture.Shipped, "2031-01-01"),
        new("a full association", () => GraphFixture.Fictitious),
        new("a full association years ago", () => GraphFixture.Fictitious, "2023-09-01"),
        new("a full association before it began", () => GraphFixture.Fictitious, "1995-01-01"),
        new("a full association in a year", () => GraphFixture.Fictitious, "2027-11-24"),
        new("the shipped plan beside a full association", () => Both.Value),
        new("the shipped plan beside a full association, earlier", () => Both.Value, "2024-07-15"),
        new("two associations that call everything alike", () => Twins.Value),
        new("seats", () => SeatedAssociation.Snapshot),
        new("seats, earlier", () => SeatedAssociation.Snapshot, "2024-12-31"),
        new("closed metrics", () => MetricWorld.Snapshot),
        new("closed metrics, earlier", () => MetricWorld.Snapshot, "2026-08-31"),
        new("confidential supports", () => ToySupports.Snapshot),
        new("confidential supports, earlier", () => ToySupports.Snapshot, "2025-12-31"),
    ];

    /// <summary>The names of the tables, as the schema has them.</summary>
    public static IReadOnlyList<string> Tables { get; } = [.. GraphFixture.Schema.Query.Fields.Where(field => Row(field) is not null).Select(field => field.Name)];

    public string Name => name;

    public DateOnly Day => asOf is null ? GraphFixture.Today : DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TableState Of(string name) => All.Single(state => state.Name == name);

    /// <summary>The columns of a table.</summary>
    public static IReadOnlyList<FieldType> Columns(string table) => [.. Row(GraphFixture.Schema.Query.Fields.Find(table)!)!.Fields];

    /// <summary>What one row of a table is of.</summary>
    public static string Grain(string table) => Row(GraphFixture.Schema.Query.Fields.Find(table)!)!.Description!["One row per ".Length..^1];

    /// <summary>All rows of a table with all columns.</summary>
    public IReadOnlyList<JsonElement> Rows(string table)
    {
        lock (read)
        {
            return read.TryGetValue(table, out var rows) ? rows : read[table] = List(table, string.Join(' ', Columns(table).Select(column => column.Name)));
        }
    }

    /// <summary>One column of all rows of a table.</summary>
    public IReadOnlyList<string> Column(string table, string column) => [.. Rows(table).Select(row => row.GetProperty(column).ToString())];

    public IReadOnlyList<string> Keys(string table) => Column(table, Columns(table)[0].Name);

    /// <summary>All things of a list at the root, page by page.</summary>
    public IReadOnlyList<JsonElement> List(string list, string selection)
    {
        var all = new List<JsonElement>();
        for (string? after = null; ;)
        {
            var place = after is null ? string.Empty : $", after: \"{after}\"";
            var page = Ask($"{{ {list}(first: 500{place}{AsOf}) {{ nodes {{ {selection} }} pageInfo {{ hasNextPage endCursor }} }} }}")[list];
            all.AddRange(page.GetProperty("nodes").EnumerateArray());
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return all;
            }

            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }

    /// <summary>How many rows each association has in each table.</summary>
    public JsonElement Associations() => Ask(
        $"{{ associations(first: 100{AsOf}) {{ nodes {{ slug {string.Join(' ', Tables.Select(table => $"{table}(first: 3) {{ totalCount nodes {{ key: {Columns(table)[0].Name} }} }}"))} }} }} }}")["associations.nodes"];

    public Answer Ask(string query) => GraphFixture.Ask(query, snapshot: snapshot());

    private string AsOf => asOf is null ? string.Empty : $", asOf: \"{asOf}\"";

    private static IObjectGraphType? Row(FieldType field)
    {
        if (field.ResolvedType is not IObjectGraphType { Name: var name } connection || !name.EndsWith("Connection", StringComparison.Ordinal))
        {
            return null;
        }

        var node = (IObjectGraphType)((NonNullGraphType)((ListGraphType)connection.Fields.Find("nodes")!.ResolvedType!).ResolvedType!).ResolvedType!;
        return node.Name.EndsWith("Row", StringComparison.Ordinal) ? node : null;
    }
}

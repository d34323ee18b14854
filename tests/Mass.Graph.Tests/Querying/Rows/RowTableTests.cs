using System.Globalization;
using System.Text.Json;
using GraphQL.Types;
using Mass.Domain.Calendar;
using Mass.Graph.Querying.Rows;
using Mass.Graph.Querying.Scalars;

namespace Mass.Graph.Tests.Querying.Rows;

/// <summary>The flat tables are a star schema: keys are unique, and each key that joins finds its row.</summary>
public sealed class RowTableTests
{
    /// <summary>The keys that join under another name than that of the key of the table where their row is.</summary>
    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal)
    {
        ["roundTableKey"] = "committeeRows",
        ["parentCommitteeKey"] = "committeeRows",
        ["reportsToPositionKey"] = "positionRows",
        ["ownerPositionKey"] = "positionRows",
        ["holderPersonKey"] = "personRows",
        ["correctsObservationKey"] = "observationRows",
        ["firstPlanYear"] = "planYearRows",
        ["lastPlanYear"] = "planYearRows",
        ["baselinePlanYear"] = "planYearRows",
    };

    public static TheoryData<string> States => TableState.Names;

    [Theory]
    [MemberData(nameof(States))]
    public void Keys_are_unique(string state)
    {
        foreach (var table in TableState.Tables)
        {
            var keys = TableState.Of(state).Keys(table);
            Assert.True(keys.Distinct(StringComparer.Ordinal).Count() == keys.Count, table);
            Assert.DoesNotContain(string.Empty, keys);
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Each_key_that_joins_finds_its_row(string state)
    {
        var read = TableState.Of(state);
        var tables = TableState.Tables.ToDictionary(table => TableState.Columns(table)[0].Name, StringComparer.Ordinal);
        var lost = new List<string>();
        foreach (var table in TableState.Tables)
        {
            foreach (var column in TableState.Columns(table).Skip(1).Select(column => column.Name).Where(name => name == "planYear" || name.EndsWith("Key", StringComparison.Ordinal) || Roles.ContainsKey(name)))
            {
                var there = read.Keys(Roles.GetValueOrDefault(column) ?? tables[column]).ToHashSet(StringComparer.Ordinal);
                lost.AddRange(read.Column(table, column).Where(key => key.Length > 0 && !there.Contains(key)).Take(3).Select(key => $"{table}.{column} {key}"));
            }
        }

        Assert.Empty(lost);
    }

    [Fact]
    public void Each_key_that_joins_joins_somewhere()
    {
        var joins = TableState.Tables
            .SelectMany(table => TableState.Columns(table).Skip(1).Where(column => column.Name == "planYear" || column.Name.EndsWith("Key", StringComparison.Ordinal)).Select(column => (table, column.Name)))
            .Where(join => !TableState.All.Any(state => state.Column(join.table, join.Name).Any(key => key.Length > 0)));
        Assert.Empty(joins);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Each_day_that_a_row_names_is_in_the_calendar(string state)
    {
        var read = TableState.Of(state);
        var days = read.Keys("calendar").ToHashSet(StringComparer.Ordinal);
        foreach (var table in TableState.Tables)
        {
            foreach (var column in TableState.Columns(table).Where(column => (column.ResolvedType as NonNullGraphType)?.ResolvedType is DateScalar || column.ResolvedType is DateScalar))
            {
                Assert.All(read.Column(table, column.Name), day => Assert.True(day.Length == 0 || days.Contains(day), $"{table}.{column.Name} {day}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Each_row_belongs_to_one_association_and_stands_below_it(string state)
    {
        var read = TableState.Of(state);
        foreach (var association in read.Associations().EnumerateArray())
        {
            var slug = association.GetProperty("slug").GetString();
            foreach (var table in TableState.Tables.Except(["calendar", "planYearRows"]))
            {
                var own = read.Rows(table).Where(row => row.GetProperty("associationKey").GetString() == slug).Select(row => row.EnumerateObject().First().Value.GetString()!).ToList();
                Assert.Equal((table, own.Count), (table, association.GetProperty(table).GetProperty("totalCount").GetInt32()));
                Assert.Equal(own.Take(3), association.GetProperty(table).GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()!));
                Assert.All(own, key => Assert.StartsWith(table == "associationRows" ? slug! : $"{slug}/", key, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("a full association years ago", "a full association")]
    [InlineData("seats, earlier", "seats")]
    [InlineData("closed metrics, earlier", "closed metrics")]
    [InlineData("the shipped plan before its amendment", "the shipped plan")]
    [InlineData("the shipped plan beside a full association, earlier", "the shipped plan beside a full association")]
    public void A_key_is_the_same_text_whatever_day_is_read_and_whatever_stands_beside_it(string before, string now)
    {
        var compared = 0;
        foreach (var table in TableState.Tables.Except(["actionStepYearRows", "calendar", "planYearRows"]))
        {
            // Whatever has a day or an id in its key was there and is there.
            var earlier = TableState.Of(before).Keys(table);
            Assert.Empty(earlier.Except(TableState.Of(now).Keys(table)).Select(key => $"{table} {key}"));
            compared += earlier.Count;
        }

        Assert.NotEqual(0, compared);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void The_calendar_has_no_gaps_and_whole_plan_years(string state)
    {
        var read = TableState.Of(state);
        var years = read.Rows("planYearRows").Select(row => row.GetProperty("planYear").GetInt32()).ToList();
        Assert.Equal(Enumerable.Range(years[0], years.Count), years);
        Assert.Contains(PlanYear.Containing(read.Day).StartYear, years);
        var days = read.Keys("calendar").Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        Assert.Equal((new PlanYear(years[0]).FirstDay, new PlanYear(years[^1]).LastDay), (days[0], days[^1]));
        Assert.Equal(Enumerable.Range(days[0].DayNumber, days.Count), days.Select(day => day.DayNumber));
        Assert.Equal([read.Day], days.Where((_, index) => read.Rows("calendar")[index].GetProperty("isPresentDay").GetBoolean()));
        Assert.Equal([PlanYear.Containing(read.Day).StartYear], read.Rows("planYearRows").Where(row => row.GetProperty("isPresent").GetBoolean()).Select(row => row.GetProperty("planYear").GetInt32()));
    }

    [Fact]
    public void A_day_of_the_calendar_knows_its_place_in_the_plan_year()
    {
        var days = TableState.Of("the shipped plan").Rows("calendar").ToDictionary(row => row.GetProperty("date").GetString()!);
        Assert.Equal(
            """{"date":"2025-07-01","planYear":2025,"planYearLabel":"2025-26","planYearQuarterLabel":"2025-26 Q1","monthLabel":"2025-07","monthName":"July","weekdayName":"Tuesday","isPresentDay":false,"planYearQuarter":1,"planYearMonth":1,"year":2025,"quarter":3,"month":7,"day":1,"weekday":2,"daysFromPresent":-511}""",
            days["2025-07-01"].GetRawText());
        Assert.Equal(
            """{"date":"2026-06-28","planYear":2025,"planYearLabel":"2025-26","planYearQuarterLabel":"2025-26 Q4","monthLabel":"2026-06","monthName":"June","weekdayName":"Sunday","isPresentDay":false,"planYearQuarter":4,"planYearMonth":12,"year":2026,"quarter":2,"month":6,"day":28,"weekday":7,"daysFromPresent":-149}""",
            days["2026-06-28"].GetRawText());
        Assert.Equal(
            """[{"planYear":2025,"label":"2025-26","firstDay":"2025-07-01","lastDay":"2026-06-30","isPresent":false,"isOver":true,"yearsFromPresent":-1}]""",
            GraphFixture.Ask("{ planYearRows(where: { planYear: { eq: 2025 } }) { nodes { planYear label firstDay lastDay isPresent isOver yearsFromPresent } } }")["planYearRows.nodes"].GetRawText());
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_in_no_plan_year_leaves_the_tables_readable(string day)
    {
        foreach (var table in TableState.Tables)
        {
            var columns = string.Join(' ', TableState.Columns(table).Select(column => column.Name));
            Assert.Empty(GraphFixture.Ask($"{{ {table}(first: 20, asOf: \"{day}\") {{ nodes {{ {columns} }} }} }}", snapshot: GraphFixture.Fictitious).Errors);
        }
    }

    [Theory]
    [InlineData("a", "b/c", "a/b%2Fc")]
    [InlineData("a/b", "c", "a/b/c")]
    [InlineData("a", "100%2F", "a/100%252F")]
    public void A_slash_in_a_name_is_no_step_of_a_key(string owner, string name, string key) => Assert.Equal(key, RowKey.Of(owner, name));

    [Fact]
    public void Pages_of_a_table_joined_are_the_table_in_both_directions()
    {
        var all = TableState.Of("a full association").Keys("observationRows");
        Assert.True(all.Count > 100);
        var (forward, backward) = (new List<string>(), new List<string>());
        for (string? cursor = null; forward.Count < all.Count;)
        {
            var page = Page($"first: 70{(cursor is null ? string.Empty : $", after: \"{cursor}\"")}");
            forward.AddRange(page.Rows("observationRows", "observationKey")!);
            cursor = page["observationRows.pageInfo.endCursor"].GetString();
        }

        for (string? cursor = null; backward.Count < all.Count;)
        {
            var page = Page($"last: 70{(cursor is null ? string.Empty : $", before: \"{cursor}\"")}");
            backward.InsertRange(0, page.Rows("observationRows", "observationKey")!);
            cursor = page["observationRows.pageInfo.startCursor"].GetString();
        }

        Assert.Equal(all, forward);
        Assert.Equal(all, backward);

        static Answer Page(string arguments) => GraphFixture.Ask(
            $"{{ observationRows({arguments}) {{ nodes {{ observationKey }} pageInfo {{ startCursor endCursor }} }} }}", snapshot: GraphFixture.Fictitious);
    }

    [Fact]
    public void Nothing_closed_is_in_any_column_of_any_table_on_any_day()
    {
        foreach (var (state, words) in new (string, string[])[]
        {
            ("closed metrics", ["SECRET", "hush", "clerk"]),
            ("closed metrics, earlier", ["SECRET", "hush", "clerk"]),
            ("confidential supports", ["Zanzibar"]),
            ("confidential supports, earlier", ["Zanzibar"]),
            ("seats", ["Mia", "secret word", "Closed minutes", "example.org"]),
            ("seats, earlier", ["Mia", "secret word", "Closed minutes", "example.org"]),
        })
        {
            var text = string.Concat(TableState.Tables.SelectMany(table => TableState.Of(state).Rows(table)).Select(row => row.GetRawText()));
            Assert.NotEmpty(text);
            Assert.All(words, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        }

        // The numbers of the closed metrics are numbers of nothing else there but of the calendar.
        var numbers = TableState.Tables.Except(["calendar", "planYearRows"]).SelectMany(table => TableState.Of("closed metrics").Rows(table)).SelectMany(row => row.EnumerateObject())
            .Where(column => column.Value.ValueKind == JsonValueKind.Number)
            .Select(column => column.Value.GetDecimal());
        Assert.Empty(numbers.Intersect([91m, 92m, 66m]));
    }
}

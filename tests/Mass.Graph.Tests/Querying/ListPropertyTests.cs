using CsCheck;
using Mass.Domain;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Tests.Querying;

/// <summary>Lists are what LINQ says they are, whatever the filter, the order and the pages.</summary>
public sealed class ListPropertyTests
{
    private static readonly Gen<IReadOnlyList<AssociationRecords>> Small = PlanGen.Associations(3, 3, 0, 12);

    [Fact]
    public void A_filter_gives_what_the_same_test_gives_in_LINQ() => Property.Holds(
        Gen.Select(Small, FilterGen.Tree.List[8], (associations, filters) => (associations, filters)), 1, 150, made =>
        {
            var snapshot = GraphFixture.Load(made.associations);
            var steps = PlanGen.Steps(made.associations);
            foreach (var filter in made.filters)
            {
                var expected = steps.Where(filter.Fits).Select(each => Mass.Graph.Querying.NodeId.Of("ActionStep", each.Step.Id)).Order(StringComparer.Ordinal).ToList();
                var literal = GraphFixture.Ask($"{{ actionSteps(first: 500, where: {filter}) {{ totalCount nodes {{ id }} }} }}", snapshot: snapshot);
                Assert.True(expected.SequenceEqual(literal.Rows("actionSteps", "id").Order(StringComparer.Ordinal)), filter.ToString());
                Assert.Equal(expected.Count, literal.Count("actionSteps"));
                var variable = GraphFixture.Ask(
                    "query($where: ActionStepFilterInput) { actionSteps(first: 500, where: $where) { totalCount nodes { id } } }", $$"""{"where": {{Wire.Json(filter.Where)!.ToJsonString()}}}""", snapshot);
                Assert.Equal(literal.Json, variable.Json);
            }
        });

    [Fact]
    public void An_order_is_that_of_LINQ_with_what_is_null_last_both_ways() => Property.Holds(
        Gen.Select(Small, OrderGen.Orders.List[8], (associations, orders) => (associations, orders)), 2, 100, made =>
        {
            var snapshot = GraphFixture.Load(made.associations);
            var steps = PlanGen.Steps(made.associations);
            foreach (var order in made.orders)
            {
                var expected = order.Sort(steps).Select(Key).ToList();
                var literal = GraphFixture.Ask($"{{ actionSteps(first: 500, order: {order}) {{ nodes {{ id }} }} }}", snapshot: snapshot);
                Assert.True(expected.SequenceEqual(literal.Rows("actionSteps", "id")), order.ToString());
                var variable = GraphFixture.Ask(
                    "query($order: [ActionStepSortInput!]) { actionSteps(first: 500, order: $order) { nodes { id } } }", $$"""{"order": {{Wire.Json(order.Order)!.ToJsonString()}}}""", snapshot);
                Assert.Equal(literal.Json, variable.Json);
            }
        });

    [Fact]
    public void The_pages_joined_are_the_list_forward_and_backward() => Property.Holds(
        Gen.Select(Small, FilterGen.Tree, OrderGen.Orders, Gen.Int[1, 9].List[1, 4], (associations, filter, order, sizes) => (associations, filter, order, sizes)), 3, 150, made =>
        {
            var snapshot = GraphFixture.Load(made.associations);
            var arguments = $"where: {made.filter}, order: {made.order}";
            var expected = made.order.Sort(PlanGen.Steps(made.associations).Where(made.filter.Fits)).Select(Key).ToList();
            Assert.Equal(expected, Walk(snapshot, arguments, made.sizes, expected.Count, backward: false));
            Assert.Equal(expected, Walk(snapshot, arguments, made.sizes, expected.Count, backward: true));
        });

    [Fact]
    public void A_page_between_two_cursors_is_the_part_of_the_list_between_them() => Property.Holds(
        Gen.Select(Small, OrderGen.Orders, Gen.Int[0, 40], Gen.Int[0, 40], Gen.Int[0, 8], Gen.Bool, (associations, order, from, to, size, last) => (associations, order, from, to, size, last)), 4, 150, made =>
        {
            var snapshot = GraphFixture.Load(made.associations);
            var all = GraphFixture.Ask($"{{ actionSteps(first: 500, order: {made.order}) {{ edges {{ cursor node {{ id }} }} }} }}", snapshot: snapshot)["actionSteps.edges"].EnumerateArray().ToList();
            if (all.Count == 0)
            {
                return;
            }

            var (from, to) = (made.from % all.Count, made.to % all.Count);
            var page = GraphFixture.Ask(
                $"{{ actionSteps({(made.last ? "last" : "first")}: {made.size}, after: \"{all[from].GetProperty("cursor")}\", before: \"{all[to].GetProperty("cursor")}\", order: {made.order}) {{ totalCount nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage }} }} }}",
                snapshot: snapshot);
            var between = all.Select(edge => Answer.At(edge, "node.id").GetString()).Where((_, index) => index > from && index < to).ToList();
            var expected = made.last ? between.TakeLast(made.size) : between.Take(made.size);
            Assert.Equal(expected, page.Rows("actionSteps", "id"));
            Assert.Equal(all.Count, page.Count("actionSteps"));
            var more = between.Count > made.size;
            Assert.True(!more || page[$"actionSteps.pageInfo.{(made.last ? "hasPreviousPage" : "hasNextPage")}"].GetBoolean());
            if (from < to)
            {
                // The rows at the two cursors themselves lie before and after the page.
                Assert.True(page["actionSteps.pageInfo.hasPreviousPage"].GetBoolean());
                Assert.True(page["actionSteps.pageInfo.hasNextPage"].GetBoolean());
            }
        });

    [Fact]
    public void Rows_that_come_and_go_between_pages_neither_repeat_nor_hide_the_others() => Property.Holds(
        Gen.Select(PlanGen.Associations(2, 2, 4, 12), PlanGen.Associations(2, 2, 4, 12), OrderGen.Orders, Gen.Int[1, 4], (first, second, order, size) => (first, second, order, size)), 5, 150, made =>
        {
            // The rows that both states have are the same in both; each state has others beside them.
            var kept = PlanGen.Steps(made.first).Where((_, index) => index % 3 != 0).Select(each => each.Step.Id).ToHashSet();
            var second = made.first.Select((records, index) => records with
            {
                Plans =
                [
                    .. records.Plans.Select((plan, place) => plan with
                    {
                        AllSteps =
                        [
                            .. plan.AllSteps.Where(step => kept.Contains(step.Id)),
                            .. (made.second.ElementAtOrDefault(index)?.Plans.ElementAtOrDefault(place)?.AllSteps ?? []).Select(step => step with { PlanId = plan.Id, Code = $"N{step.Code}" }),
                        ],
                    }),
                ],
            }).ToList();
            var store = new SnapshotStore(MassSchema.Subjects);
            store.Publish(made.first);
            var first = store.Current;
            var (rows, after) = (new List<string?>(), (string?)null);
            for (var page = 0; ; page++)
            {
                var answer = GraphFixture.Ask(
                    $"query($after: String) {{ actionSteps(first: {made.size}, after: $after, order: {made.order}) {{ nodes {{ id }} pageInfo {{ hasNextPage endCursor }} }} }}", $$"""{"after": {{(after is null ? "null" : $"\"{after}\"")}}}""", store.Current);
                rows.AddRange(answer.Rows("actionSteps", "id"));
                if (!answer["actionSteps.pageInfo.hasNextPage"].GetBoolean())
                {
                    break;
                }

                after = answer["actionSteps.pageInfo.endCursor"].GetString();
                if (page == 1)
                {
                    store.Publish(second);
                }
            }

            Assert.Equal(rows.Distinct(), rows);
            if (!ReferenceEquals(store.Current, first))
            {
                var inBoth = made.order.Sort(PlanGen.Steps(made.first).Where(each => kept.Contains(each.Step.Id))).Select(Key).ToList();
                Assert.Equal(inBoth, rows.Where(inBoth.Contains));
            }
        });

    [Fact]
    public void Ten_thousand_steps_are_filtered_ordered_and_paged_like_a_few() => Property.Holds(
        Gen.Select(PlanGen.Associations(1, 1, 10_000, 10_000).Where(made => made[0].Plans.Count == 1), FilterGen.Tree, OrderGen.Orders, (associations, filter, order) => (associations, filter, order)), 6, 2, made =>
        {
            var snapshot = GraphFixture.Load(made.associations);
            var steps = PlanGen.Steps(made.associations);
            var expected = made.order.Sort(steps.Where(made.filter.Fits)).Select(Key).ToList();
            Assert.Equal(expected, Walk(snapshot, $"where: {made.filter}, order: {made.order}", [500], expected.Count, backward: false));

            var newest = steps.OrderBy(each => each.Step.AddedOn is null).ThenByDescending(each => each.Step.AddedOn).ThenBy(each => each.Step.Code, StringComparer.Ordinal).Select(Key).ToList();
            var answer = GraphFixture.Ask(
                """
                { top: actionSteps(first: 7, order: [{addedOn: DESC}]) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } }
                  bottom: actionSteps(last: 7, order: [{addedOn: DESC}]) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } } }
                """,
                snapshot: snapshot);
            Assert.Equal(newest.Take(7), answer.Rows("top", "id"));
            Assert.Equal(newest.TakeLast(7), answer.Rows("bottom", "id"));
            Assert.Equal(newest.Count, answer.Count("top"));
            Assert.Equal((true, false), (answer["top.pageInfo.hasNextPage"].GetBoolean(), answer["top.pageInfo.hasPreviousPage"].GetBoolean()));
            Assert.Equal((false, true), (answer["bottom.pageInfo.hasNextPage"].GetBoolean(), answer["bottom.pageInfo.hasPreviousPage"].GetBoolean()));
        });

    private static string? Key(SteppedIn each) => Mass.Graph.Querying.NodeId.Of("ActionStep", each.Step.Id);

    /// <summary>Pages through a list and checks what each page says of itself.</summary>
    private static List<string?> Walk(Snapshot snapshot, string arguments, IReadOnlyList<int> sizes, int count, bool backward)
    {
        var (rows, cursor, page) = (new List<string?>(), (string?)null, 0);
        var (size, from, more, seenMore, place) = backward
            ? ("last", "before", "hasPreviousPage", "hasNextPage", "startCursor")
            : ("first", "after", "hasNextPage", "hasPreviousPage", "endCursor");
        while (true)
        {
            var answer = GraphFixture.Ask(
                $"query($n: Int, $c: String) {{ actionSteps({size}: $n, {from}: $c, {arguments}) {{ totalCount edges {{ cursor node {{ id }} }} nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}",
                $$"""{"n": {{sizes[page % sizes.Count]}}, "c": {{(cursor is null ? "null" : $"\"{cursor}\"")}}}""",
                snapshot);
            var nodes = answer.Rows("actionSteps", "id");
            Assert.Equal(count, answer.Count("actionSteps"));
            Assert.Equal(nodes, answer.Rows("actionSteps.edges", "node.id"));
            Assert.Equal(page > 0, answer[$"actionSteps.pageInfo.{seenMore}"].GetBoolean());
            var cursors = answer.Rows("actionSteps.edges", "cursor");
            Assert.Equal(cursors.Count > 0 ? cursors[0] : null, answer["actionSteps.pageInfo.startCursor"].GetString());
            Assert.Equal(cursors.Count > 0 ? cursors[^1] : null, answer["actionSteps.pageInfo.endCursor"].GetString());
            rows.InsertRange(backward ? 0 : rows.Count, nodes);
            Assert.Equal(rows.Count < count, answer[$"actionSteps.pageInfo.{more}"].GetBoolean());
            if (!answer[$"actionSteps.pageInfo.{more}"].GetBoolean())
            {
                return rows;
            }

            cursor = answer[$"actionSteps.pageInfo.{place}"].GetString();
            page++;
        }
    }
}

using Mass.Domain;

namespace Mass.Graph.Tests.Querying;

/// <summary>Every error that the graph raises itself has its code and says what to do.</summary>
public sealed class QueryErrorTests
{
    private static string IdOf(string query, string path = "actionStep.id") => GraphFixture.Ask(query)[path].GetString()!;

    [Fact]
    public void A_page_over_the_limit_is_refused() => GraphFixture.Ask("{ actionSteps(first: 501) { totalCount } }").IsRefused("HC0051", "'first' is 501", "at most 500", "'after'");

    [Fact]
    public void A_last_page_over_the_limit_is_refused() => GraphFixture.Ask("{ actionSteps(last: 2147483647) { totalCount } }").IsRefused("HC0051", "'last' is 2147483647", "at most 500");

    [Fact]
    public void A_nested_page_over_the_limit_is_refused_where_it_stands()
    {
        var answer = GraphFixture.Ask("""{ plan(by: {slug: "mass-2024-2029"}) { slug actionSteps(first: 501) { totalCount } } }""").IsRefused("HC0051");
        Assert.Equal(["plan", "actionSteps"], answer.Error.Path);
        Assert.Equal("mass-2024-2029", Answer.At(answer.PartialData, "plan.slug").GetString());
    }

    [Theory]
    [InlineData("first: -1", "'first' is -1")]
    [InlineData("last: -2147483648", "'last' is -2147483648")]
    public void A_negative_page_is_refused(string argument, string words) => GraphFixture.Ask($"{{ actionSteps({argument}) {{ totalCount }} }}").IsRefused("HC0079", words, "from 0 to 500");

    [Fact]
    public void Both_first_and_last_are_refused() => GraphFixture.Ask("{ actionSteps(first: 1, last: 1) { totalCount } }").IsRefused("HC0082", "'first' and 'last'", "give one of them");

    [Fact]
    public void The_limits_are_in_the_details_of_the_error()
    {
        var error = GraphFixture.Ask("{ actionSteps(first: 501) { totalCount } }").Error;
        Assert.Equal("pageSize", error.Extensions!["limit"]);
        Assert.Equal(500, error.Extensions["allowed"]);
        Assert.Equal(501, error.Extensions["found"]);
    }

    [Fact]
    public void More_than_a_hundred_ids_are_refused()
    {
        var id = IdOf("""{ actionStep(by: {code: "AS-01"}) { id } }""");
        var ids = string.Join(',', Enumerable.Repeat($"\"{id}\"", 101));
        GraphFixture.Ask($"{{ nodes(ids: [{ids}]) {{ id }} }}").IsRefused("HC0076", "101", "at most 100");
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"zzz\"")]
    [InlineData("\"AS-01\"")]
    [InlineData("\"QWN0aW9uU3RlcDo=\"")]
    [InlineData("\"😀\"")]
    [InlineData("5")]
    [InlineData("123456789012345678901234567890")]
    public void What_is_no_id_is_refused(string id)
    {
        GraphFixture.Ask($"{{ node(id: {id}) {{ id }} }}").IsRefused("HC0016", "no id of this server", "take ids from the field id");
        GraphFixture.Ask($"{{ nodes(ids: [{id}]) {{ id }} }}").IsRefused("HC0016", "no id of this server");
        GraphFixture.Ask($"{{ actionStep(by: {{id: {id}}}) {{ id }} }}").IsRefused("HC0016", "no id of this server");
        GraphFixture.Ask($"{{ actionSteps(where: {{id: {{eq: {id}}}}}) {{ totalCount }} }}").IsRefused("HC0016", "no id of this server");
        GraphFixture.Ask($"{{ actionSteps(where: {{id: {{in: [{id}]}}}}) {{ totalCount }} }}").IsRefused("HC0016", "no id of this server");
        GraphFixture.Ask("query($id: ID!) { node(id: $id) { id } }", $$"""{"id": {{id}}}""").IsRefused("HC0016", "no id of this server");
    }

    [Fact]
    public void An_id_that_is_far_too_long_is_refused() =>
        GraphFixture.Ask($"{{ node(id: \"{new string('A', 100_000)}\") {{ id }} }}").IsRefused("HC0016", "no id of this server");

    [Fact]
    public void The_id_of_another_type_is_refused_with_both_types()
    {
        var id = IdOf("""{ plan(by: {slug: "mass-2024-2029"}) { id } }""", "plan.id");
        GraphFixture.Ask($"{{ actionStep(by: {{id: \"{id}\"}}) {{ code }} }}").IsRefused("HC0016", "StrategicPlan", "ActionStep");
        GraphFixture.Ask($"{{ actionSteps(where: {{id: {{neq: \"{id}\"}}}}) {{ totalCount }} }}").IsRefused("HC0016", "StrategicPlan", "ActionStep");
        GraphFixture.Ask($"{{ actionSteps(where: {{plan: {{id: {{in: [\"{id}\"]}}}}}}) {{ totalCount }} }}").Count("actionSteps");
    }

    [Theory]
    [InlineData("{code: ASC, title: DESC}", "code and title")]
    [InlineData("[{addedOn: ASC}, {plan: {slug: ASC, title: ASC}}]", "title and slug")]
    [InlineData("[{plan: {title: ASC}, code: ASC}]", "code and plan")]
    public void Two_keys_in_one_object_of_an_order_are_refused(string order, string names) =>
        GraphFixture.Ask($"{{ actionSteps(order: {order}) {{ totalCount }} }}").IsRefused("HC0016", names, "give each its own object");

    [Theory]
    [InlineData("{ actionSteps(where: {activeInPlanYear: {eq: 1899}}) { totalCount } }", "1899")]
    [InlineData("{ actionSteps(where: {activeInPlanYear: {in: [2024, 2200]}}) { totalCount } }", "2200")]
    [InlineData("""{ actionStep(by: {code: "AS-01"}) { isActiveIn(planYear: -1) } }""", "-1")]
    public void A_year_that_is_no_plan_year_is_refused(string query, string year) => GraphFixture.Ask(query).IsRefused("HC0016", year, "from 1900 to 2199");

    [Fact]
    public void A_key_that_fits_two_things_is_refused_until_it_is_narrowed()
    {
        var snapshot = GraphFixture.Load(Twin("one"), Twin("two"));
        GraphFixture.Ask("""{ actionStep(by: {code: "A-1"}) { code } }""", snapshot: snapshot).IsRefused("AMBIGUOUS", "2 things have the code 'A-1'", "narrow the look-up by 'plan'", "or use an id");
        GraphFixture.Ask("""{ plan(by: {slug: "plan"}) { slug } }""", snapshot: snapshot).IsRefused("AMBIGUOUS", "2 things have the slug 'plan'", "'association'");
        GraphFixture.Ask("""{ actionStep(by: {code: "A-1"}, plan: {slug: "plan"}) { code } }""", snapshot: snapshot).IsRefused("AMBIGUOUS", "2 things have the slug 'plan'");
        GraphFixture.Ask("""{ planChanges(plan: {slug: "plan"}, from: "2024-01-01", to: "2025-01-01") { kind } }""", snapshot: snapshot).IsRefused("AMBIGUOUS");
        var answer = GraphFixture.Ask("""{ plan(by: {slug: "plan"}, association: {slug: "two"}) { id association { slug } } }""", snapshot: snapshot);
        Assert.Equal("two", answer["plan.association.slug"].GetString());
        var step = GraphFixture.Ask($$"""{ actionStep(by: {code: "A-1"}, plan: {id: "{{answer["plan.id"].GetString()}}"}) { id plan { association { slug } } } }""", snapshot: snapshot);
        Assert.Equal("two", step["actionStep.plan.association.slug"].GetString());
        var other = GraphFixture.Ask("""{ plan(by: {slug: "plan"}, association: {slug: "one"}) { id } }""", snapshot: snapshot)["plan.id"].GetString();
        var elsewhere = GraphFixture.Ask($$"""{ actionStep(by: {id: "{{step["actionStep.id"].GetString()}}"}, plan: {id: "{{other}}"}) { id } }""", snapshot: snapshot);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, elsewhere["actionStep"].ValueKind);
    }

    [Theory]
    [InlineData("""{ actionStep(by: {code: "AS-01"}, plan: {slug: "no such"}) { code } }""", "'plan' names no StrategicPlan")]
    [InlineData("""{ plan(by: {slug: "mass-2024-2029"}, association: {slug: "no such"}) { slug } }""", "'association' names no Association")]
    [InlineData("""{ planChanges(plan: {slug: "no such"}, from: "2024-01-01", to: "2025-01-01") { kind } }""", "'plan' names no StrategicPlan")]
    public void An_argument_that_names_nothing_is_refused(string query, string words) => GraphFixture.Ask(query).IsRefused("NOT_FOUND", words);

    [Theory]
    [InlineData("""actionStep(by: {code: "AS-99"}) { code }""")]
    [InlineData("""plan(by: {slug: ""}) { slug }""")]
    [InlineData("""initiative(by: {number: "9"}) { number }""")]
    [InlineData("""committee(by: {name: "x"}) { name }""")]
    [InlineData("""position(by: {abbreviation: "x"}) { title }""")]
    [InlineData("""document(by: {code: "x"}) { code }""")]
    [InlineData("""association(by: {slug: "x"}) { slug }""")]
    public void A_look_up_that_finds_nothing_is_null(string field) =>
        Assert.Equal(System.Text.Json.JsonValueKind.Null, GraphFixture.Ask($"{{ found: {field} }}")["found"].ValueKind);

    [Theory]
    [InlineData("{ actionSteps(first: 500) { nodes { code } } }", 26, 27)]
    [InlineData("{ actionSteps(first: 500) { edges { node { code } } } }", 26, 27)]
    [InlineData("{ actionSteps(first: 500) { nodes { responsibilities { kind } } } }", 60, null)]
    [InlineData("""{ plan(by: {slug: "mass-2024-2029"}) { lint { code } } }""", 27, null)]
    [InlineData("""{ planChanges(plan: {slug: "mass-2024-2029"}, from: "2024-07-01", to: "2025-01-01") { key } }""", 1, 2)]
    public void More_objects_than_an_operation_may_return_are_refused(string query, int limit, int? found)
    {
        var answer = GraphFixture.Ask(query, maxNodes: limit);
        Assert.NotEmpty(answer.Errors);
        foreach (var error in answer.Errors)
        {
            Assert.Equal("LIMIT_EXCEEDED", error.Code);
            Assert.Contains($"more than {limit} objects", error.Message, StringComparison.Ordinal);
            Assert.Contains("ask for smaller pages", error.Message, StringComparison.Ordinal);
            Assert.Equal(limit, error.Extensions!["allowed"]);
            if (found is not null)
            {
                Assert.Equal(found, error.Extensions["found"]);
            }
        }
    }

    [Fact]
    public void A_count_alone_is_no_object() => Assert.Equal(27, GraphFixture.Ask("{ actionSteps { totalCount } }", maxNodes: 0).Count("actionSteps"));

    [Fact]
    public void Each_field_that_meets_a_limit_has_an_error_of_its_own_place()
    {
        var answer = GraphFixture.Ask("{ actionSteps(first: 500) { nodes { code } edges { cursor } pageInfo { hasNextPage } totalCount } }", maxNodes: 5);
        var paths = answer.Errors.Select(error => string.Join('.', error.Path!)).ToList();
        Assert.Equal(paths.Distinct(), paths);
        Assert.All(answer.Errors, error => Assert.Equal(1, error.Locations?.Count));
    }

    [Theory]
    [InlineData("""{ actionStep(by: {}) { code } }""", null)]
    [InlineData("""{ actionStep(by: {code: "AS-01", id: "x"}) { code } }""", null)]
    [InlineData("""{ actionStep(by: {code: null}) { code } }""", null)]
    [InlineData("""{ actionStep(by: {code: "AS-01", id: null}) { code } }""", null)]
    [InlineData("""{ actionStep(by: null) { code } }""", null)]
    [InlineData("""{ actionStep { code } }""", null)]
    [InlineData("""query($by: ActionStepByInput!) { actionStep(by: $by) { code } }""", """{"by": {}}""")]
    [InlineData("""query($by: ActionStepByInput!) { actionStep(by: $by) { code } }""", """{"by": {"code": "AS-01", "id": "x"}}""")]
    [InlineData("""query($by: ActionStepByInput!) { actionStep(by: $by) { code } }""", """{"by": {"code": null}}""")]
    [InlineData("""query($by: ActionStepByInput!) { actionStep(by: $by) { code } }""", """{"by": {"code": "AS-01", "id": null}}""")]
    [InlineData("""query($by: ActionStepByInput!) { actionStep(by: $by) { code } }""", """{"by": null}""")]
    [InlineData("""query($code: String) { actionStep(by: {code: $code}) { code } }""", """{"code": null}""")]
    [InlineData("""query($code: String) { actionStep(by: {code: $code}) { code } }""", null)]
    [InlineData("""query($code: String!) { actionStep(by: {code: $code}) { code } }""", null)]
    [InlineData("""query($code: String, $id: ID) { actionStep(by: {code: $code, id: $id}) { code } }""", """{"code": "AS-01"}""")]
    [InlineData("""{ actionStep(by: {code: "AS-01"}, plan: {}) { code } }""", null)]
    [InlineData("""query($slug: String) { actionStep(by: {code: "AS-01"}, plan: {slug: $slug}) { code } }""", null)]
    public void Anything_but_exactly_one_key_is_refused(string query, string? variables)
    {
        var answer = GraphFixture.Ask(query, variables);
        Assert.NotEmpty(answer.Errors);
        Assert.All(answer.Errors, error => Assert.False(string.IsNullOrWhiteSpace(error.Message)));
    }

    [Fact]
    public void One_key_in_a_variable_is_taken()
    {
        Assert.Equal("AS-01", GraphFixture.Ask("query($code: String!) { actionStep(by: {code: $code}) { code } }", """{"code": "AS-01"}""")["actionStep.code"].GetString());
        Assert.Equal("AS-01", GraphFixture.Ask("query($by: ActionStepByInput!) { actionStep(by: $by) { code } }", """{"by": {"code": "AS-01"}}""")["actionStep.code"].GetString());
    }

    [Theory]
    [InlineData("""addedOn: {eq: "2024-8-1"}""")]
    [InlineData("""addedOn: {eq: "2023-02-29"}""")]
    [InlineData("""addedOn: {eq: 5}""")]
    [InlineData("""addedOn: {in: ["x"]}""")]
    [InlineData("""stage: {eq: "SUSTAIN"}""")]
    [InlineData("""stage: {eq: BEGUN}""")]
    [InlineData("""title: {eq: 5}""")]
    [InlineData("""schedule: {firstYear: {gt: "x"}}""")]
    [InlineData("""schedule: {firstYear: {gt: 99999999999}}""")]
    [InlineData("""nothing: {eq: 1}""")]
    [InlineData("""or: [null]""")]
    [InlineData("""amendments: {some: {recordedAt: {gt: "2024-01-01"}}}""")]
    [InlineData("""amendments: {some: {recordedAt: {gt: "01/02/2024T09:30:00Z"}}}""")]
    [InlineData("""amendments: {some: {recordedAt: {gt: "2024-01-01T25:30:00Z"}}}""")]
    [InlineData("""amendments: {some: {recordedAt: {gt: "2024-01-01T09:30:00"}}}""")]
    [InlineData("""amendments: {some: {recordedAt: {gt: "2024-01-01T09:30:00 -5"}}}""")]
    [InlineData("""amendments: {some: {recordedAt: {gt: "2024-01-01T09:30:00 -05:00"}}}""")]
    [InlineData("""amendments: {some: {recordedAt: {gt: "2024-01-01T09:30:00-0500"}}}""")]
    [InlineData("""documents: {some: {url: {eq: "/relative"}}}""")]
    [InlineData("""documents: {some: {url: {eq: "not an address"}}}""")]
    public void A_value_of_the_wrong_kind_is_refused(string where)
    {
        var answer = GraphFixture.Ask($"{{ actionSteps(where: {{ {where} }}) {{ totalCount }} }}");
        Assert.NotEmpty(answer.Errors);
        Assert.NotEmpty(GraphFixture.Ask(
            "query($where: ActionStepFilterInput) { actionSteps(where: $where) { totalCount } }",
            $$"""{"where": {{LiteralToJson.Object($"{{ {where} }}").Replace("\"SUSTAIN\"", "\"Sustain\"", StringComparison.Ordinal)}}}""").Errors);
    }

    [Theory]
    [InlineData("2024-01-01T09:30:00Z")]
    [InlineData("2024-01-01T09:30:00.1234567Z")]
    [InlineData("2024-01-01T09:30:00.5+05:30")]
    [InlineData("2024-01-01t09:30:00z")]
    public void A_moment_is_read_in_each_spelling_of_the_internet(string moment) =>
        Assert.Equal(0, GraphFixture.Ask($"{{ actionSteps(where: {{amendments: {{some: {{recordedAt: {{gt: \"{moment}\"}}}}}}}}) {{ totalCount }} }}").Count("actionSteps"));

    private static AssociationRecords Twin(string slug)
    {
        var association = ToyPlans.Association(slug);
        var plan = ToyPlans.Plan(association, "plan");
        return new AssociationRecords { Association = association, Plans = [plan with { AllSteps = [ToyPlans.Step(plan, "A-1")] }] };
    }
}

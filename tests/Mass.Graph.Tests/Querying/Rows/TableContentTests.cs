using System.Globalization;
using System.Text.Json;
using Mass.Domain.Calendar;
using Mass.Graph.Querying;

namespace Mass.Graph.Tests.Querying.Rows;

/// <summary>Each flat table says what the objects say: the same rows, and the same values in them.</summary>
public sealed class TableContentTests
{
    private const string Association = "association { slug }";
    private const string Plan = "plan { slug association { slug } }";

    /// <summary>For each table: the list of objects, what to select of them, what they say, and the columns that say the same.</summary>
    private static readonly Dictionary<string, (string List, string Selection, Func<JsonElement, IEnumerable<string>> Say, string[] Columns)> Tables = new(StringComparer.Ordinal)
    {
        ["associationRows"] = ("associations", "slug name", each => [Line(Text(each, "slug"), Text(each, "name"))], ["associationKey", "name"]),
        ["personRows"] = ("people", $"id name {Association}", each => [Line(Key(Slug(each), Id(each)), Text(each, "name"))], ["personKey", "name"]),
        ["positionRows"] = (
            "positions", $"abbreviation title isVacant holder {{ person {{ id }} }} actionSteps {{ totalCount }} reportsTo {{ abbreviation title }} {Association}",
            each => [Line(
                Key(Slug(each), Named(each)), Text(each, "isVacant"), At(each, "holder.person") is { } holder ? Key(Slug(each), Id(holder)) : "",
                Text(each, "actionSteps.totalCount"), At(each, "reportsTo") is { } above ? Key(Slug(each), Named(above)) : "")],
            ["positionKey", "isVacant", "holderPersonKey", "actionStepCount", "reportsToPositionKey"]),
        ["appointmentRows"] = (
            "appointments", $"id from to isCurrent isInterim person {{ name }} position {{ title }} {Association}",
            each => [Line(Key(Slug(each), Text(each, "from"), Id(each)), Text(each, "to"), Text(each, "isCurrent"), Text(each, "isInterim"), Text(each, "person.name"), Text(each, "position.title"))],
            ["appointmentKey", "to", "isCurrent", "isInterim", "personName", "positionTitle"]),
        ["districtRows"] = (
            "districts", $"code enrollment roundTable {{ name abbreviation }} {Association}",
            each => [Line(Key(Slug(each), Text(each, "code")), Text(each, "enrollment"), At(each, "roundTable") is { } table ? Key(Slug(each), Named(table)) : "")],
            ["districtKey", "enrollment", "roundTableKey"]),
        ["districtKindRows"] = (
            "districts", $"code kinds {Association}", each => Items(each, "kinds").Select(kind => Line(Key(Slug(each), Text(each, "code"), kind.GetString()!), kind.GetString()!)), ["districtKindKey", "kind"]),
        ["planRows"] = (
            "plans", $"slug title period {{ start end }} versions {{ number }} actionSteps {{ totalCount }} {Association}",
            each => [Line(Key(Slug(each), Text(each, "slug")), Text(each, "period.end"), $"{Items(each, "versions").Count()}", Text(each, "actionSteps.totalCount"))],
            ["planKey", "periodEnd", "versionCount", "actionStepCount"]),
        ["initiativeRows"] = (
            "initiatives", $"number heading actionSteps {{ totalCount }} {Plan}", each => [Line(InPlan(each, Text(each, "number")), Text(each, "heading"), Text(each, "actionSteps.totalCount"))],
            ["initiativeKey", "heading", "actionStepCount"]),
        ["actionStepRows"] = (
            "actionSteps", $"code title stage stageSince freshness lastUpdatedOn schedule {{ text firstYear lastYear }} initiatives {{ number }} responsibilities {{ kind }} {Plan}",
            each => [Line(
                InPlan(each, Text(each, "code")), Text(each, "title"), Text(each, "stage"), Text(each, "stageSince"), Text(each, "freshness"), Text(each, "lastUpdatedOn"), Text(each, "schedule.text"),
                Text(each, "schedule.firstYear"), Text(each, "schedule.lastYear"), $"{Items(each, "initiatives").Count()}", $"{Items(each, "responsibilities").Count()}")],
            ["stepKey", "title", "stage", "stageSince", "freshness", "lastUpdatedOn", "scheduleAsWritten", "firstPlanYear", "lastPlanYear", "initiativeCount", "responsiblePartyCount"]),
        ["actionStepTierRows"] = (
            "actionSteps", $"code tiers {Plan}", each => Items(each, "tiers").Select(tier => Line(InPlan(each, Text(each, "code"), tier.GetString()!), InPlan(each, Text(each, "code")), tier.GetString()!)),
            ["stepTierKey", "stepKey", "tier"]),
        ["actionStepYearRows"] = (
            "actionSteps", $"code schedule {{ years isOngoing firstYear }} plan {{ slug period {{ end }} {Association} }}",
            each => Years(each).Select(year => Line(InPlan(each, Text(each, "code"), $"{year}"), $"{year}")), ["stepYearKey", "planYear"]),
        ["actionStepInitiativeRows"] = (
            "actionSteps", $"code initiatives {{ number }} {Plan}",
            each => Items(each, "initiatives").Select(initiative => Line(InPlan(each, Text(each, "code"), Text(initiative, "number")), InPlan(each, Text(initiative, "number")))), ["stepInitiativeKey", "initiativeKey"]),
        ["responsibilityRows"] = (
            "actionSteps", $"code responsibilities {{ asWritten kind position {{ abbreviation title }} committee {{ abbreviation name }} }} {Plan}",
            each => Items(each, "responsibilities").Select((party, index) => Line(
                InPlan(each, Text(each, "code")), $"{index + 1}", Text(party, "asWritten"), Text(party, "kind"),
                At(party, "position") is { } position ? Key(Slug(each, "plan.association.slug"), Named(position)) : "",
                At(party, "committee") is { } committee ? Key(Slug(each, "plan.association.slug"), Named(committee)) : "")),
            ["stepKey", "number", "asWritten", "kind", "positionKey", "committeeKey"]),
        ["stageChangeRows"] = (
            "actionSteps", $"code timeline(first: 500, types: [STAGE_CHANGED]) {{ nodes {{ ... on StageChanged {{ on from to note isBackward }} }} }} {Plan}",
            each => Items(each, "timeline.nodes").Select(change => Line(InPlan(each, Text(each, "code")), Text(change, "on"), Text(change, "from"), Text(change, "to"), Text(change, "note"), Text(change, "isBackward"))),
            ["stepKey", "on", "from", "to", "note", "isBackward"]),
        ["progressUpdateRows"] = (
            "actionSteps", $"code timeline(first: 500, types: [PROGRESS_UPDATED]) {{ nodes {{ ... on ProgressUpdated {{ on text }} }} }} {Plan}",
            each => Items(each, "timeline.nodes").Select(update => Line(InPlan(each, Text(each, "code")), Text(update, "on"), Text(update, "text"))), ["stepKey", "on", "text"]),
        ["committeeRows"] = (
            "committees", $"abbreviation name kind isCurrent seatCount vacancyCount actionSteps {{ totalCount }} parent {{ abbreviation name }} {Association}",
            each => [Line(
                Key(Slug(each), Named(each)), Text(each, "kind"), Text(each, "isCurrent"), Text(each, "seatCount"), Text(each, "vacancyCount"), Text(each, "actionSteps.totalCount"),
                At(each, "parent") is { } parent ? Key(Slug(each), Named(parent)) : "")],
            ["committeeKey", "kind", "isCurrent", "seatCount", "vacancyCount", "actionStepCount", "parentCommitteeKey"]),
        ["seatRows"] = (
            "seats", $"label kind isCurrent isVacant holder {{ person {{ name }} }} committee {{ abbreviation name }} {Association}",
            each => [Line(
                Slug(each), At(each, "committee") is { } body ? Key(Slug(each), Named(body)) : "", Text(each, "label"), Text(each, "kind"), Text(each, "isCurrent"), Text(each, "isVacant"), Text(each, "holder.person.name"))],
            ["associationKey", "committeeKey", "label", "kind", "isCurrent", "isVacant", "holderName"]),
        ["membershipRows"] = (
            "memberships", $"id from to endReason isCurrent person {{ id name }} committee {{ name }} seat {{ label }} {Association}",
            each => [Line(
                Key(Slug(each), Text(each, "from"), Id(each)), At(each, "person") is { } person ? Key(Slug(each), Id(person)) : "", Text(each, "to"), Text(each, "endReason"), Text(each, "isCurrent"), Text(each, "committee.name"), Text(each, "seat.label"))],
            ["membershipKey", "personKey", "to", "endReason", "isCurrent", "committeeName", "seatLabel"]),
        ["meetingRows"] = (
            "meetings", $"id on status presentCount guestCount minutesApprovedOn quorum {{ isMet presentVoting required }} committee {{ name }} {Association}",
            each => [Line(
                Key(Slug(each), Text(each, "on"), Id(each)), Text(each, "status"), Text(each, "presentCount"), Text(each, "guestCount"), Text(each, "minutesApprovedOn"), Text(each, "quorum.isMet"),
                Text(each, "quorum.presentVoting"), Text(each, "quorum.required"), Text(each, "committee.name"))],
            ["meetingKey", "status", "presentCount", "guestCount", "minutesApprovedOn", "isQuorumMet", "presentVotingCount", "quorumCount", "committeeName"]),
        ["metricRows"] = (
            "metrics", $"code unit isConfidential baseline {{ planYear value }} evaluation {{ status value variance trend }} owner {{ abbreviation title }} {Association}",
            each => [Line(
                Key(Slug(each), Text(each, "code")), Text(each, "unit"), Text(each, "isConfidential"), Text(each, "baseline.planYear"), Text(each, "baseline.value"), Text(each, "evaluation.status"), Text(each, "evaluation.value"),
                Text(each, "evaluation.variance"), Text(each, "evaluation.trend"), At(each, "owner") is { } owner ? Key(Slug(each), Named(owner)) : "")],
            ["metricKey", "unit", "isConfidential", "baselinePlanYear", "baselineValue", "evaluationStatus", "latestValue", "variance", "trend", "ownerPositionKey"]),
        ["metricStepRows"] = (
            "metrics", $"code actionSteps(first: 500, where: {{ retiredOn: {{ eq: null }} }}) {{ nodes {{ code {Plan} }} }} {Association}",
            each => Items(each, "actionSteps.nodes").Select(step => Line(Key(Slug(each), Text(each, "code"), Text(step, "plan.slug"), Text(step, "code")), InPlan(step, Text(step, "code")))), ["metricStepKey", "stepKey"]),
        ["observationRows"] = (
            "observations", $"id value status isCurrent isOfWhole numerator denominator period {{ label start end grain }} supersedes {{ id period {{ label }} }} metric {{ code name unit direction }} {Association}",
            each => [Line(
                Key(Slug(each), Text(each, "metric.code"), Text(each, "period.label"), Id(each)), Text(each, "value"), Text(each, "status"), Text(each, "isCurrent"), Text(each, "isOfWhole"), Text(each, "numerator"),
                Text(each, "denominator"), Text(each, "period.start"), Text(each, "period.grain"), Text(each, "metric.name"), Text(each, "metric.unit"), Text(each, "metric.direction"),
                At(each, "supersedes") is { } earlier ? Key(Slug(each), Text(each, "metric.code"), Text(earlier, "period.label"), Id(earlier)) : "")],
            ["observationKey", "value", "status", "isCurrent", "isOfWhole", "numerator", "denominator", "periodStart", "periodGrain", "metricName", "unit", "direction", "correctsObservationKey"]),
        ["observationDimensionRows"] = (
            "observations", $"id dimensions {{ name value }} period {{ label }} metric {{ code }} {Association}",
            each => Items(each, "dimensions").Select(part => Line(Key(Slug(each), Text(each, "metric.code"), Text(each, "period.label"), Id(each)), Text(part, "name"), Text(part, "value"))), ["observationKey", "name", "value"]),
        ["targetRows"] = (
            "metrics", $"code targets {{ setOn value low high period {{ label start }} }} {Association}",
            each => Items(each, "targets").Select(target => Line(Key(Slug(each), Text(each, "code")), Text(target, "period.label"), Text(target, "setOn"), Text(target, "value"), Text(target, "low"), Text(target, "high"))),
            ["metricKey", "period", "setOn", "value", "low", "high"]),
        ["supportRows"] = (
            "supports", $"code isOffered isConfidential capacity committee {{ abbreviation name }} {Association}",
            each => [Line(Key(Slug(each), Text(each, "code")), Text(each, "isOffered"), Text(each, "isConfidential"), Text(each, "capacity"), At(each, "committee") is { } body ? Key(Slug(each), Named(body)) : "")],
            ["supportKey", "isOffered", "isConfidential", "capacity", "committeeKey"]),
        ["supportTierRows"] = (
            "supports", $"code tiers {Association}", each => Items(each, "tiers").Select(tier => Line(Key(Slug(each), Text(each, "code"), tier.GetString()!), tier.GetString()!)), ["supportTierKey", "tier"]),
        ["supportStepRows"] = (
            "supports", $"code actionSteps(first: 500, where: {{ retiredOn: {{ eq: null }} }}) {{ nodes {{ code {Plan} }} }} {Association}",
            each => Items(each, "actionSteps.nodes").Select(step => Line(Key(Slug(each), Text(each, "code")), InPlan(step, Text(step, "code")))), ["supportKey", "stepKey"]),
        ["cohortRows"] = (
            "cohorts", $"code name from support {{ code }} {Association}", each => [Line(Key(Slug(each), Text(each, "support.code"), Text(each, "code")), Text(each, "name"), Text(each, "from"))], ["cohortKey", "name", "from"]),
        ["sessionRows"] = (
            "sessions", $"code on status isInLibrary participantCount minutes support {{ code }} cohort {{ code }} {Association}",
            each => [Line(
                Key(Slug(each), Text(each, "support.code"), Text(each, "code")), Text(each, "on"), Text(each, "status"), Text(each, "isInLibrary"), Text(each, "participantCount"), Text(each, "minutes"),
                At(each, "cohort") is { } cohort ? Key(Slug(each), Text(each, "support.code"), Text(cohort, "code")) : "")],
            ["sessionKey", "on", "status", "isInLibrary", "participantCount", "minutes", "cohortKey"]),
        ["legislativeSessionRows"] = ("legislativeSessions", $"code name level {Association}", each => [Line(Key(Slug(each), Text(each, "code")), Text(each, "level"))], ["legislativeSessionKey", "level"]),
        ["billRows"] = (
            "bills", $"number stance status isOpen isSettled daysSinceLastAction lastAction {{ on }} testimonies {{ totalCount }} legislativeSession {{ code }} {Association}",
            each => [Line(
                Key(Slug(each), Text(each, "legislativeSession.code"), Text(each, "number")), Text(each, "stance"), Text(each, "status"), Text(each, "isOpen"), Text(each, "isSettled"), Text(each, "daysSinceLastAction"),
                Text(each, "lastAction.on"), Text(each, "testimonies.totalCount"))],
            ["billKey", "stance", "status", "isOpen", "isSettled", "daysSinceLastAction", "lastActionOn", "testimonyCount"]),
        ["testimonyRows"] = (
            "testimonies", $"id on form person {{ name }} bill {{ number }} {Association}",
            each => [Line(Key(Slug(each), Text(each, "on"), Id(each)), Text(each, "form"), Text(each, "person.name"), Text(each, "bill.number"))], ["testimonyKey", "form", "personName", "billNumber"]),
        ["reviewRows"] = (
            "reviews", $"planYear status presentedOn recommendationCount cycle {{ code }} {Association}",
            each => [Line(Key(Slug(each), Text(each, "cycle.code"), Text(each, "planYear")), Text(each, "status"), Text(each, "presentedOn"), Text(each, "recommendationCount"))],
            ["reviewKey", "status", "presentedOn", "recommendationCount"]),
    };

    public static TheoryData<string> States => TableState.Names;

    [Fact]
    public void Each_table_is_compared_and_some_state_has_rows_of_it()
    {
        Assert.Equal(TableState.Tables.Except(["calendar", "coverageRows", "planYearRows"]).Order(StringComparer.Ordinal), Tables.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(TableState.Tables, table => TableState.Of("a full association").Rows(table).Count == 0);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_table_has_the_rows_of_the_objects_and_their_values(string state)
    {
        var read = TableState.Of(state);
        foreach (var (table, (list, selection, say, columns)) in Tables)
        {
            var expected = read.List(list, selection).SelectMany(say).Order(StringComparer.Ordinal).ToList();
            var actual = read.Rows(table).Select(row => Line([.. columns.Select(column => Text(row, column))])).Order(StringComparer.Ordinal).ToList();
            Assert.True(
                expected.SequenceEqual(actual),
                $"{table} of {state} has {actual.Count} rows and the objects say {expected.Count}.\nOnly there: {actual.Except(expected).FirstOrDefault()}\nNot there: {expected.Except(actual).FirstOrDefault()}");
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Coverage_in_rows_is_what_coverage_tells_one_plan_year_after_another(string state)
    {
        var read = TableState.Of(state);
        var expected = new List<string>();
        foreach (var year in read.Column("planYearRows", "planYear"))
        {
            foreach (var by in new[] { "WHOLE", "ROUND_TABLE", "ROLE", "DISTRICT_KIND" })
            {
                const string Reach = "reach { reached inScope notReached percentage isSuppressed }";
                foreach (var association in read.List("associations", $"slug planYearRows(where: {{ planYear: {{ eq: {year} }} }}) {{ totalCount }} coverage(planYear: {year}, by: {by}) {{ countedOn tiers {{ tier whole {{ reached inScope notReached percentage isSuppressed }} groups {{ roundTable {{ name }} role districtKind isRest {Reach} }} }} }}"))
                {
                    if (At(association, "coverage") is not { } coverage || Text(association, "planYearRows.totalCount") == "0")
                    {
                        continue;
                    }

                    foreach (var tier in Items(coverage, "tiers"))
                    {
                        expected.AddRange(by == "WHOLE"
                            ? [Line(Text(association, "slug"), year, by, Text(tier, "tier"), "", "", "", "false", Reached(tier.GetProperty("whole")))]
                            : Items(tier, "groups").Select(group => Line(
                                Text(association, "slug"), year, by, Text(tier, "tier"), Text(group, "roundTable.name"), Text(group, "role"), Text(group, "districtKind"), Text(group, "isRest"), Reached(group.GetProperty("reach")))));
                    }
                }
            }
        }

        // Before anyone is recorded to have taken part, nobody was reached because nothing is recorded: rows begin where the first was.
        var rows = read.Rows("coverageRows").ToList();
        foreach (var slug in read.Column("associationRows", "associationKey"))
        {
            var first = rows.Where(row => Text(row, "associationKey") == slug).Select(row => Text(row, "planYear")).Min(StringComparer.Ordinal) ?? "9999";
            Assert.DoesNotContain(expected, line => Field(line, 0) == slug && string.CompareOrdinal(Field(line, 1), first) < 0 && Field(line, 8) is not ("0" or ""));
            expected.RemoveAll(line => Field(line, 0) == slug && string.CompareOrdinal(Field(line, 1), first) < 0);
        }

        var actual = rows.Select(row => Line(
            Text(row, "associationKey"), Text(row, "planYear"), Text(row, "by"), Text(row, "tier"), Text(row, "roundTableName"), Text(row, "role"), Text(row, "districtKind"), Text(row, "isRest"), Reached(row)));
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));

        static string Field(string line, int place) => line.Split(" | ")[place];

        static string Reached(JsonElement reach) => Line(Text(reach, "reached"), Text(reach, "inScope"), Text(reach, "notReached"), Text(reach, "percentage"), Text(reach, "isSuppressed"));
    }

    [Fact]
    public void Coverage_over_three_plan_years_is_one_request_and_holds_back_what_it_has_to()
    {
        var rows = TableState.Of("a full association").Ask(
            """{ coverageRows(first: 500, where: { by: { eq: ROUND_TABLE }, planYear: { in: [2023, 2024, 2025] } }) { nodes { planYear tier roundTableKey reached isSuppressed } } }""")["coverageRows.nodes"].EnumerateArray().ToList();
        Assert.Equal([2023, 2024, 2025], rows.Select(row => row.GetProperty("planYear").GetInt32()).Distinct().Order());
        Assert.Contains(rows, row => row.GetProperty("isSuppressed").GetBoolean());
        Assert.Contains(rows, row => !row.GetProperty("isSuppressed").GetBoolean());
        Assert.All(rows, row => Assert.Equal(row.GetProperty("isSuppressed").GetBoolean(), row.GetProperty("reached").ValueKind == JsonValueKind.Null));
    }

    [Fact]
    public void Nothing_is_told_of_the_plan_year_that_goes_on_on_any_day()
    {
        Assert.DoesNotContain("2026", TableState.Of("a full association").Column("coverageRows", "planYear"));
        Assert.DoesNotContain("2026", TableState.Of("a full association in a year").Column("coverageRows", "planYear"));
        Assert.DoesNotContain("2023", TableState.Of("a full association years ago").Column("coverageRows", "planYear"));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void An_observation_stands_as_its_metric_does_for_its_period(string state)
    {
        var read = TableState.Of(state);
        foreach (var metric in read.List("metrics", $"code series {{ period {{ label }} status target {{ value low high }} variance }} {Association}"))
        {
            var series = Items(metric, "series").ToDictionary(each => Text(each, "period.label"), each => Line(Text(each, "status"), Text(each, "target.value"), Text(each, "target.low"), Text(each, "target.high"), Text(each, "variance")));
            foreach (var row in read.Rows("observationRows").Where(row => Text(row, "metricKey") == Key(Slug(metric), Text(metric, "code"))))
            {
                var stands = Line(Text(row, "evaluationStatus"), Text(row, "targetValue"), Text(row, "targetLow"), Text(row, "targetHigh"), Text(row, "variance"));
                Assert.Equal(Text(row, "isCurrent") == "true" && Text(row, "isOfWhole") == "true" ? series[Text(row, "period")] : Line("", "", "", "", ""), stands);
            }
        }
    }

    [Fact]
    public void Of_several_targets_of_a_period_the_one_that_was_set_last_is_in_force()
    {
        var targets = TableState.Of("a full association").Rows("targetRows").GroupBy(row => (Text(row, "metricKey"), Text(row, "period"))).ToList();
        Assert.NotEmpty(targets);
        Assert.All(targets.Where(same => same.All(row => Text(row, "isInForce").Length > 0)), same => Assert.True(same.Count(row => Text(row, "isInForce") == "true") <= 1));
        Assert.Contains(targets, same => same.Any(row => Text(row, "isInForce") == "true"));
        Assert.All(TableState.Of("closed metrics").Rows("targetRows"), row => Assert.Equal("true", Text(row, "isInForce")));
    }

    [Fact]
    public void A_seat_says_for_how_long_nobody_has_sat_in_it()
    {
        var rows = TableState.Of("seats, earlier").Rows("seatRows").ToDictionary(row => Text(row, "seatKey"));
        Assert.Equal(Line("seated/EC/Chair", "false", "", "", "Ada Alder"), Vacancy(rows["seated/EC/Chair"]));
        Assert.DoesNotContain("seated/EC/At-large", rows.Keys);
        rows = TableState.Of("seats").Rows("seatRows").ToDictionary(row => Text(row, "seatKey"));
        Assert.Equal(Line("seated/EC/At-large", "true", "2025-01-01", "693", ""), Vacancy(rows["seated/EC/At-large"]));
        Assert.Equal(Line("seated/EC/Chair", "false", "", "", "Ben Birch"), Vacancy(rows["seated/EC/Chair"]));

        static string Vacancy(JsonElement row) => Line(Text(row, "seatKey"), Text(row, "isVacant"), Text(row, "vacantSince"), Text(row, "vacantDays"), Text(row, "holderName"));
    }

    private static IEnumerable<int> Years(JsonElement step)
    {
        var years = Items(step, "schedule.years").Select(year => year.GetInt32());
        if (Text(step, "schedule.isOngoing") == "false")
        {
            return years;
        }

        var (first, last) = (years.First(), PlanYear.Containing(DateOnly.ParseExact(Text(step, "plan.period.end"), "yyyy-MM-dd", CultureInfo.InvariantCulture)).StartYear);
        return Enumerable.Range(first, Math.Max(1, last - first + 1));
    }

    private static JsonElement? At(JsonElement element, string path)
    {
        foreach (var part in path.Split('.'))
        {
            if (element.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            element = element.GetProperty(part);
        }

        return element.ValueKind == JsonValueKind.Null ? null : element;
    }

    private static string Text(JsonElement element, string path) => At(element, path) is { } value ? value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText() : string.Empty;

    private static IEnumerable<JsonElement> Items(JsonElement element, string path) => At(element, path) is { } list ? list.EnumerateArray() : [];

    private static string Slug(JsonElement element, string path = "association.slug") => Text(element, path);

    private static string Named(JsonElement element) => Text(element, "abbreviation") is { Length: > 0 } abbreviation ? abbreviation
        : element.TryGetProperty("name", out var name) ? name.GetString()! : Text(element, "title");

    private static string InPlan(JsonElement element, params string[] below) => Key([Text(element, "plan.association.slug"), Text(element, "plan.slug"), .. below]);

    private static string Key(params string[] parts) => string.Join('/', parts.Select(part => part.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal)));

    private static string Id(JsonElement element) => NodeId.TryParse(Text(element, "id"), out _, out var id) ? id.ToString("N", CultureInfo.InvariantCulture) : throw new InvalidOperationException("It has no id.");

    private static string Line(params string[] parts) => string.Join(" | ", parts);
}

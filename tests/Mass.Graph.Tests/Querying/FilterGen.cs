using System.Globalization;
using CsCheck;
using Mass.Domain.Calendar;
using Mass.Domain.Planning;

namespace Mass.Graph.Tests.Querying;

/// <summary>A filter as it goes over the wire, beside the same test in C#.</summary>
internal sealed record MadeFilter(Dictionary<string, object?> Where, Func<SteppedIn, bool> Fits)
{
    public override string ToString() => Wire.Literal(Where);
}

/// <summary>Makes up filters of steps. The meaning of each is written here a second time, from the rules and not from the code.</summary>
internal static class FilterGen
{
    private static readonly Gen<int> Year = Gen.Int[2022, 2029];
    private static readonly string[] Codes = [.. Enumerable.Range(0, 12).Select(index => $"S-{index}")];
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 6].Select(days => new DateOnly(2024, 7, 29).AddDays(days));

    private static readonly Gen<MadeFilter> Leaf = Gen.OneOf(
        Field("title", TextTest(PlanGen.Word), each => each.Step.Title),
        Field("introduction", TextTest(PlanGen.Word), each => each.Step.Introduction),
        Field("code", TextTest(Gen.OneOfConst(Codes)), each => each.Step.Code),
        Field("isTitleCoined", Equality(Gen.Bool, flag => flag, withIn: false), each => (bool?)each.Step.IsTitleCoined),
        Field("section", Equality(Gen.OneOfConst(PlanSection.ActionSteps, PlanSection.StandingOperations), section => new EnumMember(section == PlanSection.ActionSteps ? "ACTION_STEPS" : "STANDING_OPERATIONS")), each => (PlanSection?)each.Step.Section),
        Field("stage", Equality(Gen.Int[1, 4].Select(stage => (Stage)stage), Name), each => each.Step.Stage),
        Field("addedOn", Comparison(Day, day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), each => each.Step.AddedOn),
        Field("retiredOn", Comparison(Day, day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), each => each.Step.RetiredOn),
        In("schedule", Field("firstYear", Comparison(Year, year => year), each => (int?)each.Step.Schedule.FirstYear)),
        In("schedule", Field("lastYear", Comparison(Year, year => year), each => each.Step.Schedule.LastYear)),
        In("schedule", Field("isOngoing", Equality(Gen.Bool, flag => flag, withIn: false), each => (bool?)each.Step.Schedule.IsOngoing)),
        In("schedule", List("years", Comparison(Year, year => year), each => each.Step.Schedule.Years.Select(year => (int?)year))),
        In("plan", Field("title", TextTest(PlanGen.Word), each => each.Plan.Title)),
        In("plan", Field("slug", TextTest(Gen.OneOfConst("plan-0", "plan-1")), each => each.Plan.Slug)),
        In("plan", In("association", Field("slug", TextTest(Gen.OneOfConst("association-0", "association-1")), each => each.Records.Association.Slug))),
        List("tiers", Equality(Gen.Int[1, 3].Select(tier => (Tier)tier), Name), each => each.Step.Tiers.Select(tier => (Tier?)tier)),
        ObjectList("initiatives", "number", TextTest(Gen.OneOfConst("1", "2", "O")), each => each.Step.InitiativeNumbers),
        ObjectList("initiatives", "statement", TextTest(Gen.OneOfConst("Do 1.", "do")), each => each.Step.InitiativeNumbers.Select(number => number == "O" ? null : $"Do {number}.")),
        ObjectList("items", "text", TextTest(PlanGen.Word), each => each.Step.Items.Select(item => item.Text)),
        ObjectList("responsibilities", "asWritten", TextTest(Gen.OneOfConst("ED", "teams", "a body")), each => each.Step.Responsibilities.Select(party => party.AsWritten)),
        Position(),
        Gen.Select(Year, Gen.Bool, (year, positive) => new MadeFilter(
            Wire.Object("activeInPlanYear", Wire.Object(positive ? "eq" : "neq", year)), each => each.Step.IsActiveIn(new PlanYear(year)) == positive)),
        Year.List[0, 3].Select(years => new MadeFilter(
            Wire.Object("activeInPlanYear", Wire.Object("in", years.Cast<object?>().ToList())), each => years.Exists(year => each.Step.IsActiveIn(new PlanYear(year))))),
        Gen.Const(new MadeFilter([], _ => true)));

    public static readonly Gen<MadeFilter> Tree = Nested(3);

    private static Gen<MadeFilter> Nested(int depth) => depth == 0
        ? Leaf
        : Gen.Frequency(
            (3, Leaf),
            (2, Nested(depth - 1).List[0, 3].Select(parts => new MadeFilter(
                Wire.Object("and", parts.Select(part => (object?)part.Where).ToList()), each => parts.TrueForAll(part => part.Fits(each))))),
            (2, Nested(depth - 1).List[0, 3].Select(parts => new MadeFilter(
                Wire.Object("or", parts.Select(part => (object?)part.Where).ToList()), each => parts.Exists(part => part.Fits(each))))),
            (2, Gen.Select(Nested(depth - 1), Nested(depth - 1), (left, right) => left.Where.Keys.Intersect(right.Where.Keys).Any()
                ? left
                : new MadeFilter(left.Where.Concat(right.Where).ToDictionary(), each => left.Fits(each) && right.Fits(each)))));

    private static object Name<T>(T value)
        where T : struct, Enum => new EnumMember(value.ToString().ToUpperInvariant());

    private static Gen<MadeFilter> Field<T>(string name, Gen<Made<T>> test, Func<SteppedIn, T?> get) =>
        test.Select(made => new MadeFilter(Wire.Object(name, made.Input), each => made.Fits(get(each))));

    private static Gen<MadeFilter> In(string name, Gen<MadeFilter> inner) => inner.Select(made => made with { Where = Wire.Object(name, made.Where) });

    private static Gen<MadeFilter> List<T>(string name, Gen<Made<T>> test, Func<SteppedIn, IEnumerable<T?>> get) =>
        Gen.Select(Gen.OneOfConst("all", "none", "some", "any"), test, Gen.Bool, (operation, made, flag) => new MadeFilter(
            Wire.Object(name, Wire.Object(operation, operation == "any" ? flag : made.Input)),
            each => operation switch
            {
                "all" => get(each).All(made.Fits),
                "none" => !get(each).Any(made.Fits),
                "some" => get(each).Any(made.Fits),
                _ => get(each).Any() == flag,
            }));

    private static Gen<MadeFilter> ObjectList(string name, string field, Gen<Made<string>> test, Func<SteppedIn, IEnumerable<string?>> get) =>
        List(name, test.Select(made => made with { Input = Wire.Object(field, made.Input) }), get);

    private static Gen<MadeFilter> Position() => Gen.Select(TextTest(Gen.OneOfConst("ED", "DSN", "ed")), Gen.Int[0, 4], (made, pick) => pick switch
    {
        0 => new MadeFilter(Some(null), each => each.Step.Responsibilities.Any(party => PositionOf(each, party) is null)),
        1 => new MadeFilter(Some(new Dictionary<string, object?>()), each => each.Step.Responsibilities.Count > 0),
        _ => new MadeFilter(
            Some(Wire.Object("abbreviation", made.Input)),
            each => each.Step.Responsibilities.Any(party => PositionOf(each, party) is { } position && made.Fits(position.Abbreviation))),
    });

    private static Dictionary<string, object?> Some(object? position) => Wire.Object("responsibilities", Wire.Object("some", Wire.Object("position", position)));

    private static Domain.Associations.Position? PositionOf(SteppedIn each, Responsibility party) =>
        each.Records.Positions.SingleOrDefault(position => (position.Abbreviation ?? position.Title) == party.PositionKey);

    private static Gen<Made<T?>> Equality<T>(Gen<T> values, Func<T, object> wire, bool withIn = true)
        where T : struct =>
        Gen.Select(Gen.Int[0, withIn ? 5 : 3], values, Gen.Frequency((1, Gen.Const(false)), (4, Gen.Const(true))).Select(values, (given, value) => given ? value : (T?)null).List[0, 3], (pick, value, list) => pick switch
        {
            0 => new Made<T?>(Wire.Object("eq", wire(value)), each => each is { } it && it.Equals(value)),
            1 => new Made<T?>(Wire.Object("neq", wire(value)), each => !(each is { } it && it.Equals(value))),
            2 => new Made<T?>(Wire.Object("eq", null), each => each is null),
            3 => new Made<T?>(Wire.Object("neq", null), each => each is not null),
            4 => new Made<T?>(Wire.Object("in", list.Select(item => item is { } given ? wire(given) : null).ToList()), each => list.Any(item => Equals(item, each))),
            _ => new Made<T?>(Wire.Object("nin", list.Select(item => item is { } given ? wire(given) : null).ToList()), each => !list.Any(item => Equals(item, each))),
        });

    private static Gen<Made<T?>> Comparison<T>(Gen<T> values, Func<T, object> wire)
        where T : struct, IComparable<T> => Gen.OneOf(
            Equality(values, wire),
            Gen.Select(Gen.OneOfConst("gt", "gte", "lt", "lte"), Gen.Bool, values, (operation, negated, value) =>
            {
                bool Holds(T? each) => each is { } it && operation switch
                {
                    "gt" => it.CompareTo(value) > 0,
                    "gte" => it.CompareTo(value) >= 0,
                    "lt" => it.CompareTo(value) < 0,
                    _ => it.CompareTo(value) <= 0,
                };
                return new Made<T?>(Wire.Object(negated ? $"n{operation}" : operation, wire(value)), each => Holds(each) != negated);
            }));

    private static Gen<Made<string>> TextTest(Gen<string> values)
    {
        var one = Gen.Select(Gen.Int[0, 14], values, values.List[0, 3], (pick, value, list) => pick switch
        {
            0 => Text("eq", value, each => each == value),
            1 => Text("neq", value, each => each != value),
            2 => Text("eq", null, each => each is null),
            3 => Text("neq", null, each => each is not null),
            4 => Text("in", list, each => list.Any(item => item == each)),
            5 => Text("nin", list, each => list.All(item => item != each)),
            6 => Text("contains", value, each => each?.Contains(value, StringComparison.Ordinal) == true),
            7 => Text("ncontains", value, each => each?.Contains(value, StringComparison.Ordinal) != true),
            8 => Text("startsWith", value, each => each?.StartsWith(value, StringComparison.Ordinal) == true),
            9 => Text("nstartsWith", value, each => each?.StartsWith(value, StringComparison.Ordinal) != true),
            10 => Text("endsWith", value, each => each?.EndsWith(value, StringComparison.Ordinal) == true),
            11 => Text("nendsWith", value, each => each?.EndsWith(value, StringComparison.Ordinal) != true),
            12 => Text("containsIgnoreCase", value, each => each?.Contains(value, StringComparison.OrdinalIgnoreCase) == true),
            13 => Text("startsWithIgnoreCase", value, each => each?.StartsWith(value, StringComparison.OrdinalIgnoreCase) == true),
            _ => Text("eqIgnoreCase", value, each => each?.Equals(value, StringComparison.OrdinalIgnoreCase) == true),
        });
        return Gen.Frequency(
            (6, one),
            (1, one.List[0, 3].Select(parts => new Made<string>(Wire.Object("or", parts.Select(part => (object?)part.Input).ToList()), each => parts.Exists(part => part.Fits(each))))),
            (1, one.List[0, 3].Select(parts => new Made<string>(Wire.Object("and", parts.Select(part => (object?)part.Input).ToList()), each => parts.TrueForAll(part => part.Fits(each))))));
    }

    private static Made<string> Text(string operation, object? operand, Func<string?, bool> fits) => new(Wire.Object(operation, operand), fits);

    private sealed record Made<T>(Dictionary<string, object?> Input, Func<T?, bool> Fits);
}

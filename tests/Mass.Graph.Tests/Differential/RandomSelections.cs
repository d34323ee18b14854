using GraphQL;
using GraphQL.Types;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Differential;

/// <summary>Makes up the selections of one operation, on the way to a goal and beside it.</summary>
/// <param name="map">The schema.</param>
/// <param name="pool">Values of the data.</param>
/// <param name="dice">What decides.</param>
/// <param name="goal">The type that some field has to lead to.</param>
/// <param name="turn">Which share of the goal's fields is selected: the even ones or the odd ones.</param>
internal sealed class RandomSelections(SchemaMap map, ValuePool pool, Dice dice, IGraphType goal, int turn)
{
    /// <summary>How many operations it takes to select all fields of a goal.</summary>
    public const int Turns = 2;

    private const int Deepest = 7;
    private readonly RandomInputs inputs = new(map, pool, dice);
    private readonly List<NamedFragment> fragments = [];
    private int budget = 15 + dice.Below(60);
    private int named;

    public RandomVariables Variables { get; } = new(dice);

    public IReadOnlyList<string> Fragments => [.. fragments.Select(fragment => $"fragment {fragment.Name} on {fragment.Type.Name} {fragment.Body}")];

    public HashSet<(string Type, string Field)> Selected { get; } = [];

    public HashSet<(string Type, string Field, string Argument)> Given { get; } = [];

    public PageTurn? Next { get; private set; }

    public string Root() => Selection(map.Query, new Scope(), new Place(0, 0, [], []), isOnTheWay: true);

    private string Selection(IGraphType type, Scope scope, Place place, bool isOnTheWay, IGraphType? narrowed = null)
    {
        // Of the keys of groups, those have values by which is grouped.
        List<string> parts = [.. SchemaMap.FieldsOf(type).Where(field => place.Keys.Contains(field.Name)).Select(field => Once(field, type, scope, place))];
        if (narrowed is not null)
        {
            parts.Add(Conditioned(narrowed, scope, place, isOnTheWay: true));
        }
        else if (isOnTheWay)
        {
            parts.AddRange(OnTheWay(type, scope, place));
        }

        for (var more = place.Depth == 0 ? dice.Below(3) : 1 + dice.Below(4); more > 0 && budget > 0; more--)
        {
            parts.AddRange(Part(type, scope, place));
        }

        if (parts.Count == 0)
        {
            parts.Add(SchemaMap.FieldsOf(type).FirstOrDefault(field => SchemaMap.IsLeaf(field) && !HasRequired(field)) is { } leaf ? Once(leaf, type, scope, place) : Typename(type, scope));
        }

        dice.Shuffle(parts);
        return $"{{ {string.Join(' ', parts)} }}";
    }

    private IEnumerable<string> OnTheWay(IGraphType type, Scope scope, Place place)
    {
        if (type != goal)
        {
            return dice.Of(map.StepsToward(type, goal)) switch
            {
                FieldType field => [Once(field, type, scope, place, isOnTheWay: true)],
                IGraphType narrower => [Conditioned(narrower, scope, place, isOnTheWay: true)],
                _ => [],
            };
        }

        var there = place with { Depth = Math.Max(place.Depth, Deepest - 1) };
        return [.. SchemaMap.FieldsOf(type).Where((_, index) => index % Turns == turn % Turns).Select(field => Once(field, type, scope, there, isOfGoal: true))];
    }

    private IEnumerable<string> Part(IGraphType type, Scope scope, Place place)
    {
        var roll = dice.Below(100);
        if (roll < 6)
        {
            return [Typename(type, scope)];
        }

        if (roll < 16 && place.Depth < Deepest)
        {
            var condition = dice.Of(map.ConditionsOf(type));
            return [dice.Chance(30) ? $"...{Directives()} {Selection(type, scope, place.Within, isOnTheWay: false)}" : Conditioned(condition, scope, place, isOnTheWay: false)];
        }

        if (roll < 26 && place.Depth < Deepest && Spread(type, scope, place) is { } spread)
        {
            return [spread];
        }

        if (roll < 40 && scope.Fields.Where(field => field.Parent == type).ToList() is { Count: > 0 } there)
        {
            return Again(dice.Of(there), place);
        }

        var fields = SchemaMap.FieldsOf(type);
        var leaves = fields.Where(SchemaMap.IsLeaf).ToList();
        var deeper = place.Depth < Deepest && budget > 2 ? fields.Except(leaves).ToList() : [];
        if (leaves.Count + deeper.Count == 0)
        {
            return [Typename(type, scope)];
        }

        var field = dice.Of(leaves.Count == 0 || (deeper.Count > 0 && dice.Chance(35)) ? deeper : leaves);

        // The same field with other arguments needs a name of its own.
        return field.Arguments?.Count > 0 && dice.Chance(15) ? [Once(field, type, scope, place), Once(field, type, scope, place)] : [Once(field, type, scope, place)];
    }

    private string Once(FieldType field, IGraphType parent, Scope scope, Place place, bool isOnTheWay = false, bool isOfGoal = false)
    {
        budget--;
        Selected.Add((parent.Name, field.Name));
        var type = field.ResolvedType!.GetNamedType();

        // What a thing is whose id is asked for is known when its id is chosen.
        var narrowed = isOnTheWay && type != goal && type is IAbstractGraphType && field.Arguments?.Any(argument => argument.Name is "id" or "ids") == true
            ? dice.Of(map.StepsToward(type, goal)) as IGraphType
            : null;
        var turns = place.Path is not null && Next is null && SchemaMap.IsPage(field) && dice.Chance(25);
        var (arguments, turned, keys) = ArgumentsOf(field, parent, place, narrowed, turns, isOfGoal);
        var (asked, shape) = (field.Name + arguments, field.ResolvedType!.ToString()!);
        var name = dice.Chance(12) || !scope.Fits(field.Name, asked, shape) ? $"a{named++}" : field.Name;
        var entry = scope.Enter(name, asked, field, parent, shape);
        if (turned is not null)
        {
            Next = turned with { Path = [.. place.Path!, name] };
        }

        return $"{entry.Head}{(turned is null ? Directives(isOnTheWay) : "")}{Below(entry, type, place.Below(entry, keys), isOnTheWay, narrowed, turned is not null)}";
    }

    private string Below(ScopedField entry, IGraphType type, Place place, bool isOnTheWay, IGraphType? narrowed, bool isTurned)
    {
        if (type is ScalarGraphType)
        {
            return "";
        }

        var below = Selection(type, entry.Below, place, isOnTheWay, narrowed);
        return isTurned ? $" {{ {PageTurn.PageInfo}: pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} {below[1..]}" : $" {below}";
    }

    /// <summary>A field that is there already, so that both are one: it may be left out here or there.</summary>
    private IEnumerable<string> Again(ScopedField entry, Place place)
    {
        budget--;
        if (entry.Field is null || SchemaMap.IsLeaf(entry.Field))
        {
            return [$"{entry.Head}{Directives()}"];
        }

        var type = entry.Field.ResolvedType!.GetNamedType();
        string Next() => $"{entry.Head}{Directives(percent: 50)} {Selection(type, entry.Below, place.Below(entry, []), isOnTheWay: false)}";
        return dice.Chance(40) ? [Next(), Next()] : [Next()];
    }

    private string Typename(IGraphType type, Scope scope)
    {
        const string field = "__typename";
        var name = dice.Chance(15) ? $"a{named++}" : field;
        return scope.Enter(name, field, null, type, "String!").Head + Directives();
    }

    private string Conditioned(IGraphType condition, Scope scope, Place place, bool isOnTheWay) =>
        $"... on {condition.Name}{Directives(isOnTheWay)} {Selection(condition, scope, place.Within, isOnTheWay)}";

    private string? Spread(IGraphType type, Scope scope, Place place)
    {
        var conditions = map.ConditionsOf(type);
        if (fragments.Where(fragment => conditions.Contains(fragment.Type) && fragment.Place.Depth >= place.Depth - 3 && scope.Fits(fragment.Scope)).ToList() is { Count: > 0 } known && dice.Chance(60))
        {
            var again = dice.Of(known);
            scope.Take(again.Scope);
            return $"...{again.Name}{Directives()}";
        }

        if (fragments.Count >= 4)
        {
            return null;
        }

        var inner = new Scope(scope);
        var condition = dice.Chance(50) ? type : dice.Of(conditions);

        // It may be spread elsewhere too, where pages multiply.
        var body = Selection(condition, inner, (place with { Pages = Math.Max(1, place.Pages) }).Within, isOnTheWay: false);
        scope.Take(inner);
        var made = new NamedFragment($"F{named++}", condition, inner, body, place);
        fragments.Add(made);
        return $"...{made.Name}{Directives()}";
    }

    private string Directives(bool isOnTheWay = false, int percent = 10)
    {
        if (!dice.Chance(percent))
        {
            return "";
        }

        var isIn = isOnTheWay || dice.Chance(50);
        return dice.Below(10) switch
        {
            0 => $" @skip(if: {Variables.Flag(!isIn)}) @include(if: {Variables.Flag(isOnTheWay || dice.Chance(50))})",
            < 6 => $" @skip(if: {Variables.Flag(!isIn)})",
            _ => $" @include(if: {Variables.Flag(isIn)})",
        };
    }

    private (string Text, PageTurn? Turned, IReadOnlyList<string> Keys) ArgumentsOf(FieldType field, IGraphType parent, Place place, IGraphType? narrowed, bool turns, bool isOfGoal)
    {
        IReadOnlyList<string> keys = place.Keys;
        var given = new List<string>();
        var turned = SchemaMap.IsPage(field) ? Page(given, place, turns, isOfGoal) : null;
        foreach (var argument in field.Arguments ?? [])
        {
            if (SchemaMap.IsPage(field) && argument.Name is "first" or "last" or "after" or "before")
            {
                continue;
            }

            var isRequired = argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null;
            if (isRequired || dice.Chance(isOfGoal ? 75 : argument.Name switch { "where" or "order" => 35, "asOf" => 20, "having" => 25, _ => 50 }))
            {
                var value = (argument.Name, narrowed) switch
                {
                    ("id", { } type) => inputs.Id(type),
                    ("ids", { } type) => (List<object?>)[inputs.Id(type), inputs.Id(type)],
                    _ => inputs.Of(argument, field, 1 + dice.Below(2)),
                };
                if (argument.Name == "fields")
                {
                    keys = [.. (value as List<object?> ?? [value]).OfType<EnumMember>().Select(KeyOf)];
                }

                given.Add($"{argument.Name}: {Wire.Literal(Variables.Lift(argument.ResolvedType!, value))}");
            }
        }

        Given.UnionWith(given.Select(each => (parent.Name, field.Name, each[..each.IndexOf(':', StringComparison.Ordinal)])));
        return (given.Count == 0 ? "" : $"({string.Join(", ", given)})", turned, keys);
    }

    /// <summary>The field of a key whose name is written as a constant.</summary>
    private static string KeyOf(EnumMember key) => string.Concat(key.Name.Split('_').Select((word, at) => at == 0 ? word.ToLowerInvariant() : $"{word[0]}{word[1..].ToLowerInvariant()}"));

    private PageTurn? Page(List<string> given, Place place, bool turns, bool isOfGoal)
    {
        var size = place.Pages == 0 ? 1 + dice.Below(5) : 1 + dice.Below(3);
        var (back, roll) = (dice.Chance(isOfGoal ? 50 : 25), dice.Below(200));
        var direction = back ? "last" : "first";
        if (turns)
        {
            var variable = Variables.DeclareText();
            given.Add($"{direction}: {size}");
            given.Add($"{(back ? "before" : "after")}: ${variable}");
            return new PageTurn([], back ? "startCursor" : "endCursor", variable);
        }

        var wrong = place.Pages > 0 ? roll < 1 : roll < 5;
        if (place.Pages == 0 && roll is > 5 and < 20)
        {
            return null;
        }

        foreach (var cursor in new[] { "after", "before" }.Where(_ => !wrong && dice.Chance(isOfGoal ? 70 : 5)))
        {
            // Without a cursor is from the beginning.
            given.Add($"{cursor}: {Wire.Literal(Variables.Lift(new StringGraphType(), null))}");
        }

        given.Add($"{direction}: {Wire.Literal(Variables.Lift(new IntGraphType(), wrong && roll % 2 == 0 ? dice.Of(501, -1) : size, 15))}");
        if (wrong && roll % 2 == 1)
        {
            given.Add(dice.Below(3) switch
            {
                0 => back ? "first: 2" : "last: 2",
                1 => $"after: {Wire.Literal(Variables.Lift(new StringGraphType(), dice.Of(pool.Cursors)))}",
                _ => "before: \"no cursor\"",
            });
        }

        return null;
    }

    private static bool HasRequired(FieldType field) => field.Arguments?.Any(argument => argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null) == true;

    /// <summary>Where a selection stands.</summary>
    /// <param name="Depth">How many fields and fragments are around it.</param>
    /// <param name="Pages">How many of them are pages.</param>
    /// <param name="Path">The response names that lead to it; null when there is more than one object at the end of them, and in a fragment.</param>
    /// <param name="Keys">The keys by which is grouped here.</param>
    private readonly record struct Place(int Depth, int Pages, IReadOnlyList<string>? Path, IReadOnlyList<string> Keys)
    {
        /// <summary>The same place, in a fragment.</summary>
        public Place Within => this with { Depth = Depth + 1, Path = null };

        public Place Below(ScopedField field, IReadOnlyList<string> keys) => new(
            Depth + 1,
            Pages + (SchemaMap.IsPage(field.Field!) ? 1 : 0),
            Path is not null && field.Field!.ResolvedType is IObjectGraphType or NonNullGraphType { ResolvedType: IObjectGraphType } ? [.. Path!, field.Name] : null,
            field.Field!.Name is "groupBy" or "fields" ? keys : []);
    }

    private sealed record NamedFragment(string Name, IGraphType Type, Scope Scope, string Body, Place Place);
}

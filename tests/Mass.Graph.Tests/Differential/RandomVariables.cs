using System.Text.Json.Nodes;
using GraphQL.Types;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Differential;

/// <summary>The variables of an operation, which it gets while its arguments are made up.</summary>
internal sealed class RandomVariables(Dice dice)
{
    private readonly List<string> declarations = [];

    /// <summary>The values that are sent.</summary>
    public JsonObject Values { get; } = [];

    /// <summary>The declarations with their brackets; nothing when there are none.</summary>
    public string Declarations => declarations.Count == 0 ? "" : $"({string.Join(", ", declarations)})";

    /// <summary>Puts variables in the place of a value or of some of what is in it.</summary>
    /// <param name="type">The type of the place.</param>
    /// <param name="value">The value.</param>
    /// <param name="percent">How often it becomes a variable.</param>
    public object? Lift(IGraphType type, object? value, int percent = 25) => dice.Chance(percent) ? new VariableUse(Declare(type, value)) : Within(type, value);

    /// <summary>A variable of text that is not given.</summary>
    public string DeclareText() => Declare("String", null, isGiven: false);

    /// <summary>A flag for a directive.</summary>
    public string Flag(bool value) => dice.Below(4) switch
    {
        0 or 1 => Wire.Literal(value),
        2 => $"${Declare("Boolean!", value)}",
        _ => $"${Declare($"{dice.Of("Boolean", "Boolean!")} = {Wire.Literal(value)}", null, isGiven: false)}",
    };

    private object? Within(IGraphType type, object? value) => (Inner(type), value) switch
    {
        // Exactly one member has to be given, so its variable must not be null.
        (IInputObjectGraphType { IsOneOf: true } input, Dictionary<string, object?> members) =>
            members.ToDictionary(each => each.Key, each => dice.Chance(20) ? new VariableUse(Declare($"{input.GetField(each.Key)!.ResolvedType}!", each.Value)) : each.Value),
        (IInputObjectGraphType input, Dictionary<string, object?> members) => members.ToDictionary(each => each.Key, each => Lift(input.GetField(each.Key)!.ResolvedType!, each.Value, 10)),
        (ListGraphType list, List<object?> items) => items.Select(each => Lift(list.ResolvedType!, each, 10)).ToList(),
        _ => value,
    };

    private string Declare(IGraphType type, object? value)
    {
        var name = type.ToString()!;
        if (value is null)
        {
            return Declare(name, null, isGiven: dice.Chance(50));
        }

        var required = type is NonNullGraphType ? name : $"{name}!";
        return dice.Below(10) switch
        {
            0 => Declare($"{name} = {Wire.Literal(value)}", null, isGiven: false),
            1 => Declare($"{required} = {Wire.Literal(value)}", null, isGiven: false),
            2 => Declare($"{name} = {Wire.Literal(value)}", value),
            3 => Declare(required, value),
            _ => Declare(name, value),
        };
    }

    private string Declare(string type, object? value, bool isGiven = true)
    {
        var name = $"v{declarations.Count}";
        declarations.Add($"${name}: {type}");
        if (isGiven)
        {
            Values[name] = Wire.Json(value);
        }

        return name;
    }

    private static IGraphType Inner(IGraphType type) => type is NonNullGraphType required ? required.ResolvedType! : type;
}

using System.Text.Json.Nodes;
using GraphQL.Types;

namespace Mass.Graph.Tests.Differential;

/// <summary>Makes up valid queries of a schema: the same one for the same seed. Seeds that follow each other lead to all types of the schema in turn, and to all of their fields.</summary>
internal sealed class RandomOperations(SchemaMap map, ValuePool pool)
{
    public MadeOperation Make(uint seed)
    {
        var dice = new Dice(seed);
        var (turn, at) = ((int)seed / map.Goals.Count, (int)seed % map.Goals.Count);
        var selections = new RandomSelections(map, pool, dice, (IGraphType)map.Goals[at], turn);
        var body = selections.Root();
        var declarations = selections.Variables.Declarations;
        var variables = selections.Variables.Values;
        string? name = dice.Chance(60) ? "Made" : null;
        var operation = name is null && declarations.Length == 0 && dice.Chance(50) ? body : $"query {name}{declarations} {body}";
        var definitions = new List<string>(selections.Fragments) { operation };
        if (name is not null && dice.Chance(15))
        {
            definitions.Add("query Other($other: Boolean! = false) { viewer { isAuthenticated name @skip(if: $other) } }");
        }

        if (dice.Chance(10))
        {
            variables["unneeded"] = dice.Of<Func<JsonNode?>>(() => null, () => 1, () => new JsonObject { ["a"] = new JsonArray(1, "b") })();
        }

        dice.Shuffle(definitions);
        var request = new AskedRequest(string.Join('\n', definitions), variables.Count == 0 && dice.Chance(50) ? null : variables, name is not null && (definitions.Count > selections.Fragments.Count + 1 || dice.Chance(30)) ? name : null);
        return new MadeOperation(seed, request, selections.Selected, selections.Given, selections.Next);
    }
}

using GraphQLParser;
using GraphQLParser.AST;

namespace Mass.Graph.Tests.Querying;

/// <summary>Small schemas that differ in many places.</summary>
internal static class SchemaTexts
{
    private static readonly string[] Outputs = ["String", "String!", "[String]", "[String!]", "[String!]!", "[String]!", "Int", "Tier", "Tier!"];
    private static readonly string[] Inputs = ["String", "String!", "[String]", "[String!]", "[String!]!", "Int", "Int!", "String = \"a\"", "String = \"b\"", "String! = \"a\"", "Int = 5", "Int! = 5"];

    /// <summary>A schema that uses every built-in scalar that another one may use, for graphql-js has only those that are used.</summary>
    public static string Draw(Random random)
    {
        var places = new[] { "OBJECT", "FIELD_DEFINITION", "ENUM" };
        return $$"""
            type Query { step: Step note: Note kept: String count: Int }
            interface Node { {{Fields()}} id: ID! }
            interface Named { name: String }
            type Step{{Or("", " implements Node", " implements Node & Named", " implements Named")}} { id: ID! name: String {{Fields()}} }
            {{Or("type Note { id: ID! }", "type Note implements Node { id: ID! }", "scalar Note", "enum Note { A B }")}}
            type Other { id: ID! }
            union Item = Step{{Or("", " | Other")}}
            enum Tier { ALL {{Maybe("SOME")}} {{Maybe("ONE")}} }
            input By { {{InputFields(" ")}} kept: ID }
            {{Maybe("scalar Day")}}
            {{Maybe($"directive @tag(kept: Int {InputFields(" ")}) {Maybe("repeatable")} on SCALAR{string.Concat(places.Select(place => Maybe($" | {place}")))}")}}
            """;

        string Or(params string[] choices) => choices[random.Next(choices.Length)];
        string Maybe(string text) => random.Next(2) == 0 ? text : string.Empty;
        string InputFields(string separator) => string.Join(separator, new[] { "a", "b" }.Select(name => Maybe($"{name}: {Or(Inputs)}")));
        string Fields() => string.Join(' ', new[] { "x", "y" }.Select(name => Maybe($"{name}(kept: Int {InputFields(" ")}): {Or(Outputs)}")));
    }

    /// <summary>Whether every type that is named is defined.</summary>
    public static bool IsWhole(string schema)
    {
        var document = Parser.Parse(schema);
        var defined = document.Definitions.OfType<GraphQLTypeDefinition>().Select(type => type.Name.StringValue).ToHashSet();
        return System.Text.RegularExpressions.Regex.Matches(schema, @"\b(Note|Step|Tier|Date|By|Node|Item)\b").All(match => defined.Contains(match.Value));
    }
}

using CsCheck;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using GraphQLParser.AST;
using Mass.Graph.Http;

namespace Mass.Graph.Tests.Http;

public sealed class FieldMergeLawTests
{
    private static readonly GraphQL.Types.Schema s_schema = ToySchema.Build(Task.CompletedTask, () => { });

    /// <summary>A selection of things, with few names so that fields often meet.</summary>
    private static readonly Gen<string> s_selections = Gen.Recursive<string>((depth, inner) =>
    {
        var leaf = Gen.OneOfConst("name", "size", "x: name", "x: size", "name: size", "x: __typename");
        if (depth == 3)
            return leaf.Array[1, 3].Select(parts => string.Join(' ', parts));
        var node = Gen.Select(Gen.OneOfConst("a", "b", "x: a", "x: b", "a: b"), inner, (field, set) => $"{field} {{ {set} }}");
        var narrowed = Gen.Select(Gen.OneOfConst("Thing", "Named", "Other"), Gen.OneOfConst("name", "x: name", "name: __typename"), (on, set) =>
            $"...on {on} {{ {set} }}");
        var spread = Gen.OneOfConst("...F", "...G");
        return Gen.Frequency((3, leaf), (3, node), (1, narrowed), (1, spread)).Array[1, 4].Select(parts => string.Join(' ', parts));
    });

    [Fact]
    public void The_rule_refuses_what_the_rule_of_the_engine_refuses() =>
        Gen.Select(s_selections, s_selections).Sample(
            (selections, fragment) =>
            {
                var leaves = fragment.Replace("...F", "size", StringComparison.Ordinal).Replace("...G", "x: name", StringComparison.Ordinal);
                var document = Parser.Parse(
                    $"{{ thing {{ {selections} }} named {{ ...on Thing {{ {selections} }} ...on Other {{ x: name size }} }} used: thing {{ ...F }} }} "
                    + $"fragment F on Thing {{ {leaves} }} fragment G on Thing {{ x: name }}");
                return IsValid(document, new FieldsCanMergeRule(1_000_000)) == IsValid(document, OverlappingFieldsCanBeMerged.Instance);
            },
            iter: 2_000);

    private static bool IsValid(GraphQLDocument document, IValidationRule rule) =>
        new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = s_schema,
            Document = document,
            Rules = [rule],
            Operation = document.Definitions.OfType<GraphQLOperationDefinition>().First(),
        }).GetAwaiter().GetResult().IsValid;
}

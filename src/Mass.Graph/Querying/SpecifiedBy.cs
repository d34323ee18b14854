using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Mass.Graph.Querying;

/// <summary>Tells in the SDL which specification a custom scalar follows.</summary>
internal static class SpecifiedBy
{
    public static void Apply(Schema schema, LeafTypes leaves)
    {
        schema.Directives.Register(new Directive("specifiedBy", DirectiveLocation.Scalar)
        {
            Description = "The address of the specification that a scalar follows.",
            Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(leaves.Of(typeof(string)))) { Name = "url", Description = "The address." }),
        });
        leaves.Of(typeof(DateOnly)).ApplyDirective("specifiedBy", "url", "https://scalars.graphql.org/andimarek/local-date.html");
        leaves.Of(typeof(long)).ApplyDirective("specifiedBy", "url", "https://ibm.github.io/graphql-specs/custom-scalars/long.html");
        leaves.Of(typeof(decimal)).ApplyDirective("specifiedBy", "url", "https://www.w3.org/TR/xmlschema11-2/#decimal");
        leaves.Of(typeof(DateTimeOffset)).ApplyDirective("specifiedBy", "url", "https://scalars.graphql.org/andimarek/date-time.html");
        leaves.Of(typeof(Uri)).ApplyDirective("specifiedBy", "url", "https://url.spec.whatwg.org/");
    }
}

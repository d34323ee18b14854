using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Graph.Querying;
using Mass.Graph.Writing.Inputs;

namespace Mass.Graph.Writing;

/// <summary>Makes the field of a mutation out of how its act is done: one input, and a payload with the thing that it gives.</summary>
internal static class ActField
{
    /// <typeparam name="T">The thing that it gives.</typeparam>
    /// <param name="model">The graph.</param>
    /// <param name="recipe">How the act is done.</param>
    /// <param name="description">What it does, for whom.</param>
    /// <param name="isReasonKept">Whether what is changed tells the reason too.</param>
    /// <param name="list">What the things are called together, where it gives several; null where it gives one.</param>
    public static FieldType Of<T>(GraphModel model, ActRecipe recipe, string description, bool isReasonKept, string? list = null)
        where T : class
    {
        var runner = new ActRunner<T>(model, recipe);
        var input = new InputObjectGraphType { Name = $"{Naming.Pascal(recipe.Name)}Input", Description = $"What the mutation {recipe.Name} is given." };
        foreach (var each in recipe.Inputs)
        {
            input.AddField(each.Field());
        }

        CommonInputs.AddTo(input, model.Leaves, isRevised: recipe.ThingId is not null, isReasonKept);
        return new FieldType
        {
            Name = recipe.Name,
            Description = description,
            ResolvedType = new NonNullGraphType(model.Acts.Payloads.Of<T>(recipe.Name, list)),
            Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(input)) { Name = CommonInputs.Argument, Description = "What it is given." }),
            Resolver = new FuncFieldResolver<object?>(async context => await runner.RunAsync(context)),
        };
    }
}

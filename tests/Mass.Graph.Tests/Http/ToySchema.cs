using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Graph.Live;
using Mass.Graph.Querying;

namespace Mass.Graph.Tests.Http;

/// <summary>A small graph with one field for each thing that the transport has to cope with.</summary>
internal static class ToySchema
{
    /// <param name="hold">What the field <c>held</c> waits for, after it has called <paramref name="entered"/>.</param>
    /// <param name="entered">Called when the field <c>held</c> begins.</param>
    public static Schema Build(Task hold, Action entered)
    {
        var named = new InterfaceGraphType { Name = "Named", Description = "Whatever has a name." };
        named.AddField(new FieldType { Name = "name", ResolvedType = new StringGraphType() });
        var thing = Thing("Thing", named);
        var other = Thing("Other", named);
        other.AddField(new FieldType { Name = "size", ResolvedType = new IntGraphType(), Resolver = new FuncFieldResolver<int>(_ => 1) });
        thing.AddField(new FieldType { Name = "size", ResolvedType = new StringGraphType(), Resolver = new FuncFieldResolver<string>(_ => "L") });
        thing.AddField(new FieldType { Name = "id", ResolvedType = new StringGraphType(), Resolver = new FuncFieldResolver<string?>(context => (context.Source as Tick)?.Id.ToString()) });
        thing.AddField(new FieldType { Name = "caller", ResolvedType = new StringGraphType(), Resolver = new FuncFieldResolver<string?>(context => context.User?.Identity?.Name) });
        thing.AddField(new FieldType { Name = "long", ResolvedType = new StringGraphType(), Resolver = new FuncFieldResolver<string>(_ => new string('x', 200_000)) });
        thing.AddField(new FieldType { Name = "failing", ResolvedType = new StringGraphType(), Resolver = new FuncFieldResolver<string>(_ => Missing()) });
        foreach (var name in new[] { "thing", "a", "b" })
            thing.AddField(new FieldType { Name = name, ResolvedType = thing, Resolver = new FuncFieldResolver<object>(_ => new object()) });

        var filter = new InputObjectGraphType { Name = "Filter" };
        filter.AddField(new FieldType { Name = "eq", ResolvedType = new IntGraphType() });
        filter.AddField(new FieldType { Name = "old", ResolvedType = new IntGraphType(), DeprecationReason = "Use eq." });
        filter.AddField(new FieldType { Name = "and", ResolvedType = new ListGraphType(new NonNullGraphType(filter)) });

        var query = new ObjectGraphType { Name = "Query", Description = "What can be asked." };
        query.Field<StringGraphType>("hello").Description("A greeting.").Resolve(_ => "It's 5 < 6 & né");
        query.Field<StringGraphType>("nothing").Resolve(_ => null);
        query.Field<StringGraphType>("echo").Argument<StringGraphType>("text").Resolve(c => c.GetArgument<string?>("text"));
        query.Field<IntGraphType>("number").Argument<NonNullGraphType<IntGraphType>>("of").Resolve(c => c.GetArgument<int>("of"));
        query.Field<IntGraphType>("page")
            .Argument<IntGraphType>("first", argument => argument.Validate(value =>
            {
                if (value is > 500)
                    throw new ExecutionError("first is 501; at most 500 are given at once.") { Code = ErrorCodes.PageTooLarge };
            }))
            .Resolve(_ => 1);
        query.Field<StringGraphType>("user").Resolve(c => c.UserContext["who"]);
        query.Field<StringGraphType>("caller").Resolve(c => c.User?.Identity?.Name);
        query.Field<StringGraphType>("broken").Resolve(_ => throw new InvalidOperationException("secret connection string"));
        query.Field<StringGraphType>("missing").Resolve(_ => throw new ExecutionError("There is no such thing.")
        {
            Code = ErrorCodes.NotFound,
            Extensions = new Dictionary<string, object?> { ["id"] = "x" },
        });
        query.Field<StringGraphType>("uncoded").Resolve(_ => throw new ExecutionError("secret words"));
        query.Field<StringGraphType>("wrapped").Resolve(_ => throw new ExecutionError("secret words", new InvalidOperationException()));
        query.Field<StringGraphType>("endless").ResolveAsync(async c =>
        {
            await Task.Delay(Timeout.Infinite, c.CancellationToken);
            return null;
        });
        query.Field<StringGraphType>("held").ResolveAsync(async _ =>
        {
            entered();
            await hold;
            return "released";
        });
        query.AddField(new FieldType { Name = "thing", ResolvedType = thing, Resolver = new FuncFieldResolver<object>(_ => new object()) });
        query.AddField(new FieldType { Name = "named", ResolvedType = named, Resolver = new FuncFieldResolver<object>(_ => new object()) });
        query.AddField(new FieldType
        {
            Name = "count",
            ResolvedType = new IntGraphType(),
            Arguments = [new QueryArgument(filter) { Name = "where" }],
            Resolver = new FuncFieldResolver<int>(_ => 3),
        });

        var mutation = new ObjectGraphType { Name = "Mutation" };
        mutation.Field<IntGraphType>("bump").Resolve(_ => 1);
        var subscription = new ObjectGraphType { Name = "Subscription" };
        subscription.AddField(new FieldType
        {
            Name = "ticks",
            ResolvedType = new NonNullGraphType(thing),
            Arguments = [new QueryArgument(new StringGraphType()) { Name = "only" }, new QueryArgument(new BooleanGraphType()) { Name = "break" }],
            StreamResolver = NeverStreamed.Instance,
            Resolver = new FuncFieldResolver<object?>(context =>
            {
                var watch = Watch.In(context.UserContext);
                if (watch.Thing is { } id)
                    return context.GetArgument<bool>("break") ? throw new InvalidOperationException("secret words") : new Tick(id);
                var only = context.GetArgument<string?>("only");
                if (only == "nothing")
                    throw new QueryError(ErrorCodes.NotFound, "There is no such thing to listen to.");
                throw watch.Opened(new Interest(
                    new HashSet<string> { nameof(Tick) }, (_, changed) => changed.Id != Guid.Empty && only is null or "all" || changed.Id.ToString() == only ? changed.Id : null));
            }),
        });

        var code = new CodeGraphType();
        code.ApplyDirective("specifiedBy", "url", "https://example.org/code");
        query.AddField(new FieldType { Name = "code", ResolvedType = code, Resolver = new FuncFieldResolver<string>(_ => "AS-03") });

        var schema = new Schema
        {
            Query = query,
            Mutation = mutation,
            Subscription = subscription,
            Description = "A toy.",
            Features = { DeprecationOfInputValues = true, RepeatableDirectives = true },
        };
        schema.Directives.Register(new Directive("specifiedBy", GraphQLParser.AST.DirectiveLocation.Scalar)
        {
            Arguments = [new QueryArgument(new NonNullGraphType(new StringGraphType())) { Name = "url" }],
        });
        schema.RegisterType(other);
        schema.Initialize();
        return schema;
    }

    private static string Missing() => throw new QueryError(ErrorCodes.NotFound, "There is no such thing.");

    /// <summary>What the toy subscription tells of.</summary>
    public sealed record Tick(Guid Id);

    private sealed class CodeGraphType : StringGraphType
    {
        public CodeGraphType()
        {
            Name = "Code";
        }
    }

    private static ObjectGraphType Thing(string name, InterfaceGraphType named)
    {
        var thing = new ObjectGraphType { Name = name, IsTypeOf = _ => name == "Thing" };
        thing.AddField(new FieldType { Name = "name", ResolvedType = new StringGraphType(), Resolver = new FuncFieldResolver<string>(_ => name) });
        thing.AddResolvedInterface(named);
        named.AddPossibleType(thing);
        return thing;
    }
}

using System.Collections;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Mass.Graph.Http;

/// <summary>
/// Adds what tools ask for in introspection and the engine's own types lack: <c>__Type.specifiedByURL</c>, and
/// <c>includeDeprecated</c> on <c>__Directive.args</c>. Without them the full query of graphql-js is refused.
/// </summary>
internal static class IntrospectionTypes
{
    public static void Complete(ISchema schema)
    {
        if (!schema.Initialized)
            schema.Initialize();
        AddSpecifiedBy(schema);
        AddDeprecatedArguments(schema);
    }

    private static void AddSpecifiedBy(ISchema schema)
    {
        if (schema.AllTypes["__Type"] is not IComplexGraphType type || type.HasField("specifiedByURL"))
            return;
        type.AddField(new FieldType
        {
            Name = "specifiedByURL",
            Description = "Where the scalar is specified; null for other types and for scalars without @specifiedBy.",
            ResolvedType = schema.AllTypes["String"],
            Resolver = new FuncFieldResolver<string>(field =>
                (field.Source as ScalarGraphType)?.FindAppliedDirective("specifiedBy")?.FindArgument("url")?.Value as string),
        });
    }

    private static void AddDeprecatedArguments(ISchema schema)
    {
        var args = (schema.AllTypes["__Directive"] as IComplexGraphType)?.GetField("args");
        if (args is null || args.Arguments?.Find("includeDeprecated") is not null)
            return;
        (args.Arguments ??= []).Add(new QueryArgument(schema.AllTypes["Boolean"]!) { Name = "includeDeprecated", DefaultValue = false });
        args.Resolver = new FuncFieldResolver<IEnumerable>(field =>
        {
            var all = ((Directive)field.Source!).Arguments ?? [];
            return field.GetArgument<bool>("includeDeprecated") ? all : all.Where(argument => argument.DeprecationReason is null);
        });
    }
}

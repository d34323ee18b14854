using GraphQL;

namespace Mass.Graph.Querying;

/// <summary>Reads the arguments of a field as they were coerced.</summary>
internal static class ContextArguments
{
    /// <summary>The value of an argument; the default where it was not given.</summary>
    public static T? Argument<T>(this IResolveFieldContext context, string name) =>
        context.Arguments is { } arguments && arguments.TryGetValue(name, out var argument) && argument.Value is { } value ? (T)value : default;
}

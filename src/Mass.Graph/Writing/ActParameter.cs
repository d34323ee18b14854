using Mass.Graph.Writing.Inputs;

namespace Mass.Graph.Writing;

/// <summary>A parameter of a verb: the fields of the input that it takes, and what it makes of them when the turn of the act comes.</summary>
/// <param name="Inputs">The fields.</param>
/// <param name="Value">Makes the argument out of the values that were given, by the names of their fields.</param>
internal sealed record ActParameter(IReadOnlyList<ActInput> Inputs, Func<IReadOnlyDictionary<string, object?>, ActMoment, object?> Value)
{
    /// <summary>One that the gateway knows and does not ask for.</summary>
    public static ActParameter Known(Func<ActMoment, object?> value) => new([], (_, moment) => value(moment));
}

using Mass.Domain;
using Mass.Graph.Writing.Inputs;

namespace Mass.Graph.Writing;

/// <summary>How an act is done.</summary>
/// <param name="Name">The name of the mutation.</param>
/// <param name="Permission">Who may do it.</param>
/// <param name="Inputs">The fields of its input.</param>
/// <param name="ThingId">The field that names the thing it changes; null when it makes one.</param>
/// <param name="Do">Does it, with the values that were given, when its turn comes.</param>
internal sealed record ActRecipe(
    string Name, Permission Permission, IReadOnlyList<ActInput> Inputs, string? ThingId, Func<IReadOnlyDictionary<string, object?>, ActMoment, AssociationRecords> Do)
{
    /// <summary>The thing that it gives, out of the values that were given; null when that follows from what it changed.</summary>
    public Func<IReadOnlyDictionary<string, object?>, Guid>? Gives { get; init; }
}

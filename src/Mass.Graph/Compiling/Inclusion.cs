using GraphQL.Validation;

namespace Mass.Graph.Compiling;

/// <summary>
/// When a field stands in the answer where it stands in the document: its own place is included, and no place before it has it already. A field that is left out at its first
/// place and not at a later one comes at the later one, so the order of the answer depends on the variables.
/// </summary>
/// <param name="Own">Includes the place.</param>
/// <param name="Before">Include the places of the same field before it.</param>
internal sealed record Inclusion(Condition Own, IReadOnlyList<Condition> Before)
{
    public bool Holds(Variables variables) => Own.Holds(variables) && !Before.Any(earlier => earlier.Holds(variables));
}

using GraphQL.Validation;

namespace Mass.Graph.Compiling;

/// <summary>What has to hold of boolean variables for a selection to be in the answer: all of these have the values that are named.</summary>
internal sealed record Condition
{
    private readonly IReadOnlyList<(string Variable, bool Value)> parts;

    private Condition(IReadOnlyList<(string Variable, bool Value)> parts) => this.parts = parts;

    /// <summary>Holds whatever the variables are.</summary>
    public static Condition Always { get; } = new([]);

    /// <summary>Both this and that a variable has a value; null when both never hold at once.</summary>
    public Condition? And(string variable, bool value)
    {
        foreach (var part in parts)
        {
            if (part.Variable == variable)
            {
                return part.Value == value ? this : null;
            }
        }

        return new([.. parts.Append((Variable: variable, Value: value)).OrderBy(part => part.Variable, StringComparer.Ordinal)]);
    }

    public bool Holds(Variables variables)
    {
        foreach (var (variable, value) in parts)
        {
            if (variables.Find(variable)?.Value is not bool given)
            {
                throw new NotAnsweredException($"${variable} is neither true nor false.");
            }

            if (given != value)
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(Condition? other) => other is not null && parts.SequenceEqual(other.parts);

    public override int GetHashCode() => parts.Aggregate(0, HashCode.Combine);
}

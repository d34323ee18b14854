using System.Diagnostics.CodeAnalysis;

namespace Mass.Domain.Planning;

/// <summary>How far a step has come, in the plan's own four stages.</summary>
/// <remarks>The stages are ordered. A step without a recorded stage has none; there is no member for that.</remarks>
public enum Stage
{
    /// <summary>The need is established and the idea is in formation.</summary>
    Conceive = 1,

    /// <summary>Moving from conceptualization to logistic development and launching.</summary>
    Initiate = 2,

    /// <summary>Execute, resource allocation, monitoring, and cycle of improvement.</summary>
    Implement = 3,

    /// <summary>Institutionalized into who we are; ongoing iterative cycle of improvement.</summary>
    Sustain = 4,
}

/// <summary>Reads the names of stages.</summary>
public static class StageNames
{
    /// <summary>Reads the name of a stage, whatever its case; Concept, as the plan once writes it, is Conceive.</summary>
    /// <param name="name">The name.</param>
    /// <param name="stage">The stage, when the name is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? name, out Stage stage)
    {
        var trimmed = name?.Trim();
        if (string.Equals(trimmed, "Concept", StringComparison.OrdinalIgnoreCase))
        {
            stage = Stage.Conceive;
            return true;
        }

        // Enum.TryParse would also take numbers and lists of names.
        foreach (var candidate in Enum.GetValues<Stage>())
        {
            if (string.Equals(trimmed, candidate.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                stage = candidate;
                return true;
            }
        }

        stage = default;
        return false;
    }
}

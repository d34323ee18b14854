namespace Mass.Domain.Advocacy;

/// <summary>What the association thinks of a bill.</summary>
public enum BillStance
{
    /// <summary>It supports the bill.</summary>
    Support = 1,

    /// <summary>It opposes the bill.</summary>
    Oppose = 2,

    /// <summary>It follows the bill.</summary>
    Monitor = 3,
}

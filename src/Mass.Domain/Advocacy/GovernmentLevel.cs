namespace Mass.Domain.Advocacy;

/// <summary>At which level of government something happens.</summary>
public enum GovernmentLevel
{
    /// <summary>The state.</summary>
    State = 1,

    /// <summary>The federation.</summary>
    Federal = 2,
}

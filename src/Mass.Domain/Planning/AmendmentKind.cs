namespace Mass.Domain.Planning;

/// <summary>What an amendment did.</summary>
public enum AmendmentKind
{
    /// <summary>Something was added to the plan.</summary>
    Added = 1,

    /// <summary>Something in the plan was changed.</summary>
    Changed = 2,

    /// <summary>Something was taken out of the plan; it is kept and can be read as of an earlier date.</summary>
    Retired = 3,

    /// <summary>Something that was taken out came back.</summary>
    Restored = 4,
}

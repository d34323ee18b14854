namespace Mass.Domain.Committees;

/// <summary>By what the people in a body are compared with the membership.</summary>
public enum RepresentationBy
{
    /// <summary>By kind of district.</summary>
    DistrictKind = 1,

    /// <summary>By region of the district.</summary>
    Region = 2,

    /// <summary>By role.</summary>
    Role = 3,

    /// <summary>By how members identify, in words that they chose to give; small groups are suppressed.</summary>
    SelfIdentified = 4,
}

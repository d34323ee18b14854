namespace Mass.Domain.Associations;

/// <summary>What kind of district it is; a district may be of several kinds.</summary>
public enum DistrictKind
{
    /// <summary>A rural district.</summary>
    Rural = 1,

    /// <summary>A suburban district.</summary>
    Suburban = 2,

    /// <summary>An urban district.</summary>
    Urban = 3,

    /// <summary>A district of several municipalities.</summary>
    Regional = 4,

    /// <summary>A vocational or technical district.</summary>
    Vocational = 5,

    /// <summary>An educational collaborative of several districts.</summary>
    Collaborative = 6,
}

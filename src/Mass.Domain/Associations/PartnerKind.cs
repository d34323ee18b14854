namespace Mass.Domain.Associations;

/// <summary>What kind of partner it is.</summary>
public enum PartnerKind
{
    /// <summary>An organization, an association or an agency.</summary>
    Organization = 1,

    /// <summary>A network of organizations.</summary>
    Network = 2,

    /// <summary>An office that one person holds.</summary>
    Office = 3,
}

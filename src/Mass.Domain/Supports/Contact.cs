namespace Mass.Domain.Supports;

/// <summary>One contact within a one-to-one support; confidential.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-06, SO-02.</remarks>
public sealed record Contact
{
    /// <summary>The id of the contact.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the engagement.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How the two talked.</summary>
    public required ContactMode Mode { get; init; }

    /// <summary>How long it took, in minutes; null when it is not recorded.</summary>
    public int? Minutes { get; init; }

    /// <summary>The id of the person who gave the support; null when it is not recorded.</summary>
    public Guid? SupporterId { get; init; }

    /// <summary>A note for those who give the support; null when there is none.</summary>
    public string? Note { get; init; }
}

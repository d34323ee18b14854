namespace Mass.Domain.Committees;

/// <summary>A person signed up for a volunteer opportunity.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-03, AS-11.</remarks>
public sealed record VolunteerSignup
{
    /// <summary>The id of the sign-up, derived from the opportunity and the person.</summary>
    public Guid Id => EntityId.From("signup", OpportunityId.ToString(), PersonId.ToString());

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the opportunity.</summary>
    public required Guid OpportunityId { get; init; }

    /// <summary>The id of the person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The day on which the person signed up.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What came of it.</summary>
    public required SignupStatus Status { get; init; }
}

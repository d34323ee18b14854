namespace Mass.Domain.Committees;

/// <summary>How many of the places of a volunteer opportunity are taken.</summary>
public sealed record VolunteerPlaces
{
    /// <summary>How many people signed up and did not withdraw.</summary>
    public required int Taken { get; init; }

    /// <summary>How many of them did the work.</summary>
    public required int Served { get; init; }

    /// <summary>How many places there are; null when there is no limit.</summary>
    public int? Capacity { get; init; }

    /// <summary>How many more can sign up; null when there is no limit.</summary>
    public int? Free => Capacity is { } capacity ? Math.Max(0, capacity - Taken) : null;

    /// <summary>The places of a volunteer opportunity, as of a day.</summary>
    /// <param name="records">The association.</param>
    /// <param name="opportunity">The volunteer opportunity.</param>
    /// <param name="asOf">The day; later sign-ups do not count.</param>
    public static VolunteerPlaces Of(AssociationRecords records, VolunteerOpportunity opportunity, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(opportunity);
        var signups = RecordIndex.Many(records.VolunteerSignups, static signup => signup.OpportunityId, opportunity.Id)
            .Where(signup => signup.On <= asOf && signup.Status != SignupStatus.Withdrawn)
            .ToList();
        return new() { Taken = signups.Count, Served = signups.Count(signup => signup.Status == SignupStatus.Served), Capacity = opportunity.Capacity };
    }
}

using Mass.Domain.Associations;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Begins work with a partner.</summary>
    /// <param name="partnerId">The id of the partner.</param>
    /// <param name="purpose">What the two work on together.</param>
    /// <param name="from">The first day.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="positionId">The id of the position that keeps the contact, or null.</param>
    /// <param name="stepIds">The ids of the steps that it serves; null for none.</param>
    /// <exception cref="BrokenRuleException">The partner, the position or a step is unknown.</exception>
    public AssociationRecords BeginPartnership(Guid partnerId, string purpose, DateOnly from, DateTimeOffset recordedAt, Guid? positionId = null, IReadOnlyList<Guid>? stepIds = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        KnownPartner(partnerId);
        _ = positionId is { } position ? KnownPosition(position) : null;
        RequireSteps(stepIds ?? []);
        var partnership = new Partnership
        {
            Id = EntityId.New(recordedAt),
            AssociationId = Association.Id,
            PartnerId = partnerId,
            Purpose = purpose,
            From = from,
            PositionId = positionId,
            StepIds = stepIds ?? [],
        };
        return this with { Partnerships = [.. Partnerships, partnership] };
    }

    /// <summary>Ends work with a partner.</summary>
    /// <param name="partnershipId">The id of the partnership.</param>
    /// <param name="lastDay">The last day, one of its days.</param>
    /// <exception cref="BrokenRuleException">The partnership is unknown, or the day is none of its days.</exception>
    public AssociationRecords EndPartnership(Guid partnershipId, DateOnly lastDay)
    {
        var partnership = KnownPartnership(partnershipId);
        RequireOneOf(partnership.Days, lastDay);
        return this with { Partnerships = [.. Partnerships.Select(each => each.Id == partnershipId ? each with { To = lastDay } : each)] };
    }

    private Partner KnownPartner(Guid id) => Partners.FirstOrDefault(partner => partner.Id == id) ?? throw Unknown(AssociationRules.UnknownPartner, "partner", id, "add it first");

    private Partnership KnownPartnership(Guid id) => RecordIndex.Find(Partnerships, static each => each.Id, id)
        ?? throw Unknown(AssociationRules.UnknownPartnership, "partnership", id, "begin it first");
}

using Mass.Domain.Associations;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Adds a partner.</summary>
    /// <param name="partner">The partner, with a name that no other has.</param>
    /// <exception cref="BrokenRuleException">A partner has that name, or a step that mentions it is unknown.</exception>
    public AssociationRecords AddPartner(Partner partner)
    {
        RequirePartner(partner);
        RequireFreeName(partner);
        return this with { Partners = [.. Partners, partner] };
    }

    /// <summary>Amends a partner's expansion, its kind or the steps that mention it.</summary>
    /// <param name="partner">The partner as it is to be, with the name that it has.</param>
    /// <exception cref="BrokenRuleException">No partner has that name, or a step that mentions it is unknown.</exception>
    public AssociationRecords AmendPartner(Partner partner)
    {
        RequirePartner(partner);
        var stored = Partners.FirstOrDefault(each => each.Id == partner.Id)
            ?? throw new BrokenRuleException(AssociationRules.UnknownPartner, $"{Association.Slug} has no partner {partner.Name}; a partner is known by its name, so rename it first.");
        return this with { Partners = Replaced(Partners, stored, partner) };
    }

    /// <summary>Gives a partner another name; the work with it goes on.</summary>
    /// <param name="partnerId">The id of the partner; it changes with the name, for a partner is known by it.</param>
    /// <param name="name">The name from then on.</param>
    /// <exception cref="BrokenRuleException">The partner is unknown, or a partner has that name.</exception>
    public AssociationRecords RenamePartner(Guid partnerId, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var stored = KnownPartner(partnerId);
        var renamed = stored with { Name = name };
        RequireFreeName(renamed);
        return this with
        {
            Partners = Replaced(Partners, stored, renamed),
            Partnerships = [.. Partnerships.Select(each => each.PartnerId == partnerId ? each with { PartnerId = renamed.Id } : each)],
        };
    }

    /// <summary>Amends the purpose or the days of the work with a partner, who keeps the contact, or the steps that it serves.</summary>
    /// <param name="partnership">The work as it is to be, with the partner that it has.</param>
    /// <exception cref="BrokenRuleException">The work is unknown, it is another partner's, or the position or a step is unknown.</exception>
    public AssociationRecords AmendPartnership(Partnership partnership)
    {
        ArgumentNullException.ThrowIfNull(partnership);
        RequireOwn(partnership.AssociationId, nameof(partnership));
        ArgumentException.ThrowIfNullOrWhiteSpace(partnership.Purpose, nameof(partnership));
        RequireForward(partnership.Days, nameof(partnership));
        var stored = KnownPartnership(partnership.Id);
        RequireKept(stored, partnership, "a partnership", ("partner", static each => each.PartnerId, "begin work with the other partner instead"));
        _ = partnership.PositionId is { } position ? KnownPosition(position) : null;
        RequireSteps(partnership.StepIds);
        return this with { Partnerships = Replaced(Partnerships, stored, partnership) };
    }

    private void RequirePartner(Partner partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        RequireOwn(partner.AssociationId, nameof(partner));
        ArgumentException.ThrowIfNullOrWhiteSpace(partner.Name, nameof(partner));
        var steps = Plans.SelectMany(plan => plan.AllSteps).Select(step => step.Code).ToHashSet(StringComparer.Ordinal);
        if (partner.MentionedIn.FirstOrDefault(code => !steps.Contains(code)) is { } unknown)
        {
            throw new BrokenRuleException(AssociationRules.UnknownStep, $"{partner.Name} is said to be mentioned in {unknown}, which no plan has; name the code of a step.");
        }
    }

    private void RequireFreeName(Partner partner)
    {
        if (Partners.Any(each => each.Id == partner.Id))
        {
            throw new BrokenRuleException(AssociationRules.DuplicatePartner, $"There is a partner {partner.Name}; amend that one, or give another name.");
        }
    }
}

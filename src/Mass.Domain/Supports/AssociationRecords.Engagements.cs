using Mass.Domain.Planning;
using Mass.Domain.Supports;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Opens a one-to-one support of a person; confidential.</summary>
    /// <param name="supportId">The id of the support, which is confidential or meant for one.</param>
    /// <param name="personId">The id of the person who is supported.</param>
    /// <param name="supporterIds">The ids of those who give the support.</param>
    /// <param name="need">What it is about.</param>
    /// <param name="openedOn">The first day.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <exception cref="BrokenRuleException">The support or a person is unknown, the support is not one-to-one or not offered that day, or a person would support oneself.</exception>
    public AssociationRecords OpenEngagement(
        Guid supportId, Guid personId, IReadOnlyList<Guid> supporterIds, EngagementNeed need, DateOnly openedOn, DateTimeOffset recordedAt)
    {
        ArgumentNullException.ThrowIfNull(supporterIds);
        if (!Enum.IsDefined(need))
        {
            throw new ArgumentOutOfRangeException(nameof(need), need, "The need is one of those that EngagementNeed lists.");
        }

        var support = KnownSupport(supportId);
        if (!support.IsConfidential && !support.Tiers.Contains(Tier.One))
        {
            throw new BrokenRuleException(
                SupportRules.NotOneToOne, $"{support.Code} is neither confidential nor meant for one; enter the person into it, or name a one-to-one support.");
        }

        RequireOffered(support, null, openedOn);
        RequireAudience(support, personId, openedOn);
        RequireSupporters(personId, supporterIds);
        var engagement = new Engagement
        {
            Id = EntityId.New(recordedAt),
            AssociationId = Association.Id,
            SupportId = supportId,
            PersonId = personId,
            SupporterIds = [.. supporterIds.Distinct()],
            Need = need,
            OpenedOn = openedOn,
        };
        return this with { Engagements = [.. Engagements, engagement] };
    }

    /// <summary>Closes a one-to-one support; confidential.</summary>
    /// <param name="engagementId">The id of the one-to-one support.</param>
    /// <param name="lastDay">The last day, which still belongs to it.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="BrokenRuleException">It is unknown or closed, or the day comes before its first or before its last contact.</exception>
    public AssociationRecords CloseEngagement(Guid engagementId, DateOnly lastDay, string? reason = null)
    {
        var engagement = KnownEngagement(engagementId);
        if (engagement.ClosedOn is { } closed)
        {
            throw new BrokenRuleException(SupportRules.EngagementEnd, $"It was closed on {closed:yyyy-MM-dd}; open another for a further one.");
        }

        var earliest = ContactsOf(engagementId).Select(contact => contact.On).Append(engagement.OpenedOn).Max();
        if (lastDay < earliest)
        {
            throw new BrokenRuleException(SupportRules.EngagementEnd, $"It goes on until {earliest:yyyy-MM-dd} at least and cannot end on {lastDay:yyyy-MM-dd}; give a later day.");
        }

        var ended = engagement with { ClosedOn = lastDay, CloseReason = string.IsNullOrWhiteSpace(reason) ? null : reason };
        return this with { Engagements = [.. Engagements.Select(each => each.Id == ended.Id ? ended : each)] };
    }

    /// <summary>Logs a contact within a one-to-one support; confidential.</summary>
    /// <param name="engagementId">The id of the one-to-one support.</param>
    /// <param name="on">The day, one of the days of the support.</param>
    /// <param name="mode">How the two talked.</param>
    /// <param name="recordedAt">The moment of recording, not before the day.</param>
    /// <param name="supporterId">The id of the one who gave the support, or null.</param>
    /// <param name="minutes">How long it took, in minutes, or null.</param>
    /// <param name="note">A note for those who give the support, or null.</param>
    /// <exception cref="BrokenRuleException">The one-to-one support is unknown, the day is none of its days, or the person does not give it.</exception>
    public AssociationRecords LogContact(
        Guid engagementId, DateOnly on, ContactMode mode, DateTimeOffset recordedAt, Guid? supporterId = null, int? minutes = null, string? note = null)
    {
        var engagement = KnownEngagement(engagementId);
        var contact = new Contact
        {
            Id = EntityId.New(recordedAt),
            AssociationId = Association.Id,
            EngagementId = engagementId,
            On = on,
            Mode = mode,
            Minutes = minutes,
            SupporterId = supporterId,
            Note = string.IsNullOrWhiteSpace(note) ? null : note,
        };
        RequireContact(contact, engagement, recordedAt);
        if (supporterId is { } supporter)
        {
            RequireSupporter(engagement, supporter);
        }

        return this with { Contacts = [.. Contacts, contact] };
    }

    private IReadOnlyList<Contact> ContactsOf(Guid engagementId) => RecordIndex.Many(Contacts, static each => each.EngagementId, engagementId);

    private Engagement KnownEngagement(Guid id) => RecordIndex.Find(Engagements, static each => each.Id, id)
        ?? throw Unknown(SupportRules.UnknownEngagement, "one-to-one support", id, "open it first");

    private void RequireSupporters(Guid personId, IReadOnlyList<Guid> supporterIds)
    {
        RequirePeople(supporterIds);
        if (supporterIds.Contains(personId))
        {
            throw new BrokenRuleException(SupportRules.SupportsOneself, "The person who is supported stands among those who give the support; name others.");
        }
    }

    /// <summary>Refuses a contact outside of the days of its one-to-one support, or one that lies ahead.</summary>
    private static void RequireContact(Contact contact, Engagement engagement, DateTimeOffset recordedAt)
    {
        if (!Enum.IsDefined(contact.Mode))
        {
            throw new ArgumentOutOfRangeException(nameof(contact), contact.Mode, "The mode is one of those that ContactMode lists.");
        }

        if (contact.Minutes < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(contact), contact.Minutes, "A contact takes no fewer than 0 minutes.");
        }

        if (!engagement.Days.Contains(contact.On))
        {
            throw new BrokenRuleException(SupportRules.ContactOutside, $"The one-to-one support goes {engagement.Days} and not on {contact.On:yyyy-MM-dd}; give one of its days.");
        }

        if (contact.On > DateOnly.FromDateTime(recordedAt.DateTime))
        {
            throw new BrokenRuleException(SupportRules.ContactOutside, $"{contact.On:yyyy-MM-dd} lies ahead; log the contact once it took place.");
        }
    }

    private static void RequireSupporter(Engagement engagement, Guid supporterId)
    {
        if (!engagement.SupporterIds.Contains(supporterId))
        {
            throw new BrokenRuleException(SupportRules.NoSupporter, "The person is not among those who give this one-to-one support; name one of them.");
        }
    }
}

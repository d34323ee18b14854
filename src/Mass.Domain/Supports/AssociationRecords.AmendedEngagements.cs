using Mass.Domain.Supports;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Hands a one-to-one support over to other supporters; confidential.</summary>
    /// <remarks>Who no longer gives it no longer sees it. The contacts stay with those who had them.</remarks>
    /// <param name="engagementId">The id of the one-to-one support, which goes on.</param>
    /// <param name="supporterIds">The ids of those who give the support from then on, one at least.</param>
    /// <exception cref="BrokenRuleException">The one-to-one support is unknown or closed, a person is unknown, or a person would support oneself.</exception>
    public AssociationRecords HandOverEngagement(Guid engagementId, IReadOnlyList<Guid> supporterIds)
    {
        ArgumentNullException.ThrowIfNull(supporterIds);
        ArgumentOutOfRangeException.ThrowIfZero(supporterIds.Count, nameof(supporterIds));
        var engagement = KnownEngagement(engagementId);
        if (engagement.ClosedOn is { } closed)
        {
            throw new BrokenRuleException(SupportRules.EngagementEnd, $"It was closed on {closed:yyyy-MM-dd} and is handed over to nobody; open another for a further one.");
        }

        RequireSupporters(engagement.PersonId, supporterIds);
        return this with { Engagements = Replaced(Engagements, engagement, engagement with { SupporterIds = [.. supporterIds.Distinct()] }) };
    }

    /// <summary>Amends what was recorded wrongly of a one-to-one support; confidential.</summary>
    /// <param name="engagement">The one-to-one support as it is to be, of the person in the support that it has.</param>
    /// <exception cref="BrokenRuleException">It is unknown, the person, the support or those who give it differ, it has an end that was not recorded, the support is not for the person or not offered on its first day, or a contact lies on a day outside.</exception>
    public AssociationRecords AmendEngagement(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        RequireOwn(engagement.AssociationId, nameof(engagement));
        RequireForward(engagement.Days, nameof(engagement));
        if (!Enum.IsDefined(engagement.Need))
        {
            throw new ArgumentOutOfRangeException(nameof(engagement), engagement.Need, "The need is one of those that EngagementNeed lists.");
        }

        var stored = KnownEngagement(engagement.Id);
        RequireKept(
            stored,
            engagement,
            "a one-to-one support",
            ("person", static each => each.PersonId, "open one for the other person instead"),
            ("support", static each => each.SupportId, "open one in the other support instead"),
            ("supporters", static each => each.SupporterIds, "hand it over instead"));
        if (stored.ClosedOn is null)
        {
            RequireKept(
                stored, engagement, "a one-to-one support", ("last day", static each => each.ClosedOn, "close it instead"), ("reason of the end", static each => each.CloseReason, "close it instead"));
        }

        if (engagement.OpenedOn != stored.OpenedOn)
        {
            var support = KnownSupport(stored.SupportId);
            RequireOffered(support, null, engagement.OpenedOn);
            RequireAudience(support, stored.PersonId, engagement.OpenedOn);
        }

        if (ContactsOf(stored.Id).FirstOrDefault(contact => !engagement.Days.Contains(contact.On)) is { } outside)
        {
            throw new BrokenRuleException(SupportRules.ContactOutside, $"A contact took place on {outside.On:yyyy-MM-dd}; leave that day within the one-to-one support.");
        }

        var amended = engagement.ClosedOn is null || string.IsNullOrWhiteSpace(engagement.CloseReason) ? engagement with { CloseReason = null } : engagement;
        return this with { Engagements = Replaced(Engagements, stored, amended) };
    }

    /// <summary>Amends what was logged wrongly of a contact; confidential.</summary>
    /// <param name="contact">The contact as it is to be, of the one-to-one support that it has.</param>
    /// <param name="recordedAt">The moment of recording, not before the day of the contact.</param>
    /// <exception cref="BrokenRuleException">The contact is unknown, it is another one-to-one support's, the day is none of its days or lies ahead, or the person does not give it.</exception>
    public AssociationRecords AmendContact(Contact contact, DateTimeOffset recordedAt)
    {
        ArgumentNullException.ThrowIfNull(contact);
        RequireOwn(contact.AssociationId, nameof(contact));
        var stored = RecordIndex.Find(Contacts, static each => each.Id, contact.Id) ?? throw Unknown(SupportRules.UnknownContact, "contact", contact.Id, "log it first");
        RequireKept(stored, contact, "a contact", ("one-to-one support", static each => each.EngagementId, "log it in the other one instead"));
        var engagement = KnownEngagement(stored.EngagementId);
        RequireContact(contact, engagement, recordedAt);
        if (contact.SupporterId is { } supporter && supporter != stored.SupporterId)
        {
            RequireSupporter(engagement, supporter);
        }

        return this with { Contacts = Replaced(Contacts, stored, string.IsNullOrWhiteSpace(contact.Note) ? contact with { Note = null } : contact) };
    }
}

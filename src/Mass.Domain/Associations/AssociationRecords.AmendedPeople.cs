using Mass.Domain.Associations;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Amends what is recorded of the association itself.</summary>
    /// <param name="association">The association as it is to be, with the slug that it has.</param>
    public AssociationRecords AmendAssociation(Association association)
    {
        ArgumentNullException.ThrowIfNull(association);
        RequireOwn(association.Id, nameof(association));
        ArgumentException.ThrowIfNullOrWhiteSpace(association.Name, nameof(association));
        return this with { Association = association };
    }

    /// <summary>Amends a person's name, name to sort by or e-mail address; the person stays the same one.</summary>
    /// <param name="person">The person as it is to be recorded, with the id that it has.</param>
    /// <exception cref="BrokenRuleException">The person is unknown.</exception>
    public AssociationRecords AmendPerson(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        RequireOwn(person.AssociationId, nameof(person));
        ArgumentException.ThrowIfNullOrWhiteSpace(person.Name, nameof(person));
        return this with { People = Replaced(People, KnownPerson(person.Id), person) };
    }

    /// <summary>Amends a district's name, kinds, region, round table or enrollment.</summary>
    /// <param name="district">The district as it is to be, with the code that it has.</param>
    /// <exception cref="BrokenRuleException">No district has that code, or the round table is unknown or none.</exception>
    public AssociationRecords AmendDistrict(District district)
    {
        ArgumentNullException.ThrowIfNull(district);
        RequireOwn(district.AssociationId, nameof(district));
        ArgumentException.ThrowIfNullOrWhiteSpace(district.Name, nameof(district));
        ArgumentOutOfRangeException.ThrowIfNegative(district.Enrollment ?? 0, nameof(district));
        var stored = RecordIndex.Find(Districts, static each => each.Id, district.Id) ?? throw NotThere(AssociationRules.UnknownDistrict, "district", district.Code, "its code");
        RequireRoundTable(district);
        return this with { Districts = Replaced(Districts, stored, district) };
    }

    /// <summary>Amends what was recorded wrongly of a person's membership in the association.</summary>
    /// <remarks>It corrects what was entered. A member who takes another role or works in another district from a day on is moved, so that what was before stays.</remarks>
    /// <param name="member">The membership as it is to be, of the person that it has.</param>
    /// <exception cref="BrokenRuleException">The membership or the district is unknown, it is another person's, the person is a member otherwise at that time, or how the person identifies differs.</exception>
    public AssociationRecords AmendMember(Member member)
    {
        ArgumentNullException.ThrowIfNull(member);
        RequireOwn(member.AssociationId, nameof(member));
        RequireForward(member.Days, nameof(member));
        var stored = KnownMember(member.Id);
        RequireKept(
            stored,
            member,
            "a membership",
            ("person", static each => each.PersonId, "admit the other person instead"),
            ("self-identification", static each => each.SelfIdentifiedAs, "record it by itself, as the person gives it"));
        RequireMember(member);
        return this with { Members = Replaced(Members, stored, member) };
    }

    /// <summary>Moves a member to another role or district from a day on: the one membership ends the day before the other begins.</summary>
    /// <remarks>The other membership ends when the one was to end, and keeps how the person identifies; in the same role the person is no newer for having moved.</remarks>
    /// <param name="memberId">The id of the membership that ends.</param>
    /// <param name="role">The role from then on.</param>
    /// <param name="from">The first day in the new role or district, after the first day of the membership.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="districtId">The id of the district from then on, or null.</param>
    /// <exception cref="BrokenRuleException">The membership or the district is unknown, neither role nor district differs, the day before is none of its days, or the person is a member otherwise then.</exception>
    public AssociationRecords MoveMember(Guid memberId, MemberRole role, DateOnly from, DateTimeOffset recordedAt, Guid? districtId = null)
    {
        var member = KnownMember(memberId);
        if ((member.Role, member.DistrictId) == (role, districtId))
        {
            throw new BrokenRuleException(AssociationRules.MemberAlready, $"{NameOf(member.PersonId)} is a member in that role and district already; name another role or district.");
        }

        var ended = EndMember(memberId, from.AddDays(-1));
        var moved = member with
        {
            Id = EntityId.New(recordedAt),
            Role = role,
            DistrictId = districtId,
            Since = from,
            Until = member.Until >= from ? member.Until : null,
            RoleSince = role == member.Role ? member.RoleSince ?? member.Since : null,
        };
        ended.RequireMember(moved);
        return ended with { Members = [.. ended.Members, moved] };
    }

    /// <summary>Records how a member identifies, in words that the person chose to give, in place of what was recorded before.</summary>
    /// <param name="memberId">The id of the membership.</param>
    /// <param name="words">The words; none when the person takes them back.</param>
    /// <exception cref="BrokenRuleException">The membership is unknown.</exception>
    public AssociationRecords RecordSelfIdentification(Guid memberId, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var word in words)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(word, nameof(words));
        }

        var member = KnownMember(memberId);
        return this with { Members = Replaced(Members, member, member with { SelfIdentifiedAs = [.. words.Select(word => word.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)] }) };
    }
}

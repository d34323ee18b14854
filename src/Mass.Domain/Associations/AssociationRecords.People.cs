using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Adds a person; the person added is the last of the list.</summary>
    /// <param name="name">The name, as the person writes it.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="sortName">The name to sort by, or null.</param>
    /// <param name="email">The e-mail address, or null.</param>
    public AssociationRecords AddPerson(string name, DateTimeOffset recordedAt, string? sortName = null, string? email = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return this with { People = [.. People, new() { Id = EntityId.New(recordedAt), AssociationId = Association.Id, Name = name, SortName = sortName, Email = email }] };
    }

    /// <summary>Adds a district.</summary>
    /// <param name="district">The district.</param>
    /// <exception cref="BrokenRuleException">A district has that code, or the round table is unknown or none.</exception>
    public AssociationRecords AddDistrict(District district)
    {
        ArgumentNullException.ThrowIfNull(district);
        RequireOwn(district.AssociationId, nameof(district));
        if (RecordIndex.Find(Districts, static each => each.Id, district.Id) is { } same)
        {
            throw new BrokenRuleException(AssociationRules.DuplicateDistrict, $"{same.Code} is the code of {same.Name}; give the new district another.");
        }

        RequireRoundTable(district);
        return this with { Districts = [.. Districts, district] };
    }

    /// <summary>Admits a person as a member.</summary>
    /// <param name="personId">The id of the person.</param>
    /// <param name="role">The role.</param>
    /// <param name="since">The first day.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="districtId">The id of the district, or null.</param>
    /// <param name="roleSince">The first day in the role, in whatever district; null when it is the first day of this membership.</param>
    /// <exception cref="BrokenRuleException">The person or the district is unknown, or the person is a member at that time.</exception>
    public AssociationRecords AdmitMember(Guid personId, MemberRole role, DateOnly since, DateTimeOffset recordedAt, Guid? districtId = null, DateOnly? roleSince = null)
    {
        var member = new Member
        {
            Id = EntityId.New(recordedAt),
            AssociationId = Association.Id,
            PersonId = personId,
            Role = role,
            DistrictId = districtId,
            Since = since,
            RoleSince = roleSince,
        };
        RequireMember(member);
        return this with { Members = [.. Members, member] };
    }

    /// <summary>Ends a person's membership in the association.</summary>
    /// <param name="memberId">The id of the membership.</param>
    /// <param name="lastDay">The last day, one of its days.</param>
    /// <exception cref="BrokenRuleException">The membership is unknown, or the day is none of its days.</exception>
    public AssociationRecords EndMember(Guid memberId, DateOnly lastDay)
    {
        var member = KnownMember(memberId);
        RequireOneOf(member.Days, lastDay);
        return this with { Members = [.. Members.Select(each => each.Id == memberId ? each with { Until = lastDay } : each)] };
    }

    private Member KnownMember(Guid id) =>
        RecordIndex.Find(Members, static each => each.Id, id) ?? throw Unknown(AssociationRules.UnknownMember, "member", id, "admit the person first");

    private void RequireRoundTable(District district)
    {
        if (district.RoundTableId is { } id && KnownCommittee(id) is { Kind: not CommitteeKind.RoundTable } body)
        {
            throw new BrokenRuleException(AssociationRules.NoRoundTable, $"{body.Key} is no round table but of the kind {body.Kind}; name a round table.");
        }
    }

    /// <summary>Refuses a membership beside another one of the person, or of someone or in a district that is not there.</summary>
    private void RequireMember(Member member)
    {
        if (!Enum.IsDefined(member.Role))
        {
            throw new ArgumentOutOfRangeException(nameof(member), member.Role, "The role is one of those that MemberRole lists.");
        }

        var person = KnownPerson(member.PersonId);
        if (member.DistrictId is { } district && RecordIndex.Find(Districts, static each => each.Id, district) is null)
        {
            throw Unknown(AssociationRules.UnknownDistrict, "district", district, "add it first");
        }

        if (MembersOf(member.PersonId).FirstOrDefault(other => other.Id != member.Id && other.Days.Overlaps(member.Days)) is { } already)
        {
            throw new BrokenRuleException(AssociationRules.MemberAlready, $"{person.Name} is a member {already.Days}; end that membership first, for a person is a member in one role and district at a time.");
        }
    }

    private static void RequireOneOf(DaySpan days, DateOnly lastDay)
    {
        if (!days.Contains(lastDay))
        {
            throw new BrokenRuleException(AssociationRules.EndOutside, $"It goes {days} and cannot end on {lastDay:yyyy-MM-dd}; give one of its days.");
        }
    }
}

using Mass.Domain.Calendar;
using Mass.Domain.Committees;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Forms a body.</summary>
    /// <param name="committee">The body; its parent, if it has one, is there in all of its days.</param>
    /// <exception cref="BrokenRuleException">A body has that key, or the parent is unknown or not there.</exception>
    public AssociationRecords FormCommittee(Committee committee)
    {
        ArgumentNullException.ThrowIfNull(committee);
        RequireOwn(committee.AssociationId, nameof(committee));
        RequireForward(committee.Days, nameof(committee));
        if (CommitteeOf(committee.Id) is { } same)
        {
            throw new BrokenRuleException(CommitteeRules.DuplicateCommittee, $"There is a body {same.Key}; give the new one another name or abbreviation.");
        }

        var formed = this with { Committees = [.. Committees, committee] };
        formed.RequireBelow(committee);
        return formed;
    }

    /// <summary>Puts a body under another, or lets it stand by itself.</summary>
    /// <param name="committeeId">The id of the body.</param>
    /// <param name="parentId">The id of the body that it belongs to from then on; null when it stands by itself.</param>
    /// <exception cref="BrokenRuleException">One of them is unknown, the parent is not there in all days of the body, or the body would belong to itself.</exception>
    public AssociationRecords PlaceCommittee(Guid committeeId, Guid? parentId)
    {
        var placed = KnownCommittee(committeeId) with { ParentKey = parentId is { } parent ? KnownCommittee(parent).Key : null };
        var records = WithCommittee(placed);
        records.RequireBelow(placed);
        return records;
    }

    /// <summary>Dissolves a body: its seats and the terms in them end with it, and the meetings planned for later are called off.</summary>
    /// <param name="committeeId">The id of the body.</param>
    /// <param name="lastDay">Its last day, which still belongs to it.</param>
    /// <exception cref="BrokenRuleException">The body is unknown or not there that day, bodies that belong to it go on, or someone is to take a seat later.</exception>
    public AssociationRecords DissolveCommittee(Guid committeeId, DateOnly lastDay)
    {
        var body = KnownCommittee(committeeId);
        RequireThere(body, new DaySpan(lastDay, lastDay));
        if (Committees.FirstOrDefault(part => part.ParentKey == body.Key && !(part.DissolvedOn <= lastDay)) is { } part)
        {
            throw new BrokenRuleException(CommitteeRules.CommitteeHasParts, $"{part.Key} belongs to {body.Key} and goes on after {lastDay:yyyy-MM-dd}; dissolve it or place it elsewhere first.");
        }

        var dissolved = SeatsOf(body).Where(seat => !(seat.To <= lastDay)).Aggregate(this, (records, seat) => records.WithoutSeatAfter(seat, lastDay));
        return dissolved.WithCommittee(body with { DissolvedOn = lastDay }) with
        {
            Meetings = [.. dissolved.Meetings.Select(meeting => meeting.CommitteeId == body.Id && meeting.On > lastDay && meeting.Status == MeetingStatus.Planned
                ? meeting with { Status = MeetingStatus.Cancelled }
                : meeting)],
        };
    }

    private AssociationRecords WithCommittee(Committee changed) =>
        this with { Committees = [.. Committees.Select(committee => committee.Id == changed.Id ? changed : committee)] };

    private void RequireBelow(Committee body)
    {
        if (body.ParentKey is not { } key)
        {
            return;
        }

        var parents = Committees.ToDictionary(each => each.Key, each => each.ParentKey, StringComparer.Ordinal);
        if (!parents.ContainsKey(key))
        {
            throw new BrokenRuleException(CommitteeRules.UnknownCommittee, $"{body.Key} is to belong to {key}, which is not there; form that body first.");
        }

        if (Ladder.Climbs(body.Key, parents.GetValueOrDefault).Contains(body.Key))
        {
            throw new BrokenRuleException(CommitteeRules.CommitteeCircle, $"{body.Key} would belong to itself by way of {key}; place it under a body that does not belong to it.");
        }

        RequireThere(Committees.First(each => each.Key == key), body.Days);
    }

    private static void RequireThere(Committee body, DaySpan days)
    {
        if (!body.Days.Contains(days))
        {
            throw new BrokenRuleException(CommitteeRules.CommitteeNotThere, $"{body.Key} is there {body.Days} and not {days}; choose days within its own.");
        }
    }

    private static void RequireForward(DaySpan days, string parameter)
    {
        if (days.IsBackwards)
        {
            throw new ArgumentException($"It goes {days}; give it an end that is not before its start.", parameter);
        }
    }
}

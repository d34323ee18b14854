using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Domain.Supports;
using Mass.Domain.Tests.Committees;
using static Mass.Domain.Tests.Supports.SmallCatalogue;

namespace Mass.Domain.Tests.Supports;

public class AmendmentTests
{
    private static readonly Guid Nothing = new("00000000-0000-0000-0000-000000000001");

    private static readonly Session Day = Session(Camp, "D1", Spring) with { CohortId = Group.Id };

    private static readonly AssociationRecords Running = Records.Enters(Camp, Ada, Fall, Group).PlanSession(Day).Attends(Day, Ada).Attends(Talk, Ben);

    private static readonly AssociationRecords HeldTalk = Running.HoldSession(Talk.Id, Fall).AddRecording(Talk.Id, new("https://example.org/w1"), Fall.AddDays(7));

    private static readonly AssociationRecords Left = Running.Leave(Running.Participations[0].Id, Spring, Completion.Completed, "Done");

    private static readonly AssociationRecords Opened = Records.Opens(Ada, Cleo).Talks(Fall.AddDays(7));

    private static readonly AssociationRecords Closed = Opened.CloseEngagement(Help.Id, Spring, "Done");

    private static readonly AssociationRecords Asked = Records.CollectTopic(SmallAssociation.North.Id, Year, "Hard talks", Fall, Noon(Fall));

    private static readonly Dictionary<string, (string Code, string Message, Func<AssociationRecords> Do)> Broken = new()
    {
        ["the code of a support"] = (SupportRules.UnknownSupport, "no support X; a support is known by its code", () => Running.AmendSupport(Camp with { Code = "X" })),
        ["a support of no body"] = (CommitteeRules.UnknownCommittee, "form it first", () => Running.AmendSupport(Camp with { CommitteeId = Nothing })),
        ["a support that is offered after a cohort begins"] = (SupportRules.NotOffered, "The cohort A of CAMP begins on 2024-09-01", () => Running.AmendSupport(Camp with { OfferedFrom = Fall })),
        ["a support that is offered after a session"] = (SupportRules.NotOffered, "W1 of WEB is on 2024-09-10", () => Running.AmendSupport(Webinars with { OfferedFrom = Fall.AddDays(1) })),
        ["a support that is offered after an entry"] = (SupportRules.NotOffered, "Someone enters WEB", () => Records.CancelSession(Talk.Id).Enters(Webinars, Ada, Fall).AmendSupport(Webinars with { OfferedFrom = Fall.AddDays(1) })),
        ["the end of no support"] = (SupportRules.UnknownSupport, "offer it first", () => Running.EndSupport(Nothing, Fall)),
        ["the end of a support after its end"] = (SupportRules.NotOffered, "CAMP is offered", () => Running.EndSupport(Camp.Id, End.AddDays(1))),
        ["the end of a support before a session that was held"] = (SupportRules.NotOffered, "W1 of WEB", () => HeldTalk.EndSupport(Webinars.Id, Fall.AddDays(-1))),
        ["the end of a support before a cohort"] = (SupportRules.NotOffered, "The cohort A", () => Running.EndSupport(Camp.Id, new(2024, 8, 31))),
        ["the code of a cohort"] = (SupportRules.UnknownCohort, "no cohort X", () => Running.AmendCohort(Group with { Code = "X" })),
        ["a cohort that begins before its support"] = (SupportRules.NotOffered, "CAMP is offered", () => Running.AmendCohort(Group with { From = new(2024, 6, 30) })),
        ["a cohort that nobody known leads"] = (AssociationRules.UnknownPerson, "add the person first", () => Running.AmendCohort(Group with { FacilitatorIds = [Nothing] })),
        ["a cohort that ends before a session"] = (SupportRules.NotOffered, "D1 of CAMP is on 2025-03-04", () => Running.AmendCohort(Group with { To = Spring.AddDays(-1) })),
        ["a cohort that begins after an entry"] = (SupportRules.NotOffered, "Someone enters A on another day", () => Running.AmendCohort(Group with { From = Fall.AddDays(1) })),
        ["the close of no cohort"] = (SupportRules.UnknownCohort, "open it first", () => Running.CloseCohort(Nothing, Spring, Completion.Completed)),
        ["the close of a cohort after its end"] = (SupportRules.NotOffered, "The cohort A goes", () => Running.CloseCohort(Group.Id, End, Completion.Completed)),
        ["the close of a cohort before an entry"] = (SupportRules.NotOffered, "Someone enters A after", () => Running.CloseCohort(Group.Id, Fall.AddDays(-1), Completion.Completed)),
        ["the code of a session"] = (SupportRules.UnknownSession, "no session X", () => Running.AmendSession(Talk with { Code = "X" }, Fall)),
        ["the status of a session"] = (AmendRules.ChangedElsewhere, "The status of W1", () => Running.AmendSession(Talk with { Status = MeetingStatus.Held }, Fall)),
        ["the recording of a session"] = (AmendRules.ChangedElsewhere, "into the library", () => Running.AmendSession(Talk with { Recording = new("https://example.org") }, Fall)),
        ["the day of the recording"] = (AmendRules.ChangedElsewhere, "The day of the recording of W1", () => Running.AmendSession(Talk with { RecordedOn = Fall }, Fall)),
        ["a session that was called off"] = (SupportRules.SessionState, "plan another session", () => Running.CancelSession(Talk.Id).AmendSession(Talk with { On = Spring, Status = MeetingStatus.Cancelled }, Fall)),
        ["a session to after its cohort"] = (SupportRules.NotOffered, "The cohort A goes", () => Running.AmendSession(Day with { On = End }, Fall)),
        ["a session into a cohort of another support"] = (SupportRules.UnknownCohort, "WEB has no cohort", () => Running.AmendSession(Talk with { CohortId = Group.Id }, Fall)),
        ["a session that was held to a day ahead"] = (SupportRules.SessionInFuture, "which has not come", () => HeldTalk.AmendSession(HeldTalk.Sessions[0] with { On = Fall.AddDays(2) }, Fall.AddDays(1))),
        ["a session to after its recording"] = (SupportRules.SessionState, "not after it", () => HeldTalk.AmendSession(HeldTalk.Sessions[0] with { On = Spring }, End)),
        ["a participation that is not there"] = (SupportRules.UnknownParticipation, "enter the person first", () => Running.AmendParticipation(Entry with { Id = Nothing })),
        ["the person of a participation"] = (AmendRules.ChangedElsewhere, "enter the other person", () => Running.AmendParticipation(Entry with { PersonId = Ben.Id })),
        ["the support of a participation"] = (AmendRules.ChangedElsewhere, "into the other support", () => Running.AmendParticipation(Entry with { SupportId = Webinars.Id })),
        ["the session of a participation"] = (AmendRules.ChangedElsewhere, "into the other session", () => Running.AmendParticipation(Entry with { SessionId = Day.Id })),
        ["the day of one in a session"] = (AmendRules.ChangedElsewhere, "amend the session", () => Running.AmendParticipation(Running.Participations[1] with { From = Fall })),
        ["the end of a participation by the way"] = (AmendRules.ChangedElsewhere, "let the person leave", () => Running.AmendParticipation(Entry with { To = Spring, Completion = Completion.Completed })),
        ["half an end of a participation"] = (SupportRules.ParticipationEnd, "give both", () => Left.AmendParticipation(Left.Participations[0] with { To = null })),
        ["a reason without an end"] = (SupportRules.ParticipationEnd, "leave all of them out", () => Left.AmendParticipation(Left.Participations[0] with { To = null, Completion = null })),
        ["an entry before the cohort"] = (SupportRules.NotOffered, "The cohort A goes", () => Running.AmendParticipation(Entry with { From = new(2024, 8, 31) })),
        ["an entry beside another"] = (SupportRules.TakesPartAlready, "takes part in CAMP", () => Running.Enters(Camp, Ada, Spring).AmendParticipation(Entry with { CohortId = null })),
        ["an entry where no place is left"] = (SupportRules.NoPlaceLeft, "All places of A, 1", () => Full is var full ? full.AmendParticipation(full.Participations[^1] with { CohortId = Group.Id }) : null!),
        ["the supporters of nothing"] = (SupportRules.UnknownEngagement, "open it first", () => Opened.HandOverEngagement(Nothing, [Ben.Id])),
        ["the supporters of what was closed"] = (SupportRules.EngagementEnd, "handed over to nobody", () => Closed.HandOverEngagement(Help.Id, [Ben.Id])),
        ["a supporter who is nobody"] = (AssociationRules.UnknownPerson, "add the person first", () => Opened.HandOverEngagement(Help.Id, [Nothing])),
        ["a supporter of oneself"] = (SupportRules.SupportsOneself, "name others", () => Opened.HandOverEngagement(Help.Id, [Ada.Id])),
        ["a one-to-one support that is not there"] = (SupportRules.UnknownEngagement, "open it first", () => Opened.AmendEngagement(Help with { Id = Nothing })),
        ["the person of a one-to-one support"] = (AmendRules.ChangedElsewhere, "for the other person", () => Opened.AmendEngagement(Help with { PersonId = Ben.Id })),
        ["the support of a one-to-one support"] = (AmendRules.ChangedElsewhere, "in the other support", () => Opened.AmendEngagement(Help with { SupportId = Camp.Id })),
        ["its supporters by the way"] = (AmendRules.ChangedElsewhere, "hand it over", () => Opened.AmendEngagement(Help with { SupporterIds = [Ben.Id] })),
        ["its end by the way"] = (AmendRules.ChangedElsewhere, "The last day of a one-to-one support", () => Opened.AmendEngagement(Help with { ClosedOn = Spring })),
        ["the reason of its end by the way"] = (AmendRules.ChangedElsewhere, "The reason of the end", () => Opened.AmendEngagement(Help with { CloseReason = "x" })),
        ["its first day after a contact"] = (SupportRules.ContactOutside, "A contact took place on 2024-09-17", () => Opened.AmendEngagement(Help with { OpenedOn = Fall.AddDays(8) })),
        ["its first day before the person came"] = (SupportRules.NotInAudience, "none of them on", () => Records.AmendSupport(Mentors with { Audiences = [Audience.Superintendent] }).Opens(Ada, Cleo) is var open ? open.AmendEngagement(open.Engagements[0] with { OpenedOn = new(2024, 7, 1) }) : null!),
        ["its last day before a contact"] = (SupportRules.ContactOutside, "A contact took place", () => Closed.AmendEngagement(Closed.Engagements[0] with { ClosedOn = Fall })),
        ["the one-to-one support of a contact"] = (AmendRules.ChangedElsewhere, "log it in the other one", () => Opened.AmendContact(Opened.Contacts[0] with { EngagementId = Nothing }, Noon(Spring))),
        ["a contact to before the opening"] = (SupportRules.ContactOutside, "give one of its days", () => Opened.AmendContact(Opened.Contacts[0] with { On = Fall.AddDays(-1) }, Noon(Spring))),
        ["a contact to a day ahead"] = (SupportRules.ContactOutside, "lies ahead", () => Opened.AmendContact(Opened.Contacts[0] with { On = Spring }, Noon(Fall))),
        ["a contact to someone else"] = (SupportRules.NoSupporter, "name one of them", () => Opened.AmendContact(Opened.Contacts[0] with { SupporterId = Dan.Id }, Noon(Spring))),
        ["a request that is not there"] = (SupportRules.UnknownTopicRequest, "collect it first", () => Asked.AmendTopicRequest(Asked.TopicRequests[0] with { Id = Nothing })),
        ["a request through a committee"] = (SupportRules.NoRoundTable, "EC is no round table", () => Asked.AmendTopicRequest(Asked.TopicRequests[0] with { RoundTableId = SmallAssociation.Board.Id })),
        ["a request of nobody known"] = (AssociationRules.UnknownPerson, "add the person first", () => Asked.AmendTopicRequest(Asked.TopicRequests[0] with { PersonId = Nothing })),
        ["an answer by no session"] = (SupportRules.UnknownSession, "plan it first", () => Asked.AnswerTopic(Nothing, Asked.TopicRequests[0].Id)),
        ["an answer by a session that was called off"] = (SupportRules.SessionState, "answers nothing", () => Asked.CancelSession(Talk.Id).AnswerTopic(Talk.Id, Asked.TopicRequests[0].Id)),
    };

    public static TheoryData<string> Cases => [.. Broken.Keys];

    private static Participation Entry => Running.Participations[0];

    private static Engagement Help => Opened.Engagements[0];

    /// <summary>Where the one place of the cohort is taken, and someone else takes part in the support beside it.</summary>
    private static AssociationRecords Full => Running.AmendSupport(Camp with { Audiences = [] }).Enters(Camp, Ben, Fall);

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_cannot_be_amended_is_refused_with_what_to_do_instead(string refused)
    {
        var (code, message, act) = Broken[refused];
        var exception = Assert.Throws<BrokenRuleException>(act);
        Assert.Equal(code, exception.Code);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_support_is_amended()
    {
        var camp = Camp with { Name = "Camp", Description = "Two days", Tiers = [Tier.All], Audiences = [], Capacity = 9, Cadence = Cadence.Annual, OfferedUntil = null, CommitteeId = SmallAssociation.Board.Id };
        Assert.Equal(camp, Running.AmendSupport(camp).Supports[1]);
        Assert.True(Running.AmendSupport(Camp with { IsConfidential = true }).Supports[1].IsConfidential);
    }

    [Fact]
    public void Nothing_is_told_of_when_someone_entered_in_confidence()
    {
        var later = Fall.AddDays(30);
        Assert.Equal(later, Records.Enters(Mentors, Ada, Fall).Opens(Ben, Cleo).AmendSupport(Mentors with { OfferedFrom = later }).Supports[2].OfferedFrom);
    }

    [Fact]
    public void A_support_that_ends_calls_off_what_was_planned_for_later_and_nothing_else()
    {
        var ended = Running.PlanSession(Session(Webinars, "W2", Spring)).EndSupport(Webinars.Id, Fall);
        Assert.Equal(Fall, ended.Supports[0].OfferedUntil);
        Assert.Equal([("W1", MeetingStatus.Planned), ("D1", MeetingStatus.Planned), ("W2", MeetingStatus.Cancelled)], ended.Sessions.Select(each => (each.Code, each.Status)));
        Assert.Throws<BrokenRuleException>(() => ended.Enters(Webinars, Ada, Fall.AddDays(1)));
    }

    [Fact]
    public void A_cohort_is_amended()
    {
        var group = Group with { Name = "The first", From = new(2024, 8, 1), To = null, Capacity = 5, FacilitatorIds = [Cleo.Id] };
        Assert.Equal(group, Assert.Single(Running.AmendCohort(group).Cohorts));
    }

    [Fact]
    public void A_cohort_that_is_closed_lets_everyone_go_and_calls_off_its_sessions()
    {
        var closed = Left.Enters(Camp, Ada, Spring.AddDays(1), Group).Enters(Camp, Ada, Fall).CloseCohort(Group.Id, Spring.AddDays(9), Completion.Withdrawn);
        var (left, goes, beside) = (closed.Participations[0], closed.Participations[^2], closed.Participations[^1]);
        Assert.Equal(Spring.AddDays(9), closed.Cohorts[0].To);
        Assert.Equal((Spring, Completion.Completed), (left.To!.Value, left.Completion!.Value));
        Assert.Equal((Spring.AddDays(9), Completion.Withdrawn), (goes.To!.Value, goes.Completion!.Value));
        Assert.Null(beside.To);
        Assert.Equal(MeetingStatus.Planned, closed.Sessions[1].Status);
        Assert.Equal(MeetingStatus.Cancelled, Running.CloseCohort(Group.Id, Spring.AddDays(-1), Completion.Completed).Sessions[1].Status);
        Assert.Equal(MeetingStatus.Planned, Running.CloseCohort(Group.Id, Spring.AddDays(-1), Completion.Completed).Sessions[0].Status);
    }

    [Fact]
    public void Who_takes_part_in_a_session_goes_along_when_it_moves()
    {
        var moved = Running.AmendSession(Day with { On = Spring.AddDays(7), CohortId = null, Topic = "Other", Skills = ["x"], Presenters = ["Pia"], Minutes = 90, Kind = SessionKind.CourseDay }, Fall);
        Assert.Equal((Spring.AddDays(7), "Other", 90), (moved.Sessions[1].On, moved.Sessions[1].Topic, moved.Sessions[1].Minutes!.Value));
        Assert.Equal((Spring.AddDays(7), Spring.AddDays(7), null), (moved.Participations[1].From, moved.Participations[1].To!.Value, moved.Participations[1].CohortId));
        Assert.Equal([Running.Participations[0], Running.Participations[2]], [moved.Participations[0], moved.Participations[2]]);
        Assert.Empty(RecordsCheck.Of(moved));
    }

    [Fact]
    public void The_day_of_a_session_that_was_held_is_mended() => Assert.Equal(Fall.AddDays(1), HeldTalk.AmendSession(HeldTalk.Sessions[0] with { On = Fall.AddDays(1) }, Spring).Sessions[0].On);

    [Fact]
    public void A_participation_is_mended()
    {
        var mended = Running.AmendParticipation(Entry with { From = Spring, CohortId = null, EntryReason = "New" }).Participations[0];
        Assert.Equal((Spring, null, "New"), (mended.From, mended.CohortId, mended.EntryReason));
        Assert.Equal("Talk", Running.AmendParticipation(Running.Participations[1] with { EntryReason = "Talk" }).Participations[1].EntryReason);
    }

    [Fact]
    public void An_exit_is_mended_or_taken_back()
    {
        var exit = Left.Participations[0];
        Assert.Equal(Completion.Withdrawn, Left.AmendParticipation(exit with { To = Fall.AddDays(3), Completion = Completion.Withdrawn }).Participations[0].Completion);
        Assert.Equal(Entry, Left.AmendParticipation(exit with { To = null, Completion = null, ExitReason = null }).Participations[0]);
    }

    [Fact]
    public void A_one_to_one_support_is_handed_over()
    {
        var over = Opened.HandOverEngagement(Help.Id, [Ben.Id, Dan.Id, Ben.Id]);
        Assert.Equal([Ben.Id, Dan.Id], over.Engagements[0].SupporterIds);
        Assert.Equal(Cleo.Id, over.Contacts[0].SupporterId);
        Assert.Equal("Long", over.AmendContact(over.Contacts[0] with { Note = "Long" }, Noon(Spring)).Contacts[0].Note);
        Assert.Equal(Ben.Id, over.LogContact(Help.Id, Spring, ContactMode.Phone, Noon(Spring), Ben.Id).Contacts[1].SupporterId);
    }

    [Fact]
    public void A_one_to_one_support_is_mended()
    {
        var mended = Opened.AmendEngagement(Help with { Need = EngagementNeed.Career, OpenedOn = Fall.AddDays(-3) }).Engagements[0];
        Assert.Equal((EngagementNeed.Career, Fall.AddDays(-3)), (mended.Need, mended.OpenedOn));
        Assert.Equal("Other", Closed.AmendEngagement(Closed.Engagements[0] with { ClosedOn = End, CloseReason = "Other" }).Engagements[0].CloseReason);
        Assert.Equal(Help, Closed.AmendEngagement(Closed.Engagements[0] with { ClosedOn = null }).Engagements[0]);
    }

    [Fact]
    public void A_contact_is_mended()
    {
        var mended = Opened.Contacts[0] with { On = Fall, Mode = ContactMode.Phone, Minutes = 5, SupporterId = null, Note = " " };
        Assert.Equal(mended with { Note = null }, Assert.Single(Opened.AmendContact(mended, Noon(Spring)).Contacts));
    }

    [Fact]
    public void A_request_for_a_topic_is_mended_and_answered()
    {
        var mended = Asked.AmendTopicRequest(Asked.TopicRequests[0] with { Topic = " Hard conversations ", Skill = " ", PersonId = Ada.Id, PlanYear = new(2025) });
        Assert.Equal(("Hard conversations", null, Ada.Id), (mended.TopicRequests[0].Topic, mended.TopicRequests[0].Skill, mended.TopicRequests[0].PersonId!.Value));
        Assert.False(TopicRanking.Of(mended, new(2025), 1).Topics[0].IsAnswered);
        Assert.True(TopicRanking.Of(mended.AnswerTopic(Talk.Id, mended.TopicRequests[0].Id), new(2025), 1).Topics[0].IsAnswered);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Running.AmendSupport(Camp with { Name = " " }));
        Assert.Throws<ArgumentException>(() => Running.AmendSupport(Camp with { OfferedFrom = End, OfferedUntil = Fall }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Running.AmendSupport(Camp with { Capacity = 0 }));
        Assert.Throws<ArgumentException>(() => Running.AmendCohort(Group with { Name = " " }));
        Assert.Throws<ArgumentException>(() => Running.AmendCohort(Group with { To = new(2024, 8, 31) }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Running.CloseCohort(Group.Id, Spring, (Completion)9));
        Assert.Throws<ArgumentException>(() => Running.AmendSession(Talk with { Topic = " " }, Fall));
        Assert.Throws<ArgumentOutOfRangeException>(() => Running.AmendSession(Talk with { Minutes = -1 }, Fall));
        Assert.Throws<ArgumentException>(() => Left.AmendParticipation(Left.Participations[0] with { To = Fall.AddDays(-1) }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Opened.HandOverEngagement(Help.Id, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => Opened.AmendEngagement(Help with { Need = (EngagementNeed)9 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Opened.AmendContact(Opened.Contacts[0] with { Mode = (ContactMode)9 }, Noon(Spring)));
        Assert.Throws<ArgumentException>(() => Asked.AmendTopicRequest(Asked.TopicRequests[0] with { Topic = " " }));
    }
}

file static class Logged
{
    public static AssociationRecords Talks(this AssociationRecords records, DateOnly on) =>
        records.LogContact(records.Engagements[0].Id, on, ContactMode.Video, Noon(on), Cleo.Id, 30, "Note");
}

using System.Reflection;
using Mass.Domain.Committees;
using Mass.Domain.Supports;
using Mass.Domain.Tests.Committees;
using static Mass.Domain.Tests.Supports.SmallCatalogue;

namespace Mass.Domain.Tests.Supports;

public class SupportRuleTests
{
    private static readonly Guid Nothing = new("00000000-0000-0000-0000-000000000001");

    /// <summary>Where everyone may enter.</summary>
    private static AssociationRecords New { get; } = Records with { Supports = [.. Records.Supports.Select(support => support with { Audiences = [] })] };

    private static AssociationRecords Entered { get; } = Records.Enters(Webinars, Ada, Fall);

    private static AssociationRecords Opened { get; } = Records.Opens(Ada, Cleo);

    private static readonly Dictionary<string, (string Code, string Message, Func<AssociationRecords> Do)> Broken = new()
    {
        ["a cohort of a support that is not there"] = (SupportRules.UnknownSupport, "offer it first", () => Records.OpenCohort(Group with { SupportId = Nothing })),
        ["a confidence that is lifted"] = (SupportRules.StaysConfidential, "stays confidential", () => Records.AmendSupport(Mentors with { IsConfidential = false })),
        ["an answer to nothing"] = (SupportRules.UnknownTopicRequest, "collect it first", () => Records.AnswerTopic(Talk.Id, Nothing)),
        ["an amendment of no contact"] = (SupportRules.UnknownContact, "log it first", () => Opened.AmendContact(new() { Id = Nothing, AssociationId = Id, EngagementId = Nothing, On = Fall, Mode = ContactMode.Phone }, Noon(Fall))),
        ["a second support with a code"] = (SupportRules.DuplicateSupport, "another code", () => Records.OfferSupport(Camp)),
        ["a support for an initiative that is not there"] = (SupportRules.UnknownInitiative, "add it to a plan", () => Empty.OfferSupport(Camp with { InitiativeIds = [Nothing] })),
        ["a support for a step that is not there"] = (Mass.Domain.Associations.AssociationRules.UnknownStep, "add it to a plan", () => Empty.OfferSupport(Camp with { StepIds = [Nothing] })),
        ["a support of a body that is not there"] = (CommitteeRules.UnknownCommittee, "form it first", () => Empty.OfferSupport(Camp with { CommitteeId = Nothing })),
        ["a support of a position that is not there"] = (Mass.Domain.Associations.AssociationRules.UnknownPosition, "add it first", () => Empty.OfferSupport(Camp with { PositionId = Nothing })),
        ["a cohort that begins when its support is not offered"] = (SupportRules.NotOffered, "CAMP is offered", () => Records.OpenCohort(Group with { Code = "B", From = new(2024, 6, 30) })),
        ["an entry after the support is over"] = (SupportRules.NotOffered, "not on 2025-07-01", () => Records.Enters(Camp, Ada, new(2025, 7, 1))),
        ["an entry after the cohort is over"] = (SupportRules.NotOffered, "The cohort A goes", () => Records.Enters(Camp, Ada, new(2025, 6, 1), Group)),
        ["a session after the cohort is over"] = (SupportRules.NotOffered, "The cohort A goes", () => Records.PlanSession(Session(Camp, "S", new(2025, 6, 1)) with { CohortId = Group.Id })),
        ["a cohort of another support"] = (SupportRules.UnknownCohort, "WEB has no cohort", () => Records.Enters(Webinars, Ada, Fall, Group)),
        ["a second cohort with a code"] = (SupportRules.DuplicateCohort, "another code", () => Records.OpenCohort(Group)),
        ["a cohort that nobody known leads"] = (Mass.Domain.Associations.AssociationRules.UnknownPerson, "add the person first", () => Records.OpenCohort(Group with { Code = "B", FacilitatorIds = [Nothing] })),
        ["a session that is not there"] = (SupportRules.UnknownSession, "plan it first", () => Records.CancelSession(Nothing)),
        ["a second session with a code"] = (SupportRules.DuplicateSession, "another code", () => Records.PlanSession(Talk)),
        ["a second holding"] = (SupportRules.SessionState, "W1 is held", () => Records.HoldSession(Talk.Id, Fall).HoldSession(Talk.Id, Fall)),
        ["a cancelling of what was held"] = (SupportRules.SessionState, "W1 is held", () => Records.HoldSession(Talk.Id, Fall).CancelSession(Talk.Id)),
        ["a recording of what was not held"] = (SupportRules.SessionState, "have to be held", () => Records.AddRecording(Talk.Id, new("https://example.org/w1"), Fall)),
        ["a recording before the session"] = (SupportRules.SessionState, "came into the library", () => Records.HoldSession(Talk.Id, Fall).AddRecording(Talk.Id, new("https://example.org/w1"), Fall.AddDays(-1))),
        ["a place in what was cancelled"] = (SupportRules.SessionState, "called off", () => Records.CancelSession(Talk.Id).Attends(Talk, Ada)),
        ["a holding before the day"] = (SupportRules.SessionInFuture, "has not come", () => Records.HoldSession(Talk.Id, Fall.AddDays(-1))),
        ["an entry of another role"] = (SupportRules.NotInAudience, "name one whom it is for", () => Records.Enters(Camp, Ben, Fall)),
        ["an entry of one who is not new"] = (SupportRules.NotInAudience, "none of them on", () => Records.Enters(Camp, Cleo, Fall)),
        ["an entry of one who is no member"] = (SupportRules.NotInAudience, "none of them on", () => Records.Enters(Camp, Dan, Fall)),
        ["more than a cohort holds"] = (SupportRules.NoPlaceLeft, "All places of A, 1, are taken on 2025-03-04", () => New.Enters(Camp, Ada, Spring, Group).Enters(Camp, Ben, Fall, Group)),
        ["more than a support holds"] = (SupportRules.NoPlaceLeft, "All places of CAMP, 2", () => New.Enters(Camp, Ada, Fall, Group).Enters(Camp, Ben, Fall).Enters(Camp, Cleo, Fall)),
        ["more than a session holds"] = (SupportRules.NoPlaceLeft, "All places of S, 2", () => New.PlanSession(Session(Camp, "S", Fall)) is var records
            ? records.Attends(Session(Camp, "S", Fall), Ada).Attends(Session(Camp, "S", Fall), Ben).Attends(Session(Camp, "S", Fall), Cleo) : null!),
        ["a second entry into a cohort"] = (SupportRules.TakesPartAlready, "takes part in A", () => Records.Enters(Camp, Ada, Fall, Group).Enters(Camp, Ada, Spring, Group)),
        ["an entry that runs into a later one"] = (SupportRules.TakesPartAlready, "takes part in WEB", () => Records.Enters(Webinars, Ada, Spring).Enters(Webinars, Ada, Fall)),
        ["a second place in a session"] = (SupportRules.TakesPartAlready, "takes part in W1", () => Records.Attends(Talk, Ada).Attends(Talk, Ada)),
        ["an end of a participation that is not there"] = (SupportRules.UnknownParticipation, "enter the person first", () => Records.Leave(Nothing, Spring, Completion.Completed)),
        ["an exit before the entry"] = (SupportRules.ParticipationEnd, "give a later day", () => Entered.Leave(Entered.Participations[0].Id, Fall.AddDays(-1), Completion.Withdrawn)),
        ["a second exit"] = (SupportRules.ParticipationEnd, "enter the person again", () => Entered.Leave(Entered.Participations[0].Id, Fall, Completion.Withdrawn).Leave(Entered.Participations[0].Id, Fall, Completion.Completed)),
        ["a topic from a committee"] = (SupportRules.NoRoundTable, "EC is no round table", () => Records.CollectTopic(SmallAssociation.Board.Id, Year, "Budgets", Fall, Noon(Fall))),
        ["one-to-one support within a series for all"] = (SupportRules.NotOneToOne, "WEB is neither", () => Records.OpenEngagement(Webinars.Id, Ada.Id, [], EngagementNeed.Career, Fall, Noon(Fall))),
        ["support of oneself"] = (SupportRules.SupportsOneself, "name others", () => Records.Opens(Ada, Cleo, Ada)),
        ["a contact of nothing"] = (SupportRules.UnknownEngagement, "open it first", () => Records.LogContact(Nothing, Fall, ContactMode.Phone, Noon(Fall))),
        ["a close before the opening"] = (SupportRules.EngagementEnd, "give a later day", () => Opened.CloseEngagement(Opened.Engagements[0].Id, Fall.AddDays(-1))),
        ["a close before the last contact"] = (SupportRules.EngagementEnd, "until 2025-03-04 at least", () => Opened.LogContact(Opened.Engagements[0].Id, Spring, ContactMode.Phone, Noon(Spring)).CloseEngagement(Opened.Engagements[0].Id, Fall)),
        ["a second close"] = (SupportRules.EngagementEnd, "open another", () => Opened.CloseEngagement(Opened.Engagements[0].Id, Fall).CloseEngagement(Opened.Engagements[0].Id, Spring)),
        ["a contact before the opening"] = (SupportRules.ContactOutside, "give one of its days", () => Opened.LogContact(Opened.Engagements[0].Id, Fall.AddDays(-1), ContactMode.Phone, Noon(Fall))),
        ["a contact after the close"] = (SupportRules.ContactOutside, "give one of its days", () => Opened.CloseEngagement(Opened.Engagements[0].Id, Fall).LogContact(Opened.Engagements[0].Id, Spring, ContactMode.Phone, Noon(Spring))),
        ["a contact that lies ahead"] = (SupportRules.ContactOutside, "lies ahead", () => Opened.LogContact(Opened.Engagements[0].Id, Spring, ContactMode.Phone, Noon(Fall))),
        ["a contact by someone else"] = (SupportRules.NoSupporter, "name one of them", () => Opened.LogContact(Opened.Engagements[0].Id, Fall, ContactMode.Phone, Noon(Fall), Dan.Id)),
    };

    public static TheoryData<string> Cases => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_refuses_with_its_code_and_a_sentence_that_says_what_to_do(string refused)
    {
        var (code, message, act) = Broken[refused];
        var exception = Assert.Throws<BrokenRuleException>(act);
        Assert.Equal(code, exception.Code);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_is_provoked_here() => Assert.Empty(
        typeof(SupportRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Except(Broken.Values.Select(each => each.Code)));

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Empty.OfferSupport(Camp with { AssociationId = Nothing }));
        Assert.Throws<ArgumentException>(() => Empty.OfferSupport(Camp with { OfferedFrom = End, OfferedUntil = Fall }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Empty.OfferSupport(Camp with { Capacity = 0 }));
        Assert.Throws<ArgumentException>(() => Records.PlanSession(Talk with { Code = "W2", Status = MeetingStatus.Held }));
        Assert.Throws<ArgumentException>(() => Records.HoldSession(Talk.Id, Fall).AddRecording(Talk.Id, new("recording", UriKind.Relative), Fall));
        Assert.Throws<ArgumentException>(() => Records.CollectTopic(SmallAssociation.North.Id, Year, " ", Fall, Noon(Fall)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Entered.Leave(Entered.Participations[0].Id, Fall, (Completion)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Records.OpenEngagement(Mentors.Id, Ada.Id, [], (EngagementNeed)9, Fall, Noon(Fall)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Opened.LogContact(Opened.Engagements[0].Id, Fall, (ContactMode)9, Noon(Fall)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Opened.LogContact(Opened.Engagements[0].Id, Fall, ContactMode.Phone, Noon(Fall), minutes: -1));
    }
}

using Mass.Domain.Advocacy;
using static Mass.Domain.Tests.Advocacy.SmallAdvocacy;

namespace Mass.Domain.Tests.Advocacy;

public class AmendmentTests
{
    private static readonly DateOnly May = new(2025, 5, 1);

    private static readonly AssociationRecords Full = Records
        .FollowBill(Bill("H2"))
        .TakeStance(H1, BillStance.Support, May)
        .Spoke(Alder, May)
        .SendUpdate(UpdateChannel.Website, May, "News", Now, billIds: [H1, Bill("H2").Id]);

    public static TheoryData<string, string> Refusals => new()
    {
        { AdvocacyRules.UnknownSession, "the code of a session" },
        { AdvocacyRules.SessionOrder, "a session that ends before it starts" },
        { AdvocacyRules.UnknownPriority, "the code of a priority" },
        { AmendRules.ChangedElsewhere, "the rank of a priority" },
        { AdvocacyRules.UnknownReference, "a priority of no step" },
        { AdvocacyRules.UnknownBill, "the number of a bill by the way" },
        { AmendRules.ChangedElsewhere, "the stance on a bill" },
        { AmendRules.ChangedElsewhere, "the earlier stances on a bill" },
        { AmendRules.ChangedElsewhere, "what happened to a bill" },
        { AdvocacyRules.UnknownReference, "a bill of no priority" },
        { AdvocacyRules.UnknownBill, "the number of no bill" },
        { AdvocacyRules.DuplicateKey, "a number that is taken" },
        { AdvocacyRules.UnknownTestimony, "a testimony that is not there" },
        { AmendRules.ChangedElsewhere, "the bill of a testimony" },
        { AdvocacyRules.UnknownReference, "a testimony of nobody" },
        { AdvocacyRules.UnknownReference, "a testimony from no document" },
        { AdvocacyRules.TestimonyOutsideOfBill, "a testimony before the bill" },
        { AdvocacyRules.UnknownUpdate, "news that is not there" },
        { AdvocacyRules.UnknownBill, "news on no bill" },
        { AdvocacyRules.UnknownReference, "news on no step" },
    };

    private static Bill First => Full.Bills[0];

    private static Testimony Spoken => Full.Testimonies[0];

    private static AdvocacyUpdate News => Full.AdvocacyUpdates[0];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_cannot_be_amended_is_refused_with_its_code(string code, string what)
    {
        var error = Assert.Throws<BrokenRuleException>(() => what switch
        {
            "the code of a session" => Full.AmendLegislativeSession(State with { Code = "195" }),
            "a session that ends before it starts" => Full.AmendLegislativeSession(State with { EndsOn = State.StartsOn.AddDays(-1) }),
            "the code of a priority" => Full.AmendPriority(Priority("x")),
            "the rank of a priority" => Full.AmendPriority(Priority("rural") with { Rank = 2 }),
            "a priority of no step" => Full.AmendPriority(Priority("rural") with { StepIds = [H1] }),
            "the number of a bill by the way" => Full.AmendBill(First with { Number = "S1" }),
            "the stance on a bill" => Full.AmendBill(First with { Stance = BillStance.Oppose }),
            "the earlier stances on a bill" => Full.AmendBill(First with { EarlierStances = [] }),
            "what happened to a bill" => Full.AmendBill(First with { Actions = [] }),
            "a bill of no priority" => Full.AmendBill(First with { PriorityIds = [H1] }),
            "the number of no bill" => Full.RenumberBill(State.Id, "S1"),
            "a number that is taken" => Full.RenumberBill(H1, "H2"),
            "a testimony that is not there" => Full.AmendTestimony(Spoken with { Id = H1 }),
            "the bill of a testimony" => Full.AmendTestimony(Spoken with { BillId = Bill("H2").Id }),
            "a testimony of nobody" => Full.AmendTestimony(Spoken with { PersonId = H1 }),
            "a testimony from no document" => Full.AmendTestimony(Spoken with { DocumentId = H1 }),
            "a testimony before the bill" => Full.AmendTestimony(Spoken with { On = new(2025, 1, 31) }),
            "news that is not there" => Full.AmendUpdate(News with { Id = H1 }),
            "news on no bill" => Full.AmendUpdate(News with { BillIds = [State.Id] }),
            _ => Full.AmendUpdate(News with { StepIds = [H1] }),
        });
        Assert.Equal(code, error.Code);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_is_amended() => Assert.Equal("The 194th", Full.AmendLegislativeSession(State with { Name = "The 194th", EndsOn = new(2026, 12, 31), Level = GovernmentLevel.Federal }).LegislativeSessions[0].Name);

    [Fact]
    public void A_priority_is_amended_in_its_place()
    {
        var amended = Priority("special") with { Rank = 2, Title = "Special", Statement = "More", StepIds = [Full.Plans[0].ActionSteps[0].Id] };
        Assert.Equal(amended, Full.AmendPriority(amended).Priorities[1]);
    }

    [Fact]
    public void A_bill_is_amended_and_keeps_what_happened_to_it()
    {
        var amended = First with { Title = "An act", Url = new("https://example.org/h1"), PriorityIds = [Priority("special").Id] };
        Assert.Equal(amended, Full.AmendBill(amended).Bills[0]);
    }

    [Fact]
    public void A_bill_with_another_number_keeps_its_testimony_and_its_news()
    {
        var renumbered = Full.RenumberBill(H1, "S7");
        Assert.Equal(["S7", "H2"], renumbered.Bills.Select(each => each.Number));
        Assert.Equal(First.EarlierStances, renumbered.Bills[0].EarlierStances);
        Assert.Equal(renumbered.Bills[0].Id, renumbered.Testimonies[0].BillId);
        Assert.Equal(renumbered.Bills.Select(each => each.Id), renumbered.AdvocacyUpdates[0].BillIds);
        Assert.Empty(RecordsCheck.Of(renumbered));
    }

    [Fact]
    public void Testimony_and_news_are_mended()
    {
        var spoken = Spoken with { PersonId = Birch.Id, On = May.AddDays(1), Form = TestimonyForm.Written };
        Assert.Equal(spoken, Assert.Single(Full.AmendTestimony(spoken).Testimonies));
        var news = News with { Title = "Other news", Text = "More", On = May.AddDays(1), Level = GovernmentLevel.State, BillIds = [], StepIds = [Full.Plans[0].ActionSteps[0].Id] };
        Assert.Equal(news, Assert.Single(Full.AmendUpdate(news).AdvocacyUpdates));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Full.AmendLegislativeSession(State with { Name = "" }));
        Assert.Throws<ArgumentException>(() => Full.AmendPriority(Priority("rural") with { Title = " " }));
        Assert.Throws<ArgumentException>(() => Full.AmendBill(First with { Title = " " }));
        Assert.Throws<ArgumentException>(() => Full.AmendBill(First with { Url = new("h1", UriKind.Relative) }));
        Assert.Throws<ArgumentException>(() => Full.RenumberBill(H1, " "));
        Assert.Throws<ArgumentException>(() => Full.AmendTestimony(Spoken with { AssociationId = H1 }));
        Assert.Throws<ArgumentException>(() => Full.AmendUpdate(News with { Title = " " }));
    }
}

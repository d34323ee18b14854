using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Domain.Tests.Planning;

namespace Mass.Domain.Tests.Advocacy;

/// <summary>Legislative sessions and bills of a state that does not exist.</summary>
internal static class SmallAdvocacy
{
    public static readonly DateTimeOffset Now = SmallPlan.Noon(new(2026, 11, 24));

    public static LegislativeSession State { get; } = Session("194", GovernmentLevel.State, new(2025, 1, 1), new(2026, 7, 31));

    public static LegislativeSession Federal { get; } = Session("119", GovernmentLevel.Federal, new(2025, 1, 3), new(2027, 1, 3));

    public static Person Alder { get; } = Named("Ada Alder");

    public static Person Birch { get; } = Named("Ben Birch");

    public static AssociationRecords Records { get; } = (SmallPlan.Records(SmallPlan.Plan) with { People = [Alder, Birch] })
        .OpenLegislativeSession(State)
        .OpenLegislativeSession(Federal)
        .SetPriorities(State.Id, [Priority("rural"), Priority("special")])
        .FollowBill(Bill("H1"));

    public static Guid H1 => Bill("H1").Id;

    public static Bill Bill(string number) => new()
    {
        AssociationId = SmallPlan.Association.Id,
        SessionId = State.Id,
        Number = number,
        Title = $"An act {number}",
        Stance = BillStance.Monitor,
        PriorityIds = [Priority("rural").Id],
        Actions = [new() { On = new(2025, 2, 1), Status = BillStatus.Filed }],
    };

    public static Priority Priority(string code) => new() { AssociationId = SmallPlan.Association.Id, SessionId = State.Id, Code = code, Title = $"Funding of {code}", Rank = 1 };

    public static LegislativeSession Session(string code, GovernmentLevel level, DateOnly from, DateOnly until) =>
        new() { AssociationId = SmallPlan.Association.Id, Code = code, Name = $"Session {code}", Level = level, StartsOn = from, EndsOn = until };

    public static AssociationRecords Spoke(this AssociationRecords records, Person person, DateOnly on, TestimonyForm form = TestimonyForm.Oral) =>
        records.Testify(H1, person.Id, on, form, Now);

    private static Person Named(string name) => new() { Id = EntityId.From("person", name), AssociationId = SmallPlan.Association.Id, Name = name };
}

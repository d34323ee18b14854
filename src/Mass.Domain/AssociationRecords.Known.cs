using Mass.Domain.Associations;
using Mass.Domain.Committees;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    private RecordIndex Indexed => RecordIndex.Of(this);

    internal Person? PersonOf(Guid? id) => Indexed.Find(People, static each => each.Id, id);

    internal Position? PositionOf(Guid? id) => Indexed.Find(Positions, static each => each.Id, id);

    internal Committee? CommitteeOf(Guid? id) => Indexed.Find(Committees, static each => each.Id, id);

    internal Seat? SeatOf(Guid? id) => Indexed.Find(Seats, static each => each.Id, id);

    internal Committee? CommitteeOf(Seat seat) =>
        seat.CommitteeKey is { } key ? Indexed.Find(Committees, static each => each.Id, EntityId.From("committee", Association.Id.ToString(), key)) : null;

    /// <summary>The seats of a body, whenever they are there.</summary>
    internal IReadOnlyList<Seat> SeatsOf(Committee body) =>
        Indexed.Many(Seats, static each => each.CommitteeKey is { } key ? EntityId.From("committee", each.AssociationId.ToString(), key) : Guid.Empty, body.Id);

    internal IReadOnlyList<Membership> MembershipsIn(Guid seatId) => Indexed.Many(Memberships, static each => each.SeatId, seatId);

    internal IReadOnlyList<Appointment> AppointmentsTo(Guid positionId) => Indexed.Many(Appointments, static each => each.PositionId, positionId);

    internal IReadOnlyList<Member> MembershipsOf(Guid personId) => Indexed.Many(Members, static each => each.PersonId, personId);

    internal string NameOf(Guid personId) => PersonOf(personId)?.Name ?? "Someone";

    internal Person KnownPerson(Guid id) => PersonOf(id) ?? throw Unknown(AssociationRules.UnknownPerson, "person", id, "add the person first");

    internal Position KnownPosition(Guid id) => PositionOf(id) ?? throw Unknown(AssociationRules.UnknownPosition, "position", id, "add it first");

    internal Committee KnownCommittee(Guid id) => CommitteeOf(id) ?? throw Unknown(CommitteeRules.UnknownCommittee, "body", id, "form it first");

    internal Seat KnownSeat(Guid id) => SeatOf(id) ?? throw Unknown(CommitteeRules.UnknownSeat, "seat", id, "add it first");

    internal void RequireSteps(IEnumerable<Guid> ids)
    {
        var steps = Plans.SelectMany(plan => plan.AllSteps).Select(step => step.Id).ToHashSet();
        foreach (var id in ids.Where(id => !steps.Contains(id)))
        {
            throw Unknown(AssociationRules.UnknownStep, "step", id, "add it to a plan first");
        }
    }

    private BrokenRuleException Unknown(string code, string what, Guid id, string mend) =>
        new(code, $"{Association.Slug} has no {what} {id}; {mend}, or name another.");

    private void RequireOwn(Guid associationId, string parameter)
    {
        if (associationId != Association.Id)
        {
            throw new ArgumentException($"It is another association's; give it the id of {Association.Slug}.", parameter);
        }
    }
}

using Mass.Domain.Associations;
using Mass.Domain.Committees;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>The person with an id; null when there is none.</summary>
    /// <param name="id">The id.</param>
    public Person? PersonOf(Guid? id) => RecordIndex.Find(People, static each => each.Id, id);

    /// <summary>The position with an id; null when there is none.</summary>
    /// <param name="id">The id.</param>
    public Position? PositionOf(Guid? id) => RecordIndex.Find(Positions, static each => each.Id, id);

    /// <summary>The body with an id; null when there is none.</summary>
    /// <param name="id">The id.</param>
    public Committee? CommitteeOf(Guid? id) => RecordIndex.Find(Committees, static each => each.Id, id);

    /// <summary>The seat with an id; null when there is none.</summary>
    /// <param name="id">The id.</param>
    public Seat? SeatOf(Guid? id) => RecordIndex.Find(Seats, static each => each.Id, id);

    /// <summary>The body that a seat belongs to; null while it is not said to which.</summary>
    /// <param name="seat">The seat.</param>
    public Committee? CommitteeOf(Seat seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        return seat.CommitteeKey is { } key ? CommitteeOf(Committee.IdOf(Association.Id, key)) : null;
    }

    /// <summary>The seats of a body, whenever they are there.</summary>
    /// <param name="body">The body.</param>
    public IReadOnlyList<Seat> SeatsOf(Committee body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return RecordIndex.Many(Seats, static each => each.CommitteeKey is { } key ? Committee.IdOf(each.AssociationId, key) : Guid.Empty, body.Id);
    }

    /// <summary>The terms in a seat, whenever they are.</summary>
    /// <param name="seatId">The id of the seat.</param>
    public IReadOnlyList<Membership> MembershipsIn(Guid seatId) => RecordIndex.Many(Memberships, static each => each.SeatId, seatId);

    /// <summary>The appointments to a position, whenever they are.</summary>
    /// <param name="positionId">The id of the position.</param>
    public IReadOnlyList<Appointment> AppointmentsTo(Guid positionId) => RecordIndex.Many(Appointments, static each => each.PositionId, positionId);

    /// <summary>A person's memberships in the association, one for each role and district.</summary>
    /// <param name="personId">The id of the person.</param>
    public IReadOnlyList<Member> MembersOf(Guid personId) => RecordIndex.Many(Members, static each => each.PersonId, personId);

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

using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.Access;
using Mass.Graph.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Committees;

/// <summary>Committees and the other bodies, and their seats.</summary>
internal sealed class CommitteesSubject : ISubject
{
    public static readonly Relation<Association, Committee> Committees = new();
    public static readonly Relation<Association, Seat> Seats = new();
    private static readonly Relation<Committee, Committee> Children = new();
    private static readonly Relation<Committee, Committee> Parent = new();
    private static readonly Relation<Committee, Seat> SeatsOf = new();
    private static readonly Relation<Committee, Seat> SeatsProposedFor = new();
    private static readonly Relation<Seat, Committee> CommitteeOf = new();
    private static readonly Relation<Seat, Committee> ProposedFor = new();

    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
        var byKey = records.Committees.ToDictionary(committee => committee.Key, StringComparer.Ordinal);
        foreach (var committee in records.Committees)
        {
            snapshot.Add(committee.Id, committee);
            snapshot.Relate(Committees, records.Association.Id, committee);
            if (committee.ParentKey is { } key && byKey.TryGetValue(key, out var parent))
            {
                snapshot.Relate(Children, parent.Id, committee);
                snapshot.Relate(Parent, committee.Id, parent);
            }
        }

        foreach (var seat in records.Seats)
        {
            snapshot.Add(seat.Id, seat);
            snapshot.Relate(Seats, records.Association.Id, seat);
            if (seat.CommitteeKey is { } key && byKey.TryGetValue(key, out var committee))
            {
                snapshot.Relate(SeatsOf, committee.Id, seat);
                snapshot.Relate(CommitteeOf, seat.Id, committee);
            }

            foreach (var proposed in seat.ProposedFor.Distinct().Where(byKey.ContainsKey).Select(each => byKey[each]))
            {
                snapshot.Relate(SeatsProposedFor, proposed.Id, seat);
                snapshot.Relate(ProposedFor, seat.Id, proposed);
            }
        }
    }

    public void Declare(GraphModel model)
    {
        model.Type<Committee>()
            .SeenBy(AccessClass.Public)
            .Node(committee => committee.Id)
            .Natural((committee, snapshot) => snapshot.Find<Association>(committee.AssociationId)!.Slug)
            .Natural((committee, _) => committee.Kind)
            .Natural((committee, _) => committee.Name)
            .Value(committee => committee.Abbreviation)
            .Value(committee => committee.Name)
            .Value(committee => committee.Kind)
            .Value(committee => committee.NamedIn)
            .Object("association", "The association that the body belongs to.", (committee, snapshot) => snapshot.Find<Association>(committee.AssociationId))
            .Object("parent", "The body that this one belongs to; null when it stands by itself.", (committee, snapshot) => snapshot.Get(Parent, committee.Id) is [var parent] ? parent : null, nullable: true)
            .Connection("children", "The bodies that belong to this one.", (committee, snapshot) => snapshot.Get(Children, committee.Id))
            .Connection("seats", "The seats of the body.", (committee, snapshot) => snapshot.Get(SeatsOf, committee.Id))
            .Connection("proposedSeats", "The seats that may be meant for the body, while it is not said to which body they belong.", (committee, snapshot) => snapshot.Get(SeatsProposedFor, committee.Id))
            .Connection("actionSteps", "The steps that the body, or a part of it, is responsible for.", (committee, snapshot) => snapshot.Get(PlanningSubject.StepsOfCommittee, committee.Id));

        model.Type<Seat>()

            .SeenBy(AccessClass.Public)
            .Node(seat => seat.Id)
            .Natural((seat, snapshot) => snapshot.Find<Association>(seat.AssociationId)!.Slug)
            .Natural((seat, _) => seat.CommitteeKey)
            .Natural((seat, _) => seat.Label)
            .Value(seat => seat.Label)
            .Value(seat => seat.Kind)
            .Value(seat => seat.IsVoting)
            .Value(seat => seat.TermYears)
            .Value(seat => seat.Represents)
            .Value(seat => seat.NamedIn)
            .Value(seat => seat.AsWritten)
            .Object("association", "The association that the seat belongs to.", (seat, snapshot) => snapshot.Find<Association>(seat.AssociationId))
            .Object(
                "committee",
                "The body that the seat belongs to; null while the source does not say to which of the bodies in question.",
                (seat, snapshot) => snapshot.Get(CommitteeOf, seat.Id) is [var committee] ? committee : null,
                nullable: true)
            .Objects("proposedFor", "The bodies that the seat may be meant for, while it is not said to which it belongs.", (seat, snapshot) => snapshot.Get(ProposedFor, seat.Id));

        model.Root<Committee>("committees", "The committees and the other bodies of all associations.", hasHistory: true);
        model.Root<Seat>("seats", "The seats of the bodies of all associations.", hasHistory: true);
        var committee = model.Lookup(
            "committee",
            new LookupKey<Committee>("abbreviation", "Its abbreviation.", committee => committee.Abbreviation),
            new LookupKey<Committee>("name", "Its name.", committee => committee.Name));
        model.Root(() => committee.RootField(
            model,
            "One committee or another body; null when there is none.",
            hasHistory: true,
            model.LookupOf<Association>().Narrowing<Committee>("association", committee => committee.AssociationId)));
    }
}

using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.Persistence.Rows;

namespace Mass.Graph.Persistence.Mapping;

/// <summary>Takes an association apart into the rows of its tables.</summary>
internal static class RecordsToRows
{
    public static IEnumerable<IRow> Of(AssociationRecords records, long revision)
    {
        var keys = new KnownKeys(records);
        return
        [
            Row(records.Association, revision),
            .. records.Positions.Select((position, ordinal) => Row(position, ordinal, keys)),
            .. records.Committees.Select((committee, ordinal) => Row(committee, ordinal, keys)),
            .. records.Seats.SelectMany((seat, ordinal) => Rows(seat, ordinal, keys)),
            .. records.Partners.SelectMany(Rows),
            .. records.Documents.Select(Row),
            .. records.Plans.SelectMany((plan, ordinal) => PlanToRows.Of(plan, ordinal, keys)),
        ];
    }

    /// <summary>The rows in which two states of an association may differ: those of all that is another object in the other state.</summary>
    public static (IEnumerable<IRow> Before, IEnumerable<IRow> After) Between(AssociationRecords before, AssociationRecords after, long revision)
    {
        // What other rows refer to by key gives those rows their ids: then all of them may differ.
        var isKeyed = ReferenceEquals(before.Positions, after.Positions) && ReferenceEquals(before.Committees, after.Committees) && ReferenceEquals(before.Documents, after.Documents);
        return isKeyed && before.Plans.Count == after.Plans.Count && before.Plans.Zip(after.Plans).All(pair => pair.First.Id == pair.Second.Id)
            ? (Differing(before, after, revision), Differing(after, before, revision))
            : (Of(before, revision), Of(after, revision));
    }

    private static IEnumerable<IRow> Differing(AssociationRecords records, AssociationRecords other, long revision)
    {
        var keys = new Lazy<KnownKeys>(() => new(records));
        return
        [
            .. ReferenceEquals(records.Association, other.Association) ? [] : (IEnumerable<IRow>)[Row(records.Association, revision)],
            .. ReferenceEquals(records.Seats, other.Seats) ? [] : records.Seats.SelectMany((seat, ordinal) => Rows(seat, ordinal, keys.Value)),
            .. ReferenceEquals(records.Partners, other.Partners) ? [] : records.Partners.SelectMany(Rows),
            .. records.Plans.Zip(other.Plans).Where(pair => !ReferenceEquals(pair.First, pair.Second)).SelectMany(pair => PlanToRows.Differing(pair.First, pair.Second, keys.Value)),
        ];
    }

    private static AssociationRow Row(Association association, long revision) => new()
    {
        Id = association.Id,
        Slug = association.Slug,
        Name = association.Name,
        Abbreviation = association.Abbreviation,
        Revision = revision,
    };

    private static PositionRow Row(Position position, int ordinal, KnownKeys keys) => new()
    {
        Id = position.Id,
        AssociationId = position.AssociationId,
        Ordinal = ordinal,
        Key = position.Key,
        Abbreviation = position.Abbreviation,
        Title = position.Title,
        Responsibilities = TextList.Write(position.Responsibilities),
        ReportsToKey = position.ReportsToKey,
        ReportsToId = keys.Position(position.ReportsToKey),
        Places = position.Places,
        FullTimeEquivalent = position.FullTimeEquivalent,
    };

    private static CommitteeRow Row(Committee committee, int ordinal, KnownKeys keys) => new()
    {
        Id = committee.Id,
        AssociationId = committee.AssociationId,
        Ordinal = ordinal,
        Key = committee.Key,
        Abbreviation = committee.Abbreviation,
        Name = committee.Name,
        Kind = committee.Kind,
        ParentKey = committee.ParentKey,
        ParentId = keys.Committee(committee.ParentKey),
        NamedIn = committee.NamedIn,
        Purpose = committee.Purpose,
        MeetingCadence = committee.MeetingCadence,
        AgendaSections = TextList.Write(committee.AgendaSections),
        Quorum = committee.Quorum,
        FormedOn = committee.FormedOn,
        DissolvedOn = committee.DissolvedOn,
    };

    private static IEnumerable<IRow> Rows(Seat seat, int ordinal, KnownKeys keys) =>
    [
        new SeatRow
        {
            Id = seat.Id,
            AssociationId = seat.AssociationId,
            Ordinal = ordinal,
            Label = seat.Label,
            Kind = seat.Kind,
            CommitteeKey = seat.CommitteeKey,
            CommitteeId = keys.Committee(seat.CommitteeKey),
            IsVoting = seat.IsVoting,
            TermYears = seat.TermYears,
            Represents = seat.Represents,
            From = seat.From,
            To = seat.To,
            NamedIn = seat.NamedIn,
            AsWritten = seat.AsWritten,
        },
        .. seat.ProposedFor.Select((key, place) => new SeatCommitteeRow { SeatId = seat.Id, Ordinal = place, CommitteeKey = key, CommitteeId = keys.Committee(key) }),
    ];

    private static IEnumerable<IRow> Rows(Partner partner, int ordinal) =>
    [
        new PartnerRow
        {
            Id = partner.Id,
            AssociationId = partner.AssociationId,
            Ordinal = ordinal,
            Name = partner.Name,
            Expansion = partner.Expansion,
            Kind = partner.Kind,
        },
        .. partner.MentionedIn.Select((code, place) => new PartnerMentionRow { PartnerId = partner.Id, Ordinal = place, StepCode = code }),
    ];

    private static DocumentRow Row(Domain.Documents.Document document, int ordinal) => new()
    {
        Id = document.Id,
        AssociationId = document.AssociationId,
        Ordinal = ordinal,
        Code = document.Code,
        Title = document.Title,
        Kind = document.Kind,
        Group = document.Group,
        Subject = document.Subject,
        Url = document.Url?.OriginalString,
        StepCode = document.StepCode,
        Date = document.Date,
        Supersedes = document.Supersedes,
        IsPublished = document.IsPublished,
        ReviewOn = document.ReviewOn,
    };
}

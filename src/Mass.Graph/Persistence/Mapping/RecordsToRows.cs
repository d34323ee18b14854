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

using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.History;
using Mass.Graph.Persistence.Rows;

namespace Mass.Graph.Persistence.Mapping;

/// <summary>Puts associations together from the rows of their tables, linked by key.</summary>
internal sealed class RowsToRecords(Tables tables)
{
    private readonly ILookup<Guid, PositionRow> positions = tables.Of<PositionRow>().OrderBy(row => row.Ordinal).ToLookup(row => row.AssociationId);
    private readonly ILookup<Guid, CommitteeRow> committees = tables.Of<CommitteeRow>().OrderBy(row => row.Ordinal).ToLookup(row => row.AssociationId);
    private readonly ILookup<Guid, SeatRow> seats = tables.Of<SeatRow>().OrderBy(row => row.Ordinal).ToLookup(row => row.AssociationId);
    private readonly ILookup<Guid, SeatCommitteeRow> proposals = tables.Of<SeatCommitteeRow>().OrderBy(row => row.Ordinal).ToLookup(row => row.SeatId);
    private readonly ILookup<Guid, PartnerRow> partners = tables.Of<PartnerRow>().OrderBy(row => row.Ordinal).ToLookup(row => row.AssociationId);
    private readonly ILookup<Guid, PartnerMentionRow> mentions = tables.Of<PartnerMentionRow>().OrderBy(row => row.Ordinal).ToLookup(row => row.PartnerId);
    private readonly ILookup<Guid, DocumentRow> documents = tables.Of<DocumentRow>().OrderBy(row => row.Ordinal).ToLookup(row => row.AssociationId);
    private readonly ILookup<Guid, PlanRow> plans = tables.Of<PlanRow>().OrderBy(row => row.Ordinal).ToLookup(row => row.AssociationId);
    private readonly RowsToPlan toPlan = new(tables);

    /// <param name="loading">Is told of each association; null when nobody asks.</param>
    public IReadOnlyList<StoredAssociation> Associations(Loading? loading = null) => [.. tables.Of<AssociationRow>().OrderBy(row => row.Slug, StringComparer.Ordinal).Select(row =>
    {
        var association = new StoredAssociation(Records(row), row.Revision) { Changes = ChangeLog.Of(tables.Changes[row.Id]) };
        loading?.PutTogether();
        return association;
    })];

    private AssociationRecords Records(AssociationRow row) => tables.Registers.With(new()
    {
        Association = new() { Slug = row.Slug, Name = row.Name, Abbreviation = row.Abbreviation },
        Positions = [.. positions[row.Id].Select(position => Own(position.Id, static made => made.Id, new Position
        {
            AssociationId = row.Id,
            Abbreviation = position.Abbreviation,
            Title = position.Title,
            Responsibilities = TextList.Read(position.Responsibilities),
            ReportsToKey = position.ReportsToKey,
            Places = position.Places,
            FullTimeEquivalent = position.FullTimeEquivalent,
        }))],
        Committees = [.. committees[row.Id].Select(committee => Own(committee.Id, static made => made.Id, new Committee
        {
            AssociationId = row.Id,
            Abbreviation = committee.Abbreviation,
            Name = committee.Name,
            Kind = committee.Kind,
            ParentKey = committee.ParentKey,
            NamedIn = committee.NamedIn,
            Purpose = committee.Purpose,
            MeetingCadence = committee.MeetingCadence,
            AgendaSections = TextList.Read(committee.AgendaSections),
            Quorum = committee.Quorum,
            FormedOn = committee.FormedOn,
            DissolvedOn = committee.DissolvedOn,
        }))],
        Seats = [.. seats[row.Id].Select(seat => Own(seat.Id, static made => made.Id, Seat(seat)))],
        Partners = [.. partners[row.Id].Select(partner => Own(partner.Id, static made => made.Id, new Partner
        {
            AssociationId = row.Id,
            Name = partner.Name,
            Expansion = partner.Expansion,
            Kind = partner.Kind,
            MentionedIn = [.. mentions[partner.Id].Select(mention => mention.StepCode)],
        }))],
        Documents = [.. documents[row.Id].Select(document => Own(document.Id, static made => made.Id, Document(document)))],
        Plans = [.. plans[row.Id].Select(toPlan.Plan)],
    });

    /// <summary>What a row says, when it has the id that its other columns give: ids are made of keys, so that two things with one key would have one id, and nothing could tell them apart.</summary>
    /// <exception cref="FormatException">It has another one.</exception>
    private static T Own<T>(Guid id, Func<T, Guid> idOf, T made) => idOf(made) == id
        ? made
        : throw new FormatException($"the {typeof(T).Name.ToLowerInvariant()} with the Id {id} has other columns that say that it is {idOf(made)}");

    private Seat Seat(SeatRow seat) => new()
    {
        AssociationId = seat.AssociationId,
        Label = seat.Label,
        Kind = seat.Kind,
        CommitteeKey = seat.CommitteeKey,
        ProposedFor = [.. proposals[seat.Id].Select(proposal => proposal.CommitteeKey)],
        IsVoting = seat.IsVoting,
        TermYears = seat.TermYears,
        Represents = seat.Represents,
        From = seat.From,
        To = seat.To,
        NamedIn = seat.NamedIn,
        AsWritten = seat.AsWritten,
    };

    private static Domain.Documents.Document Document(DocumentRow document) => new()
    {
        AssociationId = document.AssociationId,
        Code = document.Code,
        Title = document.Title,
        Kind = document.Kind,
        Group = document.Group,
        Subject = document.Subject,
        Url = document.Url is null ? null : new Uri(document.Url),
        StepCode = document.StepCode,
        Date = document.Date,
        Supersedes = document.Supersedes,
        IsPublished = document.IsPublished,
        ReviewOn = document.ReviewOn,
    };
}

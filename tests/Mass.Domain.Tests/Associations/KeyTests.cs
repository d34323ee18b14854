using Mass.Domain.Associations;
using Mass.Domain.Committees;

namespace Mass.Domain.Tests.Associations;

public class KeyTests
{
    private static readonly Guid Owner = EntityId.From("association", "fictitious");

    [Fact]
    public void A_position_is_called_by_its_abbreviation() =>
        Assert.Equal("ED", new Position { AssociationId = Owner, Abbreviation = "ED", Title = "Executive Director" }.Key);

    [Fact]
    public void A_position_without_an_abbreviation_is_called_by_its_title() =>
        Assert.Equal("Technology Specialist", new Position { AssociationId = Owner, Title = "Technology Specialist" }.Key);

    [Fact]
    public void A_body_without_an_abbreviation_is_called_by_its_name() =>
        Assert.Equal("Small group", new Committee { AssociationId = Owner, Name = "Small group", Kind = CommitteeKind.Working }.Key);

    [Fact]
    public void Seats_with_one_label_in_two_bodies_are_two_seats()
    {
        static Seat Chair(string committee) => new() { AssociationId = Owner, Label = "Chair", Kind = SeatKind.Chair, CommitteeKey = committee };
        Assert.NotEqual(Chair("EC").Id, Chair("PD").Id);
    }

    [Fact]
    public void Associations_with_one_position_have_two_positions()
    {
        static Position Director(string slug) => new() { AssociationId = new Association { Slug = slug, Name = slug }.Id, Title = "Director" };
        Assert.NotEqual(Director("one").Id, Director("two").Id);
    }
}

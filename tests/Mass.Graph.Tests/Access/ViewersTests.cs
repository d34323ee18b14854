using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Access;

/// <summary>What is remembered of the rights of callers is what they have now, and nobody else's.</summary>
public sealed class ViewersTests
{
    private static readonly Guid Someone = new(1, 0, 0, new byte[8]);
    private static readonly Guid Other = new(2, 0, 0, new byte[8]);

    [Fact]
    public void Callers_with_other_roles_have_other_rights_and_those_with_the_same_the_same()
    {
        var (viewers, associations) = (new Viewers(), GraphFixture.Shipped.All<Association>());
        var slug = associations[0].Slug;
        IReadOnlyList<Grant[]> grants =
        [
            [], [new(null, Role.Member)], [new(slug, Role.Member)], [new("elsewhere", Role.Overseer)], [new(slug, Role.Supporter, Someone)], [new(slug, Role.Supporter, Other)], [new(slug, Role.Supporter)],
            [new(slug, Role.Staff, Someone), new(slug, Role.Supporter, Other)], [new(slug, Role.Supporter, Other), new(slug, Role.Staff, Someone)], [new(slug, Role.Overseer)], [new(null, Role.Administrator)],
        ];
        foreach (var each in grants.Concat(grants))
        {
            var caller = new Caller { Id = "key", Name = "A key", Grants = each };
            Assert.Equal(Viewer.Of(caller, associations), viewers.Of(caller, associations));
        }
    }

    [Fact]
    public void A_role_in_an_association_follows_its_slug_from_write_to_write()
    {
        var (viewers, store, records) = (new Viewers(), new SnapshotStore(MassSchema.Subjects), GraphFixture.Records);
        var caller = new Caller { Id = "key", Name = "A key", Grants = [new(records.Association.Slug, Role.Staff)] };
        foreach (var slug in new[] { records.Association.Slug, "renamed", records.Association.Slug })
        {
            store.Publish([new StoredAssociation(records with { Association = records.Association with { Slug = slug } }, 1)]);
            Assert.Equal(slug != "renamed", viewers.Of(caller, store.Current.All<Association>()).In(records.Association.Id).IsStaff);
        }
    }
}

using Mass.Graph.Persistence.RegisterTables;

namespace Mass.Graph.Tests.Persistence.RegisterTables;

public sealed class RegisterReferencesTests
{
    [Theory]
    [InlineData("Memberships", "AssociationId", "AssociationRow")]
    [InlineData("Memberships", "SeatId", "SeatRow")]
    [InlineData("Memberships", "PersonId", "People")]
    [InlineData("Meetings", "CommitteeId", "CommitteeRow")]
    [InlineData("Bills", "SessionId", "LegislativeSessions")]
    [InlineData("Priorities", "SessionId", "LegislativeSessions")]
    [InlineData("Participations", "SessionId", "Sessions")]
    [InlineData("VolunteerSignups", "OpportunityId", "VolunteerOpportunities")]
    [InlineData("Metrics", "TrackId", "AssessmentTracks")]
    [InlineData("Reviews", "CycleId", "ReviewCycles")]
    public void A_column_refers_to_what_it_is_named_for(string table, string column, string target) => Assert.EndsWith(
        target, RegisterReferences.Of(Table(table)).Single(reference => reference.Column == column).Target, StringComparison.Ordinal);

    [Theory]
    [InlineData("Meetings", "MinutesId")]
    [InlineData("Observations", "Supersedes")]
    public void A_column_that_is_named_for_something_else_refers_to_nothing(string table, string column) =>
        Assert.DoesNotContain(column, RegisterReferences.Of(Table(table)).Select(reference => reference.Column));

    [Fact]
    public void Every_register_refers_to_its_association_and_to_what_stands_before_it()
    {
        var before = new HashSet<string>();
        foreach (var table in RegisterTable.All)
        {
            var targets = RegisterReferences.Of(table).Select(reference => reference.Target).Where(target => !target.EndsWith("Row", StringComparison.Ordinal));
            Assert.Contains(RegisterReferences.Of(table), reference => reference.Column == RegisterTable.AssociationId);
            Assert.All(targets, target => Assert.Contains(target, before));
            before.Add(table.Name);
        }
    }

    private static RegisterTable Table(string name) => RegisterTable.All.Single(table => table.Name == name);
}

using System.Reflection;
using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Domain.Interchange;
using Mass.Domain.Planning;
using Mass.Graph.Persistence;
using Mass.Graph.Persistence.Rows;
using Mass.Graph.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Tests.Persistence;

public sealed class AssociationStoreTests : IDisposable
{
    private readonly TemporaryDatabase file = new();

    [Fact]
    public async Task The_shipped_plan_comes_back_as_it_was_saved()
    {
        await file.Start.PrepareAsync();
        var records = TemporaryDatabase.ShippedPlan();

        await file.Store.SaveAsync(records, basis: null);

        var loaded = Assert.Single(await file.Store.LoadAllAsync());
        Assert.Equal(records, loaded.Records);
        Assert.Equal(1, loaded.Revision);
    }

    [Fact]
    public async Task A_plan_with_full_history_comes_back_as_it_was_saved()
    {
        await file.Start.PrepareAsync();
        var records = Example.WithFullHistory();

        await file.Store.SaveAsync(records, basis: null);

        Assert.Equal(records, Assert.Single(await file.Store.LoadAllAsync()).Records);
    }

    [Fact]
    public async Task A_fictitious_association_comes_back_as_it_was_saved()
    {
        await file.Start.PrepareAsync();
        var records = FictitiousAssociation.Create(members: FictitiousAssociation.LeastMembers);

        await file.Store.SaveAsync(records, basis: null);

        Assert.Equal(records, Assert.Single(await file.Store.LoadAllAsync()).Records);
    }

    [Fact]
    public async Task Positions_bodies_seats_partners_and_documents_come_back_with_every_property()
    {
        await file.Start.PrepareAsync();
        var plan = TemporaryDatabase.ShippedPlan();
        var made = new RegisterTables.MadeUpRegisters(1);
        var records = new AssociationRecords
        {
            Association = plan.Association,
            Positions = made.Some<Domain.Associations.Position>(plan.Association, 12),
            Committees = made.Some<Domain.Committees.Committee>(plan.Association, 12),
            Seats = made.Some<Domain.Committees.Seat>(plan.Association, 12),
            Partners = made.Some<Domain.Associations.Partner>(plan.Association, 12),
            Documents = made.Some<Domain.Documents.Document>(plan.Association, 12),
        };

        await file.Store.SaveAsync(records, basis: null);

        Assert.Equal(records, Assert.Single(await file.Store.LoadAllAsync()).Records);
    }

    [Fact]
    public async Task History_that_is_saved_on_top_comes_back_and_raises_the_revision_by_one()
    {
        await file.Start.PrepareAsync();
        var stored = await file.Store.SaveAsync(TemporaryDatabase.ShippedPlan(), basis: null);

        var changed = await file.Store.SaveAsync(Example.WithFullHistory(), stored);

        var loaded = Assert.Single(await file.Store.LoadAllAsync());
        Assert.Equal(changed, loaded);
        Assert.Equal(2, loaded.Revision);
        Assert.Equal(2, (await file.Store.RevisionsAsync())[loaded.Records.Association.Id]);
    }

    [Fact]
    public async Task Saving_what_is_stored_already_writes_nothing()
    {
        await file.Start.PrepareAsync();
        var stored = await file.Store.SaveAsync(TemporaryDatabase.ShippedPlan(), basis: null);

        Assert.Same(stored, await file.Store.SaveAsync(TemporaryDatabase.ShippedPlan(), stored));

        Assert.Equal(1, Assert.Single(await file.Store.LoadAllAsync()).Revision);
    }

    [Fact]
    public async Task A_change_writes_only_the_rows_that_differ()
    {
        await file.Start.PrepareAsync();
        var stored = await file.Store.SaveAsync(TemporaryDatabase.ShippedPlan(), basis: null);
        using var watcher = file.Open();
        file.Execute("CREATE TABLE Touched (Name TEXT)");
        foreach (var table in new[] { "ActionSteps", "ActionStepRevisions", "ActionItems", "PlanRevisions", "Positions", "Responsibilities" })
        {
            file.Execute($"CREATE TRIGGER Watch{table} AFTER UPDATE ON {table} BEGIN INSERT INTO Touched VALUES ('{table}'); END");
            file.Execute($"CREATE TRIGGER WatchDeleted{table} AFTER DELETE ON {table} BEGIN INSERT INTO Touched VALUES ('{table}'); END");
        }

        var plan = stored.Records.Plans[0].RecordStage("AS-01", Stage.Conceive, new(2025, 1, 1), Example.Now);
        await file.Store.SaveAsync(stored.Records with { Plans = [plan] }, stored);

        Assert.Equal(0L, file.Ask("SELECT COUNT(*) FROM Touched"));
        Assert.Equal("Conceive", file.Ask("SELECT Stage FROM StageChanges"));
    }

    [Fact]
    public async Task A_change_to_a_state_that_has_moved_on_is_refused_and_writes_nothing()
    {
        await file.Start.PrepareAsync();
        var stored = await file.Store.SaveAsync(TemporaryDatabase.ShippedPlan(), basis: null);
        var first = await file.Store.SaveAsync(WithStage(stored, "AS-01"), stored);

        var refusal = await Assert.ThrowsAsync<StaleAssociationException>(() => file.Store.SaveAsync(WithStage(stored, "AS-02"), stored));

        Assert.Equal("'mass' was changed by another writer in the meantime; load it again and repeat the change.", refusal.Message);
        Assert.Equal(first, Assert.Single(await file.Store.LoadAllAsync()));
    }

    [Fact]
    public async Task An_association_that_another_writer_made_first_is_not_made_again()
    {
        await file.Start.PrepareAsync();
        await file.Store.SaveAsync(TemporaryDatabase.ShippedPlan(), basis: null);

        await Assert.ThrowsAsync<StaleAssociationException>(() => file.Store.SaveAsync(Example.WithFullHistory(), basis: null));
    }

    [Fact]
    public async Task History_is_never_deleted()
    {
        await file.Start.PrepareAsync();
        var stored = await file.Store.SaveAsync(Example.WithFullHistory(), basis: null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => file.Store.SaveAsync(TemporaryDatabase.ShippedPlan(), stored));

        Assert.Equal(stored, Assert.Single(await file.Store.LoadAllAsync()));
    }

    [Fact]
    public async Task Two_associations_with_copies_of_one_plan_stay_apart()
    {
        await file.Start.PrepareAsync();
        var records = Example.WithFullHistory();
        var copy = PlanDocument.Read(
            System.Text.Encoding.UTF8.GetString(PlanDocument.Write(records, records.Plans[0].Slug)).Replace("\"slug\": \"mass\"", "\"slug\": \"other\"", StringComparison.Ordinal));

        await file.Store.SaveAsync(records, basis: null);
        await file.Store.SaveAsync(copy, basis: null);

        Assert.Equal([records, copy], (await file.Store.LoadAllAsync()).Select(each => each.Records));
    }

    [Fact]
    public async Task An_edited_import_is_stored_as_amendments_and_the_past_can_still_be_read()
    {
        await file.Start.PrepareAsync();
        var stored = await file.Store.SaveAsync(TemporaryDatabase.ShippedPlan(), basis: null);
        var plan = stored.Records.Plans[0];
        var edited = stored.Records with
        {
            Plans = [plan with { AllSteps = [.. plan.AllSteps.Where(step => step.Code != "AS-02").Select(step => step.Code == "AS-01" ? Retitled(step) : step)] }],
        };

        var merged = PlanImport.Merge(stored.Records, edited, new(2026, 1, 1), Example.Now);
        await file.Store.SaveAsync(merged.Records, stored);

        var loaded = Assert.Single(await file.Store.LoadAllAsync()).Records;
        Assert.Equal(merged.Records, loaded);
        Assert.Equal("Another title", loaded.Plans[0].FindStep("AS-01")!.Title);
        Assert.True(loaded.Plans[0].FindStep("AS-02")!.IsRetired);
        var past = loaded.AsOf(new(2025, 12, 31)).Plans[0];
        Assert.Equal(plan.FindStep("AS-01")!.Title, past.FindStep("AS-01")!.Title);
        Assert.False(past.FindStep("AS-02")!.IsRetired);
        Assert.False(PlanImport.Merge(loaded, edited, new(2026, 1, 2), Example.Now).HasChanges);
    }

    [Fact]
    public async Task A_broken_document_leaves_the_database_as_it_was()
    {
        await file.Start.PrepareAsync();
        var stored = await file.Store.SaveAsync(TemporaryDatabase.ShippedPlan(), basis: null);
        var text = System.Text.Encoding.UTF8.GetString(PlanDocument.Write(stored.Records, stored.Records.Plans[0].Slug));

        Assert.Throws<PlanDocumentException>(() => PlanDocument.Read(text[..(text.Length / 2)]));

        Assert.Equal(stored, Assert.Single(await file.Store.LoadAllAsync()));
    }

    [Fact]
    public async Task What_is_read_past_EF_Core_is_what_EF_Core_reads()
    {
        await file.Start.PrepareAsync();
        await file.Store.SaveAsync(Example.WithFullHistory(), basis: null);
        var tables = await SqliteTableReader.ReadAsync(file.Database, loading: null, default);
        await using var context = file.Database.CreateContext();

        // What is kept beside the associations is no row of theirs, and read elsewhere.
        foreach (var type in context.Model.GetEntityTypes().Where(type => !type.HasSharedClrType).Select(type => type.ClrType).Where(type => type.IsAssignableTo(typeof(IRow))))
        {
            var compare = typeof(AssociationStoreTests).GetMethod(nameof(Compare), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
            compare.Invoke(null, [tables, context]);
        }
    }

    [Fact]
    public async Task A_save_that_fails_halfway_writes_nothing()
    {
        await file.Start.PrepareAsync();
        var stored = await file.Store.SaveAsync(TemporaryDatabase.ShippedPlan(), basis: null);
        file.Execute("CREATE TRIGGER Fail BEFORE INSERT ON AmendmentChanges BEGIN SELECT RAISE(ABORT, 'no'); END");

        await Assert.ThrowsAsync<Microsoft.EntityFrameworkCore.DbUpdateException>(() => file.Store.SaveAsync(Example.WithFullHistory(), stored));

        Assert.Equal(stored, Assert.Single(await file.Store.LoadAllAsync()));
    }

    [Fact]
    public async Task The_file_can_be_read_without_the_program()
    {
        await file.Start.PrepareAsync();
        await file.Store.SaveAsync(Example.WithFullHistory(), basis: null);

        Assert.Equal("A new title", file.Ask("SELECT Title FROM CurrentActionSteps WHERE Code = 'AS-01'"));
        Assert.Equal("Conceive", file.Ask("SELECT Stage FROM CurrentActionSteps WHERE Code = 'AS-01'"));
        Assert.Equal(0L, file.Ask("SELECT COUNT(*) FROM CurrentActionSteps WHERE Code IN ('AS-03', 'AS-04')"));
        Assert.Equal("A new title", file.Ask("SELECT \"After\" FROM AmendmentHistory WHERE TargetKey = 'AS-01' AND Field = 'title'"));
        Assert.Equal("2025-04-01", file.Ask("SELECT EffectiveOn FROM ActionStepRevisions WHERE Title = 'A new title'"));
        Assert.Equal(0L, file.Ask("SELECT COUNT(*) FROM Responsibilities WHERE (PositionKey IS NULL) <> (PositionId IS NULL)"));
    }

    public void Dispose() => file.Dispose();

    private static void Compare<TRow>(Tables tables, MassDbContext context)
        where TRow : class, IRow
    {
        var expected = context.Set<TRow>().AsNoTracking().ToHashSet();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, tables.Of<TRow>().ToHashSet());
    }

    private static ActionStep Retitled(ActionStep step) => step with { Revisions = [new() { Content = step.Content with { Title = "Another title" } }] };

    private static AssociationRecords WithStage(StoredAssociation stored, string step) =>
        stored.Records with { Plans = [stored.Records.Plans[0].RecordStage(step, Stage.Conceive, new(2025, 1, 1), Example.Now)] };
}

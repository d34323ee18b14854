using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Graph.Persistence;
using Mass.Graph.Persistence.RegisterTables;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Tests.Persistence.RegisterTables;

public sealed class RegisterStorageTests(StoredRegisters registers) : IClassFixture<StoredRegisters>, IDisposable
{
    private readonly TemporaryDatabase file = registers.Copy();
    private readonly StoredAssociation stored = registers.Stored;

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_register_comes_back_as_it_was_saved(int seed)
    {
        var saved = await file.Store.SaveAsync(new MadeUpRegisters(seed).In(TemporaryDatabase.ShippedPlan(), StoredRegisters.Each), stored);

        var loaded = Assert.Single(await file.Store.LoadAllAsync());

        foreach (var register in Registers.All)
        {
            Assert.Equal(register.Of(saved.Records), register.Of(loaded.Records));
            Assert.Equal(StoredRegisters.Each, register.Of(loaded.Records).Count);
        }

        Assert.Equal(saved, loaded);
    }

    [Fact]
    public void Every_column_is_tried_with_and_without_a_value()
    {
        var records = stored.Records;
        Assert.All(RegisterTable.All, table => Assert.All(table.Columns, column =>
        {
            var values = table.Register.Of(records).Select(column.Write).ToList();
            Assert.Contains(values, value => value is not (null or "[]"));
            Assert.Equal(column.IsNullable, values.Contains(null));
        }));
    }

    [Fact]
    public async Task A_change_writes_only_the_rows_that_differ()
    {
        Watch();
        var people = stored.Records.People;
        var added = people[0] with { Id = EntityId.New(Example.Now), Name = "Added" };
        var districts = stored.Records.Districts;

        var changed = await file.Store.SaveAsync(
            stored.Records with
            {
                People = [.. people.Take(5), people[5] with { Name = "Changed" }, .. people.Skip(6), added],
                Contacts = [.. stored.Records.Contacts.SkipLast(1)],
                Districts = [.. districts.SkipLast(2), districts[^1], districts[^2]],
                Meetings = [.. stored.Records.Meetings],
            },
            stored);

        Assert.Equal(
            [
                $"DELETE Contacts {stored.Records.Contacts[^1].Id}",
                $"INSERT People {added.Id}",
                $"UPDATE Districts {districts[^1].Id}",
                $"UPDATE Districts {districts[^2].Id}",
                $"UPDATE People {people[5].Id}",
            ],
            Touched().Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(changed, Assert.Single(await file.Store.LoadAllAsync()));
    }

    [Fact]
    public async Task The_order_of_a_register_is_kept()
    {

        var turned = await file.Store.SaveAsync(stored.Records with { People = [.. stored.Records.People.Reverse()], Bills = [.. stored.Records.Bills.Skip(1), stored.Records.Bills[0]] }, stored);

        Assert.Equal(turned, Assert.Single(await file.Store.LoadAllAsync()));
    }

    [Fact]
    public async Task Registers_can_be_emptied_with_the_seats_and_partners_that_they_refer_to()
    {
        var empty = Registers.All.Aggregate(stored.Records with { Seats = [], Partners = [] }, (records, register) => register.With(records, []));

        await file.Store.SaveAsync(empty, stored);

        Assert.Equal(empty, Assert.Single(await file.Store.LoadAllAsync()).Records);
        Assert.All(Registers.All, register => Assert.Equal(0L, file.Ask($"SELECT COUNT(*) FROM \"{register.Name}\"")));
    }

    [Fact]
    public async Task A_change_of_a_register_to_a_state_that_has_moved_on_is_refused_and_writes_nothing()
    {
        var first = await file.Store.SaveAsync(stored.Records with { People = [.. stored.Records.People, Someone()] }, stored);

        await Assert.ThrowsAsync<StaleAssociationException>(() => file.Store.SaveAsync(stored.Records with { People = [.. stored.Records.People, Someone()] }, stored));

        Assert.Equal(first, Assert.Single(await file.Store.LoadAllAsync()));
        Assert.Equal(2, first.Revision);
    }

    [Fact]
    public async Task A_save_that_fails_after_the_plans_were_written_writes_nothing()
    {
        file.Execute("CREATE TRIGGER Fail BEFORE DELETE ON Contacts BEGIN SELECT RAISE(ABORT, 'no'); END");

        await Assert.ThrowsAsync<SqliteException>(() => file.Store.SaveAsync(
            Example.WithFullHistory() with { People = [Someone()], Contacts = [] }, stored));

        Assert.Equal(stored, Assert.Single(await file.Store.LoadAllAsync()));
    }

    [Fact]
    public async Task A_reference_to_a_row_that_is_not_there_is_refused_with_its_place_and_writes_nothing()
    {
        var appointment = stored.Records.Appointments[0] with { PersonId = EntityId.New(Example.Now) };

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => file.Store.SaveAsync(stored.Records with { Appointments = [appointment, .. stored.Records.Appointments.Skip(1)] }, stored));

        Assert.Equal(
            $"The change was not saved: a row of Appointments ({appointment.Id}) refers to one of People that is not there; add that, or leave the reference out.", refusal.Message);
        Assert.Equal(stored, Assert.Single(await file.Store.LoadAllAsync()));
    }

    [Fact]
    public async Task Two_records_with_one_id_are_refused()
    {

        var refusal = await Assert.ThrowsAsync<ArgumentException>(
            () => file.Store.SaveAsync(stored.Records with { People = [.. stored.Records.People, stored.Records.People[0]] }, stored));

        Assert.StartsWith($"Two of People have the id {stored.Records.People[0].Id};", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_of_another_association_is_refused()
    {

        await Assert.ThrowsAsync<ArgumentException>(
            () => file.Store.SaveAsync(stored.Records with { People = [.. stored.Records.People, Someone() with { AssociationId = EntityId.From("association", "other") }] }, stored));
    }

    [Fact]
    public async Task Two_associations_keep_their_registers_apart()
    {
        var association = new Association { Slug = "other", Name = "Other" };
        var other = new AssociationRecords { Association = association, People = [Someone() with { AssociationId = association.Id }] };

        await file.Store.SaveAsync(other, basis: null);

        Assert.Equal([stored.Records, other], (await file.Store.LoadAllAsync()).Select(each => each.Records));
    }

    [Fact]
    public async Task What_is_read_past_EF_Core_is_what_EF_Core_reads()
    {
        var loaded = Assert.Single(await file.Store.LoadAllAsync()).Records;
        await using var context = file.Database.CreateContext();

        foreach (var table in RegisterTable.All)
        {
            var rows = (await context.Set<Dictionary<string, object>>(table.Name).AsNoTracking().ToListAsync()).ToDictionary(row => (Guid)row[RegisterTable.Id]);
            Assert.Equal(StoredRegisters.Each, rows.Count);
            foreach (var (item, place) in table.Register.Of(loaded).Select((item, place) => (item, place)))
            {
                var row = rows[table.Register.IdOf(item)];
                Assert.Equal(place, row[RegisterTable.Ordinal]);
                Assert.All(table.Columns, column => Assert.Equal(column.Write(item)?.ToString(), row.GetValueOrDefault(column.Name)?.ToString()));
                Assert.Equal(table.ColumnNames.Order(), row.Keys.Order());
            }
        }
    }

    [Fact]
    public async Task Lists_can_be_read_without_the_program()
    {
        var metric = stored.Records.Metrics[1];

        Assert.Equal(
            metric.StepIds[^1].ToString(), file.Ask($"SELECT value FROM Metrics, json_each(StepIds) WHERE Metrics.Id = '{metric.Id}' ORDER BY key DESC LIMIT 1"));
        Assert.Equal(
            metric.Targets[0].Period.ToString(), file.Ask($"SELECT json_extract(Targets, '$[0].period') FROM Metrics WHERE Id = '{metric.Id}'"));
        Assert.Equal(metric.Tiers[0].ToString(), file.Ask($"SELECT json_extract(Tiers, '$[0]') FROM Metrics WHERE Id = '{metric.Id}'"));
    }

    public void Dispose() => file.Dispose();

    private Person Someone() =>
        new() { Id = EntityId.New(Example.Now), AssociationId = stored.Records.Association.Id, Name = "Someone made up" };

    private void Watch()
    {
        file.Execute("CREATE TABLE Touched (Line TEXT)");
        foreach (var table in Registers.All.Select(register => register.Name))
        {
            foreach (var (verb, row) in new[] { ("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD") })
            {
                file.Execute($"CREATE TRIGGER Watch{verb}{table} AFTER {verb} ON \"{table}\" BEGIN INSERT INTO Touched VALUES ('{verb} {table} ' || {row}.Id); END");
            }
        }
    }

    private List<string> Touched()
    {
        using var connection = file.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Line FROM Touched";
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}

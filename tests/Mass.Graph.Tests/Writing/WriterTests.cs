using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Graph.History;
using Mass.Graph.Writing;
using Microsoft.Data.Sqlite;
using static Mass.Graph.Tests.Writing.WriterUnderTest;

namespace Mass.Graph.Tests.Writing;

public sealed class WriterTests
{
    [Fact]
    public async Task What_was_done_can_be_read_and_is_in_the_database_with_its_history()
    {
        await using var under = await StartAsync();
        var before = under.Association;

        var done = await under.DoAsync(AddPerson(before.Records, "Ada Writer"));

        var after = under.Association;
        Assert.Equal(before.Revision + 1, after.Revision);
        Assert.Equal("Ada Writer", after.Records.People[^1].Name);
        Assert.Equal(after.Records.People[^1].Id, done.ThingId);
        var change = Assert.Single(after.Changes);
        Assert.Equal(("addPerson", "Someone", "key:someone", "they joined", "request-1", after.Revision), (change.Action, change.CallerName, change.CallerId, change.Reason, change.RequestId, change.Revision));
        var thing = Assert.Single(change.Things);
        Assert.Equal((nameof(Person), after.Records.People[^1].Id, ThingChange.Added), (thing.Kind, thing.Id, thing.How));
        Assert.Contains(new ValueChange("name", null, new TextValue("Ada Writer")), thing.Fields);

        var stored = Assert.Single(await under.Store.LoadAllAsync());
        Assert.Equal(after.Records, stored.Records);
        Assert.Equal(after.Revision, stored.Revision);
        Assert.Equivalent(after.Changes.ToList(), stored.Changes.ToList(), strict: true);
    }

    [Fact]
    public async Task What_a_rule_refuses_leaves_no_trace_and_does_not_touch_what_is_saved_with_it()
    {
        await using var under = await StartAsync();
        var records = under.Association.Records;
        var refused = AddPerson(records, "Never") with { Do = (_, _) => throw new BrokenRuleException("NO", "Not this one.") };

        var first = under.DoAsync(AddPerson(records, "First"));
        var second = under.DoAsync(refused);
        var third = under.DoAsync(AddPerson(records, "Third"));

        await first;
        Assert.Equal("NO", (await Assert.ThrowsAsync<BrokenRuleException>(() => second)).Code);
        await third;
        Assert.Equal(["First", "Third"], under.Association.Records.People.TakeLast(2).Select(person => person.Name));
        Assert.Equal(2, under.Association.Changes.Count);
        Assert.Equal(2L, under.File.Ask("SELECT count(*) FROM Changes"));
    }

    [Fact]
    public async Task One_act_that_cannot_be_saved_does_not_keep_others_from_it()
    {
        await using var under = await StartAsync();
        var records = under.Association.Records;
        under.File.Execute("CREATE TRIGGER NoTrouble BEFORE INSERT ON People WHEN NEW.Name = 'Trouble' BEGIN SELECT RAISE(ABORT, 'no trouble'); END");

        List<Task<Done>> doing = [under.DoAsync(AddPerson(records, "First")), under.DoAsync(AddPerson(records, "Trouble")), under.DoAsync(AddPerson(records, "Third"))];

        await doing[0];
        Assert.Equal(ActRefusal.CannotBeSaved, (await Assert.ThrowsAsync<ActRefusedException>(() => doing[1])).Refusal);
        await doing[2];
        Assert.Equal(["First", "Third"], under.Association.Records.People.TakeLast(2).Select(person => person.Name));
        Assert.Equal(under.Association.Records, Assert.Single(await under.Store.LoadAllAsync()).Records);
    }

    [Fact]
    public async Task Hundreds_that_come_at_once_are_all_done_one_after_the_other()
    {
        await using var under = await StartAsync();
        var records = under.Association.Records;

        var done = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => under.DoAsync(AddPerson(records, $"Person {i}"))));

        Assert.Equal(records.People.Count + 300, under.Association.Records.People.Count);
        Assert.Equal(300, done.Select(each => each.ThingId).Distinct().Count());
        Assert.Equal(300, under.Association.Changes.Select(change => (change.Revision, change.Ordinal)).Distinct().Count());
        Assert.Equal(under.Association.Changes.Select(change => change.At).Order(), under.Association.Changes.Select(change => change.At));
        Assert.Equal(under.Association.Records, Assert.Single(await under.Store.LoadAllAsync()).Records);
    }

    [Fact]
    public async Task A_repetition_with_its_key_gives_the_first_result_and_does_nothing()
    {
        await using var under = await StartAsync();
        var act = AddPerson(under.Association.Records, "Once", key: "key-1");

        var first = await under.DoAsync(act);
        var second = await under.DoAsync(act);

        Assert.False(first.IsRepetition);
        Assert.True(second.IsRepetition);
        Assert.Equal((first.ThingId, first.Change!.Id), (second.ThingId, second.Change!.Id));
        Assert.Single(under.Association.Changes);
    }

    [Fact]
    public async Task A_repetition_is_known_after_a_restart_and_by_another_program()
    {
        await using var under = await StartAsync();
        var act = AddPerson(under.Association.Records, "Once", key: "key-1");
        var first = await under.DoAsync(act);
        await using var another = await under.AnotherAsync();

        var second = await another.DoAsync(act);

        Assert.True(second.IsRepetition);
        Assert.Equal((first.ThingId, first.Change!.Id), (second.ThingId, second.Change!.Id));
        Assert.Single(another.Association.Changes);
    }

    [Fact]
    public async Task Of_racing_callers_with_one_key_one_acts_and_all_get_its_result()
    {
        await using var under = await StartAsync();
        await using var another = await under.AnotherAsync();
        var act = AddPerson(under.Association.Records, "Once", key: "key-1");

        var done = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => (i % 2 == 0 ? under : another).DoAsync(act))));

        Assert.Single(done, each => !each.IsRepetition);
        Assert.Single(done.Select(each => each.ThingId).Distinct());
        Assert.Equal(1L, under.File.Ask("SELECT count(*) FROM People WHERE Name = 'Once'"));
    }

    [Fact]
    public async Task A_key_for_another_input_or_another_act_is_refused_and_another_caller_may_have_the_same_key()
    {
        await using var under = await StartAsync();
        var act = AddPerson(under.Association.Records, "Once", key: "key-1");
        await under.DoAsync(act);

        var input = await Assert.ThrowsAsync<ActRefusedException>(() => under.DoAsync(AddPerson(under.Association.Records, "Twice", key: "key-1")));
        var action = await Assert.ThrowsAsync<ActRefusedException>(() => under.DoAsync(act with { Action = "renamePerson" }));
        var other = await under.DoAsync(AddPerson(under.Association.Records, "Twice", key: "key-1") with { Caller = Someone with { Id = "key:other" } });

        Assert.Equal(ActRefusal.KeyReused, input.Refusal);
        Assert.Contains("another input", input.Message, StringComparison.Ordinal);
        Assert.Contains("for addPerson", action.Message, StringComparison.Ordinal);
        Assert.False(other.IsRepetition);
    }

    [Fact]
    public async Task What_another_program_has_written_is_where_an_act_begins()
    {
        await using var under = await StartAsync();
        await using var another = await under.AnotherAsync();
        await another.DoAsync(AddPerson(another.Association.Records, "From the other"));

        await under.DoAsync(AddPerson(under.Association.Records, "From this one"));

        Assert.Equal(["From the other", "From this one"], under.Association.Records.People.TakeLast(2).Select(person => person.Name));
        Assert.Equal(2, under.Association.Changes.Count);
    }

    [Fact]
    public async Task Writers_wait_for_one_that_holds_the_database_and_do_not_fail()
    {
        await using var under = await StartAsync();
        using var holder = under.File.Open();
        var transaction = holder.BeginTransaction();

        var doing = Task.Run(() => under.DoAsync(AddPerson(under.Association.Records, "Patient")));
        Assert.NotSame(doing, await Task.WhenAny(doing, Task.Delay(TimeSpan.FromMilliseconds(200))));
        await transaction.RollbackAsync();

        Assert.NotNull((await doing).Change);
    }

    [Fact]
    public async Task Who_leaves_the_queue_is_not_done()
    {
        await using var under = await StartAsync(new WritingOptions { MaxTogether = 1 });
        using var gone = new CancellationTokenSource();
        Task<Done> first;
        using (await under.Current.EnterAsync(CancellationToken.None))
        {
            // The first waits at the gate, and whoever comes after it waits in the queue.
            first = under.DoAsync(AddPerson(under.Association.Records, "First"));
            var leaving = under.Writer.DoAsync(AddPerson(under.Association.Records, "Gone"), gone.Token);
            await gone.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        }

        await first;
        await under.DoAsync(AddPerson(under.Association.Records, "Last"));
        Assert.Contains(under.Association.Records.People, person => person.Name == "First");
        Assert.DoesNotContain(under.Association.Records.People, person => person.Name == "Gone");
    }

    [Fact]
    public async Task More_than_may_wait_are_refused_at_once()
    {
        await using var under = await StartAsync(new WritingOptions { MaxWaiting = 2, MaxTogether = 1 });
        using (await under.Current.EnterAsync(CancellationToken.None))
        {
            var refused = 0;
            for (var i = 0; i < 10; i++)
            {
                var doing = under.DoAsync(AddPerson(under.Association.Records, $"Person {i}"));
                if (doing.IsFaulted)
                {
                    Assert.Equal(ActRefusal.TooManyWaiting, (await Assert.ThrowsAsync<ActRefusedException>(() => doing)).Refusal);
                    refused++;
                }
            }

            Assert.InRange(refused, 7, 8);
        }
    }

    [Fact]
    public async Task A_clock_that_is_set_back_does_not_turn_the_history_round()
    {
        var clock = new SettableClock(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        await using var under = await StartAsync(clock: clock);
        await under.DoAsync(AddPerson(under.Association.Records, "First"));
        clock.Now = clock.Now.AddYears(-1);

        await under.DoAsync(AddPerson(under.Association.Records, "Second"));

        Assert.True(under.Association.Changes[1].At > under.Association.Changes[0].At);
    }

    [Theory]
    [InlineData("UPDATE Changes SET CallerName = 'Nobody'")]
    [InlineData("DELETE FROM Changes")]
    public async Task The_database_itself_refuses_to_change_what_was_done(string sql)
    {
        await using var under = await StartAsync();
        await under.DoAsync(AddPerson(under.Association.Records, "First"));

        var refusal = Assert.Throws<SqliteException>(() => under.File.Execute(sql));

        Assert.Contains("Rows of Changes are kept as they are", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_are_forgotten_after_their_time()
    {
        var clock = new SettableClock(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        await using var under = await StartAsync(new WritingOptions { KeepResultsFor = TimeSpan.FromDays(1) }, clock);
        await under.DoAsync(AddPerson(under.Association.Records, "First", key: "key-1"));
        clock.Now = clock.Now.AddDays(2);

        await under.DoAsync(AddPerson(under.Association.Records, "Second", key: "key-2"));

        Assert.Equal("key-2", under.File.Ask("SELECT group_concat(Key) FROM KeptResults"));
    }

    private sealed class SettableClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

using System.Threading.Channels;
using Mass.Domain;
using Mass.Graph.Persistence;
using Mass.Graph.Persistence.Ledger;
using Mass.Graph.Persistence.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Writing;

/// <summary>
/// Does acts one after the other. Those that wait are saved together in one transaction, with their history; only when that is durable does
/// the new state become the one that is read, and only then is any of them told that it was done.
/// </summary>
internal sealed partial class Writer(
    SqliteDatabase database, AssociationStore store, CurrentAssociations current, IOptions<WritingOptions> options, TimeProvider clock, ILogger<Writer> log)
    : BackgroundService
{
    private readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(options.Value.MaxWaiting) { SingleReader = true });
    private volatile bool isStopping;

    /// <summary>Does an act when its turn comes.</summary>
    /// <returns>What it came to, once it is durable and can be read.</returns>
    /// <exception cref="BrokenRuleException">A rule of the domain refuses it; nothing was changed.</exception>
    /// <exception cref="ActRefusedException">It was not done for another reason; nothing was changed.</exception>
    public async Task<Done> DoAsync(Act act, CancellationToken cancellation)
    {
        var waiting = new Waiting(act, cancellation);
        if (!queue.Writer.TryWrite(waiting))
        {
            throw isStopping ? Stopping() : new ActRefusedException(ActRefusal.TooManyWaiting, $"{options.Value.MaxWaiting} changes wait to be written; try again in a moment.");
        }

        // Whoever leaves while it waits is not done; what has begun is ended, and nobody waits for it.
        await using var left = cancellation.Register(() => waiting.Result.TrySetCanceled(cancellation));
        return await waiting.Result.Task;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var together = new List<Waiting>();
        while (await queue.Reader.WaitToReadAsync(stoppingToken))
        {
            together.Clear();
            while (together.Count < options.Value.MaxTogether && queue.Reader.TryRead(out var waiting))
            {
                if (!waiting.Cancellation.IsCancellationRequested)
                {
                    together.Add(waiting);
                }
            }

            // What has been taken from the queue is done to its end, also when the server stops.
            if (together.Count > 0)
            {
                await DoTogetherAsync(together);
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        isStopping = true;
        queue.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
        while (queue.Reader.TryRead(out var waiting))
        {
            waiting.Result.TrySetException(Stopping());
        }
    }

    private async Task DoTogetherAsync(IReadOnlyList<Waiting> together)
    {
        try
        {
            await SaveAsync(together);
        }
        catch (Exception e) when (together.Count > 1 && !SavingFailures.IsOfAll(e))
        {
            // One of them cannot be saved, and the others have nothing to do with it.
            foreach (var each in together)
            {
                await DoTogetherAsync([each]);
            }
        }
        catch (Exception e)
        {
            LogFailed(log, string.Join(", ", together.Select(each => each.Act.Action).Distinct()), SavingFailures.ForLog(e, database.File), e);
            foreach (var each in together)
            {
                each.Result.TrySetException(Explain(e));
            }
        }
    }

    private async Task SaveAsync(IReadOnlyList<Waiting> together)
    {
        using var entered = await current.EnterAsync(CancellationToken.None);
        await using var transaction = await WriteTransaction.BeginAsync(database, CancellationToken.None);
        if (!current.Are(transaction.Revisions()))
        {
            // Another program has written: its state is the one to begin from. Nobody can write now, so it stays the newest.
            current.Publish(await store.LoadAllAsync());
        }

        var before = current.All;
        var working = new Working(before);
        var outcomes = together.Select(each => (each.Result, Outcome: Try(each, working, transaction))).ToList();
        if (working.Changes.Count > 0)
        {
            foreach (var (basis, records) in working.Changed())
            {
                await transaction.WriteAsync(records, basis, CancellationToken.None);
            }

            foreach (var change in working.Changes)
            {
                transaction.Append(change);
            }
        }

        if (working.IsWritten)
        {
            transaction.Commit();
        }

        if (working.Changes.Count > 0)
        {
            Publish(working);
        }

        foreach (var (result, outcome) in outcomes)
        {
            outcome.Tell(result);
        }
    }

    /// <summary>Lets what was saved be read.</summary>
    private void Publish(Working working)
    {
        try
        {
            current.Publish(working.Stored());
        }
        catch (Exception e)
        {
            // It is saved, and nobody may be told otherwise: the next look at the database finds what could not be shown now.
            LogNotPublished(log, e);
        }
    }

    /// <summary>Does one act in the state that those before it have left; a refusal leaves that as it was.</summary>
    private Outcome Try(Waiting waiting, Working working, WriteTransaction transaction)
    {
        var act = waiting.Act;
        try
        {
            if (act.Key is { } key && transaction.FindResult(act.Caller.Id, key.Text) is { } kept)
            {
                return kept.Action == act.Action && kept.InputHash == key.InputHash
                    ? new(new Done(working.Find(kept.AssociationId, kept.ChangeId), kept.ThingId, IsRepetition: true), null)
                    : throw new ActRefusedException(ActRefusal.KeyReused, $"The idempotency key was used on {kept.At:yyyy-MM-dd} for {(kept.Action == act.Action ? "another input" : kept.Action)}; take a new key for each change.");
            }

            var done = working.Do(act, clock.GetUtcNow());
            if (act.Key is { } given)
            {
                var now = clock.GetUtcNow();
                transaction.Keep(
                    new KeptResultRow
                    {
                        CallerId = act.Caller.Id,
                        Key = given.Text,
                        Action = act.Action,
                        InputHash = given.InputHash,
                        At = now,
                        AssociationId = act.AssociationId,
                        ChangeId = done.Change?.Id,
                        ThingId = done.ThingId,
                    },
                    now - options.Value.KeepResultsFor);
                working.IsWritten = true;
            }

            return new(done, null);
        }
        catch (Exception e) when (e is not SqliteException)
        {
            return new(null, e);
        }
    }

    private static Exception Explain(Exception failure) =>
        SavingFailures.IsOne(failure) ? new ActRefusedException(ActRefusal.CannotBeSaved, SavingFailures.ForSender(failure), failure) : failure;

    private static ActRefusedException Stopping() => new(ActRefusal.CannotBeSaved, "The server is stopping; nothing was changed. Try again when it is back.");

    [LoggerMessage(Level = LogLevel.Error, Message = "{Action} could not be saved; nothing of it was kept. {Why}")]
    private static partial void LogFailed(ILogger log, string action, string why, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A change was saved and cannot be read yet.")]
    private static partial void LogNotPublished(ILogger log, Exception exception);

    private sealed record Waiting(Act Act, CancellationToken Cancellation)
    {
        // Whoever goes on after the result must not do so in the writer's own turn.
        public TaskCompletionSource<Done> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private readonly record struct Outcome(Done? Done, Exception? Refusal)
    {
        public void Tell(TaskCompletionSource<Done> result)
        {
            if (Refusal is { } refusal)
            {
                result.TrySetException(refusal);
            }
            else
            {
                result.TrySetResult(Done!);
            }
        }
    }
}

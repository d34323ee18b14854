using Mass.Graph.Tests.Writing;
using Microsoft.Data.Sqlite;
using static Mass.Graph.Tests.Writing.WriterUnderTest;

namespace Mass.Graph.Tests.Durability;

/// <summary>The log beside the file does not grow without bound.</summary>
public sealed class LogSizeTests
{
    private const long Megabyte = 1024 * 1024;

    [Fact]
    public async Task Many_writes_use_the_same_room_again_and_a_long_read_keeps_it_only_while_it_lasts()
    {
        await using var under = await StartAsync();
        await WriteAsync(under, 8 * Megabyte);
        Assert.InRange(Log(under), 1, 8 * Megabyte);

        using (var reader = under.File.Open())
        {
            using var transaction = reader.BeginTransaction(deferred: true);
            Count(reader, transaction);
            await WriteAsync(under, 24 * Megabyte);
            Assert.InRange(Log(under), 20 * Megabyte, 100 * Megabyte);
        }

        await WriteAsync(under, 8 * Megabyte);
        Assert.InRange(Log(under), 1, 16 * Megabyte);
    }

    private static long Log(WriterUnderTest under) => new FileInfo($"{under.File.File}-wal").Length;

    private static void Count(SqliteConnection connection, SqliteTransaction transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT count(*) FROM People";
        Assert.NotNull(command.ExecuteScalar());
    }

    /// <summary>Writes so much, in acts of their own.</summary>
    private static async Task WriteAsync(WriterUnderTest under, long bytes)
    {
        // What is added is in the register and in the history.
        const int Characters = 200_000;
        for (var written = 0L; written < bytes; written += 2 * Characters)
        {
            await under.DoAsync(AddPerson(under.Association.Records, new string('x', Characters)));
        }
    }
}

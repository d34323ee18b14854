using Mass.Graph.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Tests.Durability;

/// <summary>What is said of the failures of SQLite that cannot be provoked on every machine.</summary>
public sealed class SavingFailureTests
{
    [Theory]
    [InlineData(SQLitePCL.raw.SQLITE_FULL, "its disk is full", "make room on it")]
    [InlineData(SQLitePCL.raw.SQLITE_READONLY, "it cannot be written", "let this program's user write")]
    [InlineData(SQLitePCL.raw.SQLITE_CANTOPEN, "it cannot be written", "see that it is there")]
    [InlineData(SQLitePCL.raw.SQLITE_IOERR, "its disk does not answer as it should", "check the disk")]
    [InlineData(SQLitePCL.raw.SQLITE_CORRUPT, "it is damaged", "put back a backup")]
    [InlineData(SQLitePCL.raw.SQLITE_BUSY, "another program holds it", "let it end its transaction")]
    public void Each_is_told_to_the_sender_without_a_path_and_to_the_log_with_what_to_do(int code, string told, string logged)
    {
        foreach (var failure in new Exception[] { new SqliteException("SQLite's own words", code), new DbUpdateException("EF's words", new SqliteException("SQLite's own words", code)) })
        {
            Assert.True(SavingFailures.IsOne(failure));
            Assert.True(SavingFailures.IsOfAll(failure));
            Assert.Equal($"The database did not take the change, because {told}; nothing was changed. Try again later; if it stays so, tell who runs the server, whose log has more.", SavingFailures.ForSender(failure));
            Assert.Contains(logged, SavingFailures.ForLog(failure, "/data/mass.db"), StringComparison.Ordinal);
            Assert.Contains("/data/mass.db", SavingFailures.ForLog(failure, "/data/mass.db"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_wrong_with_one_change_is_not_held_against_others()
    {
        Assert.False(SavingFailures.IsOfAll(new SqliteException("A constraint", SQLitePCL.raw.SQLITE_CONSTRAINT)));
        Assert.False(SavingFailures.IsOne(new InvalidOperationException()));
    }
}

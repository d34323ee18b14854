using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Mass.Graph.Persistence.Sqlite;

/// <summary>Lets <c>dotnet ef</c> make migrations without starting the program.</summary>
internal sealed class SqliteDesignFactory : IDesignTimeDbContextFactory<SqliteMassDbContext>
{
    public SqliteMassDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteMassDbContext>().UseSqlite("Data Source=:memory:").Options);
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mass.Graph.Persistence.Sqlite;

/// <summary>The tables in a SQLite file.</summary>
internal sealed class SqliteMassDbContext(DbContextOptions<SqliteMassDbContext> options) : MassDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // In lower case, as ids are written everywhere else.
        configurationBuilder.Properties<Guid>().HaveConversion<GuidToStringConverter>();
    }
}

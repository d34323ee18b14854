using Mass.Graph.Access;
using Mass.Graph.Persistence.Ledger;
using Mass.Graph.Persistence.Sqlite;

namespace Mass.Graph.Persistence;

internal static class PersistenceRegistration
{
    /// <summary>Adds the database that <c>ConnectionStrings:Mass</c> names, by default the file <c>data/mass.db</c> below the content root.</summary>
    public static IHostApplicationBuilder AddMassPersistence(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services => PersistenceSettings.From(services.GetRequiredService<IConfiguration>(), services.GetRequiredService<IHostEnvironment>()));
        builder.Services.AddSingleton<SqliteDatabase>();
        builder.Services.AddSingleton<AssociationStore>();
        builder.Services.AddSingleton<Loading>();
        builder.Services.AddSingleton<MassDatabase>();
        builder.Services.AddSingleton<IConfidentialReads, ConfidentialReads>();
        builder.Services.AddSingleton<AccessKeyStore>();
        return builder;
    }
}

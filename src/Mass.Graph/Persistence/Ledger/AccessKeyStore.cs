using System.Globalization;
using Mass.Graph.Persistence.Sqlite;
using Microsoft.Data.Sqlite;

namespace Mass.Graph.Persistence.Ledger;

/// <summary>Reads and writes the keys of the database. Past EF Core, as all reads at the start are: a gateway asks for them again and again.</summary>
internal sealed class AccessKeyStore(SqliteDatabase database)
{
    /// <summary>All keys, revoked ones too, in the order of their names.</summary>
    public Task<IReadOnlyList<AccessKeyRow>> LoadAsync(CancellationToken cancellation = default) => ExplainedAsync<IReadOnlyList<AccessKeyRow>>(async () =>
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Name, Sha256, Grants, MayWrite, MadeAt, ExpiresAt, RevokedAt FROM AccessKeys ORDER BY Name";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var keys = new List<AccessKeyRow>();
        while (await reader.ReadAsync(cancellation))
        {
            keys.Add(new AccessKeyRow
            {
                Id = reader.GetGuid(0),
                Name = reader.GetString(1),
                Sha256 = reader.GetString(2),
                Grants = reader.GetString(3),
                MayWrite = reader.GetBoolean(4),
                MadeAt = Time(reader, 5)!.Value,
                ExpiresAt = Time(reader, 6),
                RevokedAt = Time(reader, 7),
            });
        }

        return keys;
    });

    /// <summary>Adds a key; false when there is one of that name, in whatever state.</summary>
    public Task<bool> AddAsync(AccessKeyRow key, CancellationToken cancellation = default) => ExplainedAsync(async () =>
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            INSERT INTO AccessKeys (Id, Name, Sha256, Grants, MayWrite, MadeAt, ExpiresAt)
            VALUES ($id, $name, $sha256, $grants, $mayWrite, $madeAt, $expiresAt)
            ON CONFLICT (Name) DO NOTHING
            """;
        command.Parameters.AddWithValue("$id", key.Id.ToString());
        command.Parameters.AddWithValue("$name", key.Name);
        command.Parameters.AddWithValue("$sha256", key.Sha256);
        command.Parameters.AddWithValue("$grants", key.Grants);
        command.Parameters.AddWithValue("$mayWrite", key.MayWrite);
        command.Parameters.AddWithValue("$madeAt", key.MadeAt);
        command.Parameters.AddWithValue("$expiresAt", key.ExpiresAt is { } end ? end : DBNull.Value);
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    });

    /// <summary>Ends a key; false when there is none of that name that is not revoked already.</summary>
    public Task<bool> RevokeAsync(string name, DateTimeOffset at, CancellationToken cancellation = default) => ExplainedAsync(async () =>
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE AccessKeys SET RevokedAt = $at WHERE Name = $name AND RevokedAt IS NULL";
        command.Parameters.AddWithValue("$name", name);
        command.Parameters.AddWithValue("$at", at);
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    });

    private async Task<T> ExplainedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (StartupFailures.Explain(e, database.File) is { } explained)
        {
            throw explained;
        }
    }

    private static DateTimeOffset? Time(SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : DateTimeOffset.Parse(reader.GetString(column), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}

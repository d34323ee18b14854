using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Graph.Access;
using Mass.Graph.CommandLine;
using Mass.Graph.Tests.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mass.Graph.Tests.Access;

/// <summary>The gateway with the shipped plan and a fictitious association, which takes a header's word for who asks.</summary>
public sealed class AccessGateway : Gateway
{
    internal static readonly AssociationRecords Records = FictitiousAssociation.Create(1, FictitiousAssociation.LeastMembers);
    private const string Header = "Test-Caller";

    internal RecordedLog Log { get; } = new() { Lowest = LogLevel.Trace };

    /// <summary>The header of someone with roles in the fictitious association, such as <c>Overseer</c> or <c>Member,Staff</c>; none for anyone.</summary>
    internal static (string, string)[] As(string roles) => roles.Length == 0 ? [] : [(Header, roles)];

    /// <summary>Runs a statement on the database.</summary>
    internal async Task<object?> Run(string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={Database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        return await command.ExecuteScalarAsync();
    }

    protected override Task Fill(IReadOnlyList<string> database) => MassHost.Add(database, Records, CancellationToken.None);

    protected override void Configure(WebApplicationBuilder builder)
    {
        builder.Logging.AddProvider(Log);
        builder.Services.AddSingleton<IStartupFilter, TakesItsWord>();
    }

    private sealed class TakesItsWord : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, go) =>
            {
                if (http.Request.Headers.TryGetValue(Header, out var roles))
                {
                    var grants = roles.ToString().Split(',').Select(role => new Grant(
                        Records.Association.Slug, Enum.Parse<Role>(role), role == nameof(Role.Supporter) ? Records.Engagements[0].SupporterIds[0] : null)).ToList();
                    http.User = new Caller { Id = $"test:{roles}", Name = $"The {roles}", Grants = grants }.AsPrincipal("Test");
                }

                return go(http);
            });
            next(app);
        };
    }
}

using System.Security.Cryptography;
using System.Text;
using Mass.Domain.Fictitious;
using Mass.Graph.CommandLine;

namespace Mass.Graph.Tests.Samples;

/// <summary>The sample that writes does so as it comes, on the fictitious association.</summary>
public sealed class WritingSampleTests(WritingSampleTests.WrittenGateway gateway) : IClassFixture<WritingSampleTests.WrittenGateway>
{
    [Fact]
    public async Task The_sample_moves_a_step_and_holds_a_session_and_does_nothing_twice()
    {
        var first = await Run();
        Assert.True(first.Exit == 0, first.Output);
        Assert.Contains("AS-05 is at SUSTAIN now, at revision ", first.Output, StringComparison.Ordinal);
        Assert.Contains(" is HELD, as office recorded", first.Output, StringComparison.Ordinal);

        var second = await Run();
        Assert.True(second.Exit == 0, second.Output);
        Assert.DoesNotContain("AS-05 is at SUSTAIN now", second.Output, StringComparison.Ordinal);
        Assert.Contains(" is HELD, as office recorded", second.Output, StringComparison.Ordinal);
        var answer = await gateway.Send("""{ sessions(where: { code: { startsWith: "LOG-" } }) { totalCount } }""", null, ("X-Api-Key", WrittenGateway.Key));
        Assert.Equal(1, answer.Data.GetProperty("sessions").GetProperty("totalCount").GetInt32());
    }

    private async Task<(int Exit, string Output)> Run() => await SampleProgram.Run("dotnet", SampleProgram.LogWork, gateway.Address.ToString(), WrittenGateway.Key);

    /// <summary>The gateway with the shipped plan, a fictitious association and a key with which the staff of that writes.</summary>
    public sealed class WrittenGateway() : Gateway(
        "--Mass:Access:ApiKeys:0:Name", "office",
        "--Mass:Access:ApiKeys:0:Sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key))),
        "--Mass:Access:ApiKeys:0:Grants:0", "fictitious-1:staff",
        "--Mass:Access:ApiKeys:0:MayWrite", "true")
    {
        public const string Key = "mass_a-key-of-who-logs-work-0123456789";

        protected override Task Fill(IReadOnlyList<string> database) =>
            MassHost.Add(database, FictitiousAssociation.Create(1, FictitiousAssociation.LeastMembers), CancellationToken.None);
    }
}

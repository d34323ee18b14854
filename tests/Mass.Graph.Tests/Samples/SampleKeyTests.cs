namespace Mass.Graph.Tests.Samples;

/// <summary>The samples that can run here send the key that they are given, and say what is wrong with it or with the address.</summary>
public sealed class SampleKeyTests(KeyedGateway gateway) : IClassFixture<KeyedGateway>
{
    public static TheoryData<string, string> Programs => new()
    {
        { "python3", "python/steps.py" },
        { "python3", "python/steps_csv.py" },
        { "python3", "python/join.py" },
        { "bash", "curl/steps.sh" },
        { "bash", "curl/steps-csv.sh" },
        { "bash", "curl/report.sh" },
        { "dotnet", "dotnet-client" },
    };

    [SkippableTheory]
    [MemberData(nameof(Programs))]
    public async Task The_key_of_the_gateway_is_taken(string program, string sample)
    {
        // The slash at the end of an address does no harm.
        Assert.EndsWith("/", gateway.Address.ToString(), StringComparison.Ordinal);
        var (exit, output) = await Run(program, sample, gateway.Address.ToString(), KeyedGateway.Key);
        Assert.True(exit == 0, output);
        Assert.Contains(sample switch { "curl/report.sh" => "partyName,", "curl/steps.sh" or "curl/steps-csv.sh" => "AS-06", _ => "mass" }, output, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Programs))]
    public async Task Another_key_is_refused_in_the_words_of_the_gateway(string program, string sample)
    {
        var (exit, output) = await Run(program, sample, gateway.Address.ToString(), KeyedGateway.Key + "x");
        Assert.NotEqual(0, exit);
        Assert.Contains("The credential is not known here.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Traceback", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Programs))]
    public async Task An_address_without_its_scheme_is_refused(string program, string sample)
    {
        var (exit, output) = await Run(program, sample, gateway.Address.Authority, "");
        Assert.NotEqual(0, exit);
        Assert.StartsWith($"{gateway.Address.Authority} is no address of a gateway. Begin it with http:// or https://.", output, StringComparison.Ordinal);
    }

    private static Task<(int Exit, string Output)> Run(string program, string sample, string address, string key)
    {
        Skip.If(program == "bash" && OperatingSystem.IsWindows(), "The sample is a script of a Unix shell.");
        return SampleProgram.Run(program, sample == "dotnet-client" ? SampleProgram.NetClient : Repository.File($"samples/{sample}"), address, key);
    }
}

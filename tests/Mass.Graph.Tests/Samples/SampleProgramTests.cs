namespace Mass.Graph.Tests.Samples;

/// <summary>The samples that can run here are run as a newcomer runs them.</summary>
public sealed class SampleProgramTests(SampleGateway gateway) : IClassFixture<SampleGateway>
{
    [SkippableFact]
    public async Task The_Python_sample_reads_all_pages_with_the_standard_library()
    {
        var output = await Run("python3", Repository.File("samples/python/steps.py"), Address);
        Assert.StartsWith("54 steps\n", output, StringComparison.Ordinal);
        Assert.Contains("mass-2024-2029: no stage 27\n", output, StringComparison.Ordinal);
        Assert.Matches(@"\nfictitious-1 M-01 Members: 2021-22 \d+, 2022-23 \d+", output);
    }

    [SkippableFact]
    public async Task The_Python_sample_reads_the_table_that_the_gateway_makes()
    {
        var output = await Run("python3", Repository.File("samples/python/steps_csv.py"), Address);
        Assert.StartsWith("54 steps\n", output, StringComparison.Ordinal);
        Assert.Contains("mass-2024-2029: no stage 27\n", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_Python_sample_joins_two_tables()
    {
        var output = await Run("python3", Repository.File("samples/python/join.py"), Address);
        Assert.Contains("\nmass | Executive Director | 25 | 0 | 2023\n", output, StringComparison.Ordinal);

        // A step that has come to a stage is counted, so an empty cell is NULL and another is not.
        Assert.Matches(@"\nfictitious-1 \| [^|]+ \| [0-9]+ \| [1-9]", output);
    }

    [Fact]
    public async Task The_NET_client_reads_all_pages_typed_and_names_a_refusal()
    {
        var output = await Run("dotnet", SampleProgram.NetClient, Address);
        Assert.StartsWith("54 steps\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("  mass-2024-2029 AS-06 Design the M.A.S.S. Superintendent Support Network (MSSN): ED, DMFMS, appropriate teams", output, StringComparison.Ordinal);
        Assert.Contains("HC0051: ", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_shell_sample_lists_the_steps_for_some_or_for_one()
    {
        Skip.If(OperatingSystem.IsWindows(), "The sample is a script of a Unix shell.");
        Assert.Contains("\"code\":\"AS-06\"", await Run("bash", Repository.File("samples/curl/steps.sh"), Address), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("steps-csv.sh", "plan.slug,code,title,stage,stageSince,tiers,responsibleAsWritten\r\n", 55)]
    [InlineData("report.sh", "partyName,", 10)]
    public async Task The_shell_samples_write_tables(string script, string header, int lines)
    {
        Skip.If(OperatingSystem.IsWindows(), "The sample is a script of a Unix shell.");
        var output = await Run("bash", Repository.File($"samples/curl/{script}"), Address);
        Assert.StartsWith(header, output, StringComparison.Ordinal);
        Assert.True(output.TrimEnd().Split("\r\n").Length >= lines, output);
    }

    private string Address => gateway.Address.ToString().TrimEnd('/');

    private static async Task<string> Run(string program, string file, string address)
    {
        var (exit, output) = await SampleProgram.Run(program, file, address);
        Assert.True(exit == 0, output);
        return output;
    }
}

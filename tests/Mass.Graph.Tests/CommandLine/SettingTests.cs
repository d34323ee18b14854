using Mass.Graph.CommandLine;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Tests.CommandLine;

/// <summary>A setting that nothing reads, or that cannot be right, is told in the words of the settings.</summary>
public sealed class SettingTests
{
    [Theory]
    [InlineData("--Mass:Report:Folder", "reports", "There is no setting Mass:Report. Is Mass:Reports meant?")]
    [InlineData("--Mass:Grahp:MaxDepth", "3", "Is Mass:Graph meant?")]
    [InlineData("--Mass:Everything", "3", "There is no setting Mass:Everything. docs/operating.md")]
    [InlineData("--port", "99", "There is no setting --port.")]
    [InlineData("--url", "http://127.0.0.1:0", "Is --urls meant?")]
    [InlineData("--Mass_Graph_MaxDepth", "3", "two underscores")]
    public void A_name_that_is_none_is_refused(string name, string value, string words) =>
        Assert.Contains(words, Assert.Throws<StartupException>(() => MassHost.Build([name, value])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("DataAnnotation validation failed for 'GraphOptions' members: 'MaxDepth' with the error: 'The field MaxDepth must be between 1 and 25.'.", "Mass:Graph:MaxDepth has to be from 1 to 25.")]
    [InlineData("DataAnnotation validation failed for 'ReportOptions' members: 'MaxAge' with the error: 'The field MaxAge must be between 00:00:00 and 1.00:00:00.'.", "Mass:Reports:MaxAge has to be from 00:00:00 to 1.00:00:00.")]
    [InlineData("Something of its own.", "Something of its own.")]
    public void A_value_out_of_range_is_told_with_the_name_of_the_setting(string failure, string words) =>
        Assert.Equal($"A setting is wrong: {words}", SettingFault.Of(new OptionsValidationException("", typeof(string), [failure])));

    [Theory]
    [InlineData("--Mass:Graph:MaxDept", "3", "there is no Mass:Graph:MaxDept")]
    [InlineData("--Mass:Graph:Timeout", "soon", "Mass:Graph:Timeout is \"soon\". Give hours, minutes and seconds")]
    [InlineData("--Mass:Graph:Introspection", "maybe", "Give true or false.")]
    [InlineData("--Mass:Graph:MaxDepth", "deep", "Give a whole number.")]
    [InlineData("--Mass:Access:KnownProxies", "10.0.0.7", "item by item")]
    public async Task A_value_of_another_type_is_told_with_what_to_give(string name, string value, string words)
    {
        using var folder = new TemporaryFolder();
        using var program = System.Diagnostics.Process.Start(MassProgram.Start(folder.Path, ["--urls", "http://127.0.0.1:0", name, value]))!;
        var error = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.Equal(1, program.ExitCode);
        Assert.Contains(words, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("mass-settings-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}

using Mass.Domain.Fictitious;
using Mass.Graph.Tests.Persistence;

namespace Mass.Graph.Tests.CommandLine;

public sealed class SampleTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mass-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_fictitious_association_is_added_beside_the_shipped_plan_and_not_twice()
    {
        var (exit, output, error) = await Run("import", "--sample", "--seed", "3", "--members", "100");
        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("Fictitious Association of School Leaders 3 (made up) was added as fictitious-3, with ", output, StringComparison.Ordinal);
        Assert.Equal((0, "The database holds Fictitious Association of School Leaders 3 (made up) already; nothing was changed.\n", ""), await Run("import", "--members", "100", "--sample", "--seed", "3"));

        var (other, _, refusal) = await Run("import", "--sample", "--seed", "3", "--members", "101");
        Assert.Equal(1, other);
        Assert.Contains("holds another fictitious-3", refusal, StringComparison.Ordinal);
        Assert.Contains("there are fictitious-3-2022-2027 (fictitious-3), mass-2024-2029 (mass).", (await Run("export", "--plan", "none")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan.json and --sample", "import", "plan.json", "--sample")]
    [InlineData("give a FILE, or --sample", "import")]
    [InlineData("go with --sample", "import", "plan.json", "--seed", "2")]
    [InlineData("leave them out with --sample", "import", "--sample", "--by", "EC")]
    [InlineData("--seed is -1", "import", "--sample", "--seed", "-1")]
    [InlineData("--members is 'many', which is no whole number", "import", "--sample", "--members", "many")]
    [InlineData("--members is 99", "import", "--sample", "--members", "99")]
    public async Task What_does_not_go_together_is_refused_in_a_sentence(string words, params string[] arguments)
    {
        var (exit, output, error) = await Run(arguments);
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains(words, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task What_is_stored_is_what_was_made_up()
    {
        using var database = new TemporaryDatabase();
        await database.Start.PrepareAsync();
        var made = FictitiousAssociation.Create(4, 100);
        await database.Store.SaveAsync(made, basis: null);
        Assert.Equal(made, Assert.Single(await database.Store.LoadAllAsync()).Records);
    }

    private Task<(int ExitCode, string Output, string Error)> Run(params IEnumerable<string> arguments) =>
        MassProgram.Run(folder.FullName, [.. arguments, "--ConnectionStrings:Mass", $"Data Source={Path.Combine(folder.FullName, "mass.db")}"]);
}

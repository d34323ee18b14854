namespace Mass.Graph.Tests.Querying;

public sealed class ReleasedSchemaTests
{
    private const string Before = "type Query { step: Int note: Int }";
    private const string After = "type Query { step: Int }";

    [Fact]
    public void What_the_last_release_promised_is_kept_or_told()
    {
        var file = Repository.File("tests/Mass.Graph.Tests/Querying/released.graphql");
        var problems = ReleasedSchema.Problems(
            File.ReadAllText(Repository.File("CHANGELOG.md")), File.Exists(file) ? File.ReadAllText(file) : null, File.ReadAllText(Repository.File("src/Mass.Graph/schema.graphql")));
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void Before_the_first_release_nothing_is_promised()
    {
        Assert.Empty(ReleasedSchema.Problems("## Unreleased", released: null, After));
        Assert.Contains("has no release", Assert.Single(ReleasedSchema.Problems("## Unreleased", $"# 0.1.0\n{Before}", After)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_has_its_schema_in_the_file()
    {
        const string Changelog = "## Unreleased\n\n## [0.2.0] - 2027-07-01\n\n## [0.1.0] - 2027-01-01\n";
        Assert.Contains("write '# 0.2.0'", Assert.Single(ReleasedSchema.Problems(Changelog, released: null, Before)), StringComparison.Ordinal);
        Assert.Contains("begins with '# 0.1.0'", Assert.Single(ReleasedSchema.Problems(Changelog, $"# 0.1.0\n{Before}", Before)), StringComparison.Ordinal);
        Assert.Empty(ReleasedSchema.Problems(Changelog, $"# 0.2.0\n{Before}", Before));
    }

    [Fact]
    public void A_breaking_change_is_told_under_the_next_release_and_a_safe_one_need_not_be()
    {
        Assert.StartsWith("BREAKING Query.note: is gone. This breaks clients of 0.1.0", Assert.Single(ReleasedSchema.Problems("## Unreleased\n\n## 0.1.0\n\n- `Query.note` is new.\n", $"# 0.1.0\n{Before}", After)), StringComparison.Ordinal);
        Assert.Empty(ReleasedSchema.Problems("## Unreleased\n\n- `Query.note` is gone.\n\n## 0.1.0\n", $"# 0.1.0\n{Before}", After));
        Assert.Empty(ReleasedSchema.Problems("## Unreleased\n\n## 0.1.0\n", $"# 0.1.0\n{After}", Before));
    }
}

using Mass.Graph.Access;

namespace Mass.Graph.Tests.Access;

public sealed class GrantTextTests
{
    [Theory]
    [InlineData("mass:staff")]
    [InlineData("*:member")]
    [InlineData("mass:supporter:0198c2a4-7d10-7c3e-9d55-0f6a1b2c3d4e")]
    public void What_is_written_reads_as_what_it_was(string text) => Assert.Equal(text, GrantText.Write(GrantText.Parse(text, out _)!));

    [Fact]
    public void Roles_are_read_in_any_case() => Assert.Equal(new Grant(null, Role.Overseer), GrantText.Parse("*:Overseer", out _));

    [Theory]
    [InlineData("staff", "\"staff\" is no role in an association.")]
    [InlineData("", "\"\" is no role in an association.")]
    [InlineData(":staff", "is no role in an association.")]
    [InlineData("mass:staff:a:b", "is no role in an association.")]
    [InlineData("mass:boss", "There is no role \"boss\" (in \"mass:boss\"). The roles are member, supporter, staff, overseer, administrator.")]
    [InlineData("mass:3", "There is no role \"3\"")]
    [InlineData("mass:", "There is no role \"\"")]
    [InlineData("mass:staff,overseer", "There is no role \"staff,overseer\"")]
    [InlineData("mass:supporter:maria", "\"maria\" (in \"mass:supporter:maria\") is no id of a person.")]
    [InlineData("*:supporter:0198c2a4-7d10-7c3e-9d55-0f6a1b2c3d4e", "names a person of every association")]
    public void What_is_no_role_is_told_with_what_to_write(string text, string said)
    {
        Assert.Null(GrantText.Parse(text, out var wrong));
        Assert.Contains(said, wrong, StringComparison.Ordinal);
    }
}

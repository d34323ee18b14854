using Mass.Domain.Associations;
using Mass.Domain.Supports;
using static Mass.Domain.Tests.Supports.SmallCatalogue;

namespace Mass.Domain.Tests.Supports;

public class AudienceTests
{
    [Theory]
    [InlineData("Ada Ben Cleo")]
    [InlineData("Ada Ben Cleo", Audience.All)]
    [InlineData("Ada Cleo", Audience.Superintendent)]
    [InlineData("Ben", Audience.AssistantSuperintendent)]
    [InlineData("Ada Ben Cleo", Audience.Superintendent, Audience.AssistantSuperintendent)]
    [InlineData("Ada Ben", Audience.New)]
    [InlineData("Ada", Audience.Superintendent, Audience.New)]
    [InlineData("Ada Ben Cleo", Audience.All, Audience.New)]
    public void Roles_widen_and_new_narrows(string expected, params Audience[] audiences) => Assert.Equal(
        expected,
        string.Join(' ', Empty.Members.Where(member => AudienceRule.Includes(audiences, member, Fall)).Select(member => Empty.People.Single(person => person.Id == member.PersonId).Name.Split(' ')[0])));

    [Fact]
    public void Only_who_is_a_member_that_day_is_meant()
    {
        var member = Member(Ada, MemberRole.Superintendent, Fall) with { Until = Spring };
        Assert.Equal([false, true, true, false], ((DateOnly[])[Fall.AddDays(-1), Fall, Spring, Spring.AddDays(1)]).Select(day => AudienceRule.Includes([], member, day)));
    }

    [Fact]
    public void Who_is_new_is_new_in_the_plan_year_of_the_role_in_whatever_district()
    {
        var moved = Member(Ada, MemberRole.Superintendent, Fall) with { RoleSince = new(2019, 7, 1) };
        Assert.False(AudienceRule.Includes([Audience.New], moved, Spring));
        Assert.True(AudienceRule.Includes([Audience.New], moved with { RoleSince = null }, End));
        Assert.False(AudienceRule.Includes([Audience.New], moved with { RoleSince = null }, End.AddDays(1)));
    }
}

using Mass.Domain.Supports;
using static Mass.Domain.Tests.Supports.SmallCatalogue;

namespace Mass.Domain.Tests.Supports;

public class SkillsLibraryTests
{
    private static AssociationRecords Library { get; } = Record(Record(Record(Records, Talk, Fall), Session(Webinars, "W2", Fall) with { Topic = "School budgets", Skills = ["negotiation"] }, Spring), Session(Webinars, "W3", End), null);

    [Theory]
    [InlineData(null, null, "W2 W1")]
    [InlineData("NEGOTIATION", null, "W2 W1")]
    [InlineData("Listening", null, "W1")]
    [InlineData("Listen", null, "")]
    [InlineData(null, "presenter hard", "W1")]
    [InlineData(null, "budgets presenter", "")]
    [InlineData(null, "support web", "W2 W1")]
    [InlineData("negotiation", "BUDGET", "W2")]
    public void A_recording_is_found_by_skill_and_by_words(string? skill, string? text, string found) =>
        Assert.Equal(found, string.Join(' ', SkillsLibrary.Find(Library, End, skill, text).Select(session => session.Code)));

    [Fact]
    public void What_came_into_the_library_later_is_not_in_it_yet()
    {
        Assert.Equal(["W1"], SkillsLibrary.Find(Library, Spring.AddDays(-1)).Select(session => session.Code));
        Assert.Empty(SkillsLibrary.Find(Library, Fall.AddDays(-1)));
    }

    [Fact]
    public void Skills_are_listed_with_their_recordings() =>
        Assert.Equal([("Negotiation", 2), ("Listening", 1)], SkillsLibrary.Skills(Library, End).Select(skill => (char.ToUpperInvariant(skill.Skill[0]) + skill.Skill[1..], skill.Recordings)));

    private static AssociationRecords Record(AssociationRecords records, Session session, DateOnly? on)
    {
        var held = (session.Code == Talk.Code ? records : records.PlanSession(session)).HoldSession(session.Id, session.On);
        return on is { } day ? held.AddRecording(session.Id, new($"https://example.org/{session.Code}"), day) : held;
    }
}

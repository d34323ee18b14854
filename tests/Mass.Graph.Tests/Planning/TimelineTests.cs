using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Planning;

/// <summary>The timeline of a step is one list of several kinds of things.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void The_kinds_of_a_timeline_can_be_asked_for_the_same_in_one_selection() => Assert.Empty(GraphFixture.Ask(
        "{ actionSteps { nodes { timeline { nodes { ... on StageChanged { on recordedAt } ... on ProgressUpdated { on recordedAt } ... on Amended { on recordedAt } } } } } }",
        snapshot: GraphFixture.Fictitious).Errors);
}

using Mass.Graph.Tests.History;

namespace Mass.Graph.Tests.Writing;

/// <summary>What a mutation answers with is what it made, also where it names another thing of the kind.</summary>
public sealed class GivenThingTests(StaffedGateway gateway) : IClassFixture<StaffedGateway>
{
    [Fact]
    public async Task A_correction_gives_the_correction_which_can_be_corrected_in_turn()
    {
        var association = (await gateway.AskAsStaff("""{ association(by: { slug: "mass" }) { id } }""")).Data.GetProperty("association").GetProperty("id").GetString();
        var metric = await gateway.Do("defineMetric", "metric", $"""
            associationId: "{association}", code: "GIVEN", name: "Given", definition: "How often it was given.", measure: COUNT, direction: INCREASE, aggregation: SUM, definedOn: "2025-01-10"
            """);
        var observation = await gateway.Do("recordObservation", "observation", $"""metricId: "{metric}", period: "2025-Q1", value: 12, observedOn: "2025-04-02" """);
        var first = await gateway.Do("correctObservation", "observation", $"""observationId: "{observation}", value: 21 """);
        var second = await gateway.Do("correctObservation", "observation", $"""observationId: "{first}", value: 22 """);

        var found = (await gateway.AskAsStaff("""{ metric(by: { code: "GIVEN" }) { observations { nodes { id value isCurrent } } } }""")).Data;
        Assert.Equal(
            [(observation, 12, false), (first, 21, false), (second, 22, true)],
            found.GetProperty("metric").GetProperty("observations").GetProperty("nodes").EnumerateArray()
                .Select(each => (each.GetProperty("id").GetString(), each.GetProperty("value").GetInt32(), each.GetProperty("isCurrent").GetBoolean()))
                .OrderBy(each => each.Item2));
    }
}

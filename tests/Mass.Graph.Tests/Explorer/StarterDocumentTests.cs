using GraphQLParser;
using GraphQLParser.AST;
using Mass.Graph.Explorer;

namespace Mass.Graph.Tests.Explorer;

public sealed class StarterDocumentTests(Gateway gateway) : IClassFixture<Gateway>
{
    [Fact]
    public void Every_operation_in_it_can_be_run_by_its_name()
    {
        var definitions = Parser.Parse(ExplorerConfig.StarterDocument).Definitions;
        var names = definitions.Cast<GraphQLOperationDefinition>().Select(operation => operation.Name?.StringValue).ToList();
        Assert.DoesNotContain(null, names);
        Assert.Equal(names.Distinct(), names);
        // More would be over the gateway's limit of operations in a document.
        Assert.InRange(names.Count, 2, 5);
    }

    [Theory]
    [InlineData("ThePlan")]
    [InlineData("StepsByTier")]
    [InlineData("StepsByStage")]
    [InlineData("Dashboard")]
    [InlineData("Seats")]
    public async Task Every_operation_in_it_is_answered(string operation)
    {
        var answer = await gateway.Ask(ExplorerConfig.StarterDocument, operation: operation);
        Assert.Null(answer["errors"]);
        Assert.NotNull(answer["data"]);
    }
}

using GraphQL.Types;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Tests.Querying;
using Mass.Graph.Tests.Reviews;

namespace Mass.Graph.Tests.Finance;

/// <summary>Finances are for the staff: no word of them is in the public schema, and they answer there where they are served.</summary>
public sealed class FinanceTests
{
    [Theory]
    [InlineData(AccessClass.Public)]
    [InlineData(AccessClass.Member)]
    internal void No_type_field_or_input_of_finance_is_there_below_the_staff(AccessClass served)
    {
        var schema = GraphFixture.SchemaOf(Audience.Of(served));
        var names = schema.AllTypes.Select(type => type.Name)
            .Concat(schema.AllTypes.OfType<IComplexGraphType>().SelectMany(type => type.Fields.Select(field => field.Name)))
            .Concat(schema.AllTypes.OfType<IComplexGraphType>().SelectMany(type => type.Fields).SelectMany(field => field.Arguments ?? []).Select(argument => argument.Name));
        Assert.DoesNotContain(names, name => name.Contains("Fiscal", StringComparison.OrdinalIgnoreCase) || name.Contains("Financ", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_true_ids_of_finances_lead_nowhere_in_public()
    {
        var (year, line) = (NodeId.Of("FiscalYear", Office.Records.FiscalYears[0].Id), NodeId.Of("FinancialLine", Office.Records.FinancialLines[0].Id));
        var query = $$"""{ node(id: "{{year}}") { id } nodes(ids: ["{{year}}", "{{line}}"]) { id } }""";
        Assert.Equal(("null", "[null,null]"), (Office.Ask(query)["node"].GetRawText(), Office.Ask(query)["nodes"].GetRawText()));
        Assert.Equal(year, Office.Ask(query, AccessClass.Staff)["node.id"].GetString());
    }

    [Fact]
    public void The_dashboard_answers_for_the_staff()
    {
        const string Figures = "{ lineCount budget actual variance variancePercent missingActualCount isComplete }";
        var answer = Office.Ask($$"""
            { association(by: { slug: "office" }) {
                financialDashboard(fiscalYear: { name: "FY 2026" }) {
                  currency fiscalYear { name } revenue {{Figures}} expenses {{Figures}} net { budget actual isComplete }
                  revenueByCategory { category figures {{Figures}} }
                  byPosition { position { abbreviation } superiors { abbreviation } revenue { budget } }
                }
                none: financialDashboard(fiscalYear: { name: "FY 1999" }) { currency }
              }
              fiscalYears(where: { dashboard: { net: { isComplete: { eq: false } } } }) { nodes { name financialLines { totalCount } } }
              financialLines(where: { actual: { eq: null } }, order: [{ budget: ASC }]) { nodes { code } }
              financialLine(by: { code: "R1" }, fiscalYear: { name: "FY 2026" }) { variance position { abbreviation } }
              position(by: { abbreviation: "PM" }) { financialLines { nodes { code } } } }
            """, AccessClass.Staff);
        Assert.Equal(
            ("USD", 1000.50m, 900.25m, -100.25m, -10.0m),
            (answer["association.financialDashboard.currency"].GetString(), Number(answer, "revenue.budget"), Number(answer, "revenue.actual"), Number(answer, "revenue.variance"), Number(answer, "revenue.variancePercent")));
        Assert.Equal("null", answer["association.financialDashboard.expenses.actual"].GetRawText());
        Assert.False(answer["association.financialDashboard.net.isComplete"].GetBoolean());
        Assert.Equal(["Dues"], answer.Rows("association.financialDashboard.revenueByCategory", "category"));
        Assert.Equal("ED", answer["association.financialDashboard.byPosition.0.superiors.0.abbreviation"].GetString());
        Assert.Equal("null", answer["association.financialDashboard.byPosition.1.position"].GetRawText());
        Assert.Equal("null", answer["association.none"].GetRawText());
        Assert.Equal(["FY 2026"], answer.Rows("fiscalYears", "name"));
        Assert.Equal(["E1"], answer.Rows("financialLines"));
        Assert.Equal("PM", answer["financialLine.position.abbreviation"].GetString());
        Assert.Equal(["R1"], answer.Rows("position.financialLines"));
    }

    private static decimal Number(Answer answer, string path) => answer[$"association.financialDashboard.{path}"].GetDecimal();
}

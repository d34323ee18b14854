using Mass.Domain;
using Mass.Domain.Interchange;
using Mass.Domain.Planning;

namespace Mass.Benchmarks;

/// <summary>Data of several sizes: the shipped plan, again and again under other slugs.</summary>
internal static class Scale
{
    /// <summary>Plans at size 1, some 540 steps.</summary>
    private const int PlansAtOne = 20;

    public static AssociationRecords Records(int times)
    {
        var shipped = PlanDocument.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "plans", "mass-2024-2029.json")));
        var plan = shipped.Plans[0];
        return shipped with { Plans = [.. Enumerable.Range(0, PlansAtOne * times).Select(number => Copy(plan, SlugOf(number)))] };
    }

    public static string SlugOf(int number) => $"plan-{number:00000}";

    private static StrategicPlan Copy(StrategicPlan plan, string slug)
    {
        var id = StrategicPlan.IdOf(plan.AssociationId, slug);
        var content = plan.Content with
        {
            Initiatives = [.. plan.Initiatives.Select(initiative => initiative with { PlanId = id })],
            KeyPrinciples = [.. plan.KeyPrinciples.Select(principle => principle with { PlanId = id })],
            Glossary = [.. plan.Glossary.Select(entry => entry with { PlanId = id })],
            Timeline = [.. plan.Timeline.Select(happening => happening with { PlanId = id })],
        };
        return plan with
        {
            Slug = slug,
            Revisions = [new() { Content = content }],
            AllSteps = [.. plan.AllSteps.Select(step => step with { PlanId = id })],
            Amendments = [],
        };
    }
}

// Reads a plan document, asks it a few things, records a stage and compares two days.
// dotnet run --project samples/plan-reader -- [PLAN.json]
using Mass.Domain.Calendar;
using Mass.Domain.Interchange;
using Mass.Domain.Planning;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "mass-2024-2029.json");
var plan = PlanDocument.Read(File.ReadAllBytes(path)).Plans[0];
Console.WriteLine($"{plan.Title}: {plan.ActionSteps.Count} steps");

foreach (var tier in Enum.GetValues<Tier>())
{
    Console.WriteLine($"for {tier}: {plan.ActionSteps.Count(step => step.Tiers.Contains(tier))}");
}

Console.WriteLine("For one, in plan year 2025-26:");
foreach (var step in plan.ActionSteps.Where(step => step.Tiers.Contains(Tier.One) && step.IsActiveIn(new PlanYear(2025))))
{
    Console.WriteLine($"  {step.Code} {step.Title}");
}

// A plan does not change; recording gives a new one, and both can be read.
var day = new DateOnly(2026, 1, 15);
var moved = plan.RecordStage("AS-06", Stage.Implement, day, new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero), "A program manager");
foreach (var change in PlanComparison.Between(moved, day.AddDays(-1), day))
{
    Console.WriteLine($"{change.TargetKey}: {change.StageBefore?.ToString() ?? "no stage"} to {change.StageAfter}");
}

var warnings = PlanLint.Of(plan, day).Count(finding => finding.Severity == LintSeverity.Warning);
Console.WriteLine($"{warnings} findings to mend");

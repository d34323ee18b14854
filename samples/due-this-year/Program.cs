// Lists what is due in the plan year of a day: by initiative, with the stage and the responsible parties.
// dotnet run --project samples/due-this-year -- [DAY] [PLAN.json]
using System.Globalization;
using Mass.Domain.Calendar;
using Mass.Domain.Interchange;
using Mass.Domain.Planning;
using Mass.Domain.Reporting;

var day = args.Length > 0 ? DateOnly.ParseExact(args[0], "yyyy-MM-dd", CultureInfo.InvariantCulture) : new DateOnly(2025, 10, 1);
var path = args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "mass-2024-2029.json");

var records = PlanDocument.Read(File.ReadAllBytes(path));
var plan = records.Plans[0].AsOf(day);
var due = DueSteps.Of(plan, day);
Console.WriteLine(plan.Title);
Console.WriteLine($"{due.Count} of {plan.ActionSteps.Count} steps are due in the plan year {PlanYear.Containing(day)}.");

foreach (var initiative in plan.Initiatives)
{
    Console.WriteLine();
    Console.WriteLine(initiative.Heading);
    foreach (var step in due.Where(step => step.InitiativeNumbers.Contains(initiative.Number)))
    {
        Console.WriteLine($"  {step.Code}  {step.Title}");
        Console.WriteLine($"         for {string.Join(" and ", step.Tiers)}; {step.Schedule}; {step.Stage?.ToString() ?? "no stage recorded"}");
        Console.WriteLine($"         {string.Join(", ", step.Responsibilities.Select(NameOf))}");
    }
}

var overdue = DueSteps.Overdue(plan, day);
Console.WriteLine();
Console.WriteLine($"{overdue.Count} steps should have come to {Stage.Sustain} by now: {string.Join(", ", overdue.Select(step => step.Code))}");

// A party is a position or a body of the association, or words that name none of them.
string NameOf(Responsibility party) => records.PositionOf(party)?.Title ?? records.CommitteeOf(party)?.Name ?? party.AsWritten;

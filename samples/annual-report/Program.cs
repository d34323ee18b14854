// Writes the annual report of a plan year as Markdown: of an association that is made up, or of a plan document.
// dotnet run --project samples/annual-report -- [YEAR] [DAY] [PLAN.json]
using System.Globalization;
using Mass.Domain.Calendar;
using Mass.Domain.Fictitious;
using Mass.Domain.Interchange;
using Mass.Domain.Reporting;

var year = new PlanYear(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 2025);
var day = args.Length > 1 ? DateOnly.ParseExact(args[1], "yyyy-MM-dd", CultureInfo.InvariantCulture) : FictitiousAssociation.Today;
var records = args.Length > 2 ? PlanDocument.Read(File.ReadAllBytes(args[2])) : FictitiousAssociation.Create();

// Published() leaves out what not everyone may see, and the report holds nothing that is confidential.
var report = AnnualReport.Of(records.Published(), records.Plans[0], year, day);
Console.Write(report.ToMarkdown());

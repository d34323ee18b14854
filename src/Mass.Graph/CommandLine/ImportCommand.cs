using System.CommandLine;
using Mass.Domain;
using Mass.Domain.Interchange;

namespace Mass.Graph.CommandLine;

/// <summary>Reads a plan document into the database, where what differs from the plan there becomes amendments; or adds a fictitious association.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "The plan document (JSON).", Arity = ArgumentArity.ZeroOrOne };
        var on = new Option<DateOnly?>("--on") { Description = "The day from which the differences hold, such as 2026-07-01; today when it is left out." };
        var by = new Option<string?>("--by") { Description = "Who amends the plan." };
        var reason = new Option<string?>("--reason") { Description = "Why the plan is amended." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what the import would do, and change nothing." };
        var sample = new SampleOptions();
        var command = new Command("import", "Read a plan document, where what differs from the plan in the database becomes amendments; or add a fictitious association with --sample.")
        {
            file, on, by, reason, dryRun, sample.Sample, sample.Seed, sample.Members,
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) =>
        {
            // Where no file is given, the name of the first setting takes its place.
            var given = result.GetValue(file);
            var settings = given?.StartsWith("--", StringComparison.Ordinal) == true ? [given, .. result.UnmatchedTokens] : result.UnmatchedTokens;
            var document = settings.Count == result.UnmatchedTokens.Count ? given : null;
            return Outcome.Of(settings, async () =>
            {
                var isAmendment = result.GetValue(on) is not null || result.GetValue(by) is not null || result.GetValue(reason) is not null;
                var lines = sample.Read(result, document, isAmendment || result.GetValue(dryRun)) is { } fictitious
                    ? await MassHost.Add(settings, fictitious, cancellation)
                    : await MassHost.Import(
                        settings,
                        new(await Read(new FileInfo(document!), cancellation), result.GetValue(on), result.GetValue(by), result.GetValue(reason), result.GetValue(dryRun)),
                        cancellation);
                foreach (var line in lines)
                {
                    Console.WriteLine(line);
                }
            });
        });
        return command;
    }

    private static async Task<AssociationRecords> Read(FileInfo file, CancellationToken cancellation)
    {
        try
        {
            return PlanDocument.Read(await File.ReadAllBytesAsync(file.FullName, cancellation));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file.FullName} cannot be read: {e.Message}");
        }
        catch (PlanDocumentException e)
        {
            throw new CommandException($"{file.FullName} was not imported, and nothing was changed. {e.Message}");
        }
    }
}

using System.CommandLine;
using Mass.Domain;
using Mass.Domain.Interchange;

namespace Mass.Graph.CommandLine;

/// <summary>Reads a plan document into the database; what differs from the plan there becomes amendments.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The plan document (JSON)." };
        var on = new Option<DateOnly?>("--on") { Description = "The day from which the differences hold, such as 2026-07-01; today when it is left out." };
        var by = new Option<string?>("--by") { Description = "Who amends the plan." };
        var reason = new Option<string?>("--reason") { Description = "Why the plan is amended." };
        var command = new Command("import", "Read a plan document; what differs from the plan in the database becomes amendments.") { file, on, by, reason };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) => Outcome.Of(result, () => Run(
            result.UnmatchedTokens, result.GetRequiredValue(file), result.GetValue(on), result.GetValue(by), result.GetValue(reason), cancellation)));
        return command;
    }

    private static async Task Run(IReadOnlyList<string> settings, FileInfo file, DateOnly? on, string? by, string? reason, CancellationToken cancellation)
    {
        var document = await Read(file, cancellation);
        foreach (var line in await MassHost.Import(settings, document, on, by, reason, cancellation))
        {
            Console.WriteLine(line);
        }
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

using System.CommandLine;
using Mass.Domain;
using Mass.Domain.Interchange;

namespace Mass.Graph.CommandLine;

/// <summary>Writes a plan of the database as a plan document.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var plan = new Option<string>("--plan") { Description = "The slug of the plan.", Required = true };
        var association = new Option<string?>("--association") { Description = "The slug of the association; needed when more than one has such a plan." };
        var output = new Option<FileInfo?>("--output") { Description = "The file to write; the standard output when it is left out." };
        var command = new Command("export", "Write a plan as a document (JSON) that can be edited and imported again.") { plan, association, output };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) => Outcome.Of(result, () => Run(
            result.UnmatchedTokens, result.GetRequiredValue(plan), result.GetValue(association), result.GetValue(output), cancellation)));
        return command;
    }

    private static async Task Run(IReadOnlyList<string> settings, string plan, string? association, FileInfo? output, CancellationToken cancellation)
    {
        var associations = await MassHost.Load(settings, cancellation);
        var document = PlanDocument.Write(Owner(associations, plan, association), plan);
        if (output is null)
        {
            await using var stream = Console.OpenStandardOutput();
            await stream.WriteAsync(document, cancellation);
            return;
        }

        try
        {
            await File.WriteAllBytesAsync(output.FullName, document, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{output.FullName} cannot be written: {e.Message}");
        }
    }

    private static AssociationRecords Owner(IReadOnlyList<AssociationRecords> associations, string plan, string? association)
    {
        var owners = associations
            .Where(each => each.FindPlan(plan) is not null && (association is null || each.Association.Slug == association))
            .ToList();
        return owners.Count switch
        {
            1 => owners[0],
            0 => throw new CommandException(
                $"There is no plan '{plan}'; there are {string.Join(", ", associations.SelectMany(each => each.Plans.Select(known => $"{known.Slug} ({each.Association.Slug})")))}."),
            _ => throw new CommandException($"{string.Join(" and ", owners.Select(each => each.Association.Slug))} have a plan '{plan}'; name one with --association."),
        };
    }
}

using System.CommandLine;

namespace Mass.Graph.CommandLine;

/// <summary>The command line: without a command the gateway serves.</summary>
internal static class MassCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand(
            """
            Mass serves a school leaders' association's plan as GraphQL. Without a command it starts the gateway.

            Every setting can be given as --Section:Name VALUE, for example --urls http://127.0.0.1:8080 or
            --ConnectionStrings:Mass "Data Source=mass.db". On the first start the database is made and the shipped plan is read into it.
            """);
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((result, cancellation) => Outcome.Of(result, () => ServeCommand.Run(result.UnmatchedTokens, cancellation)));
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(SchemaCommand.Create());
        root.Subcommands.Add(HashKeyCommand.Create());
        root.Subcommands.Add(KeyCommand.Create());
        return root;
    }
}

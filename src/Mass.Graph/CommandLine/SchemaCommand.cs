using System.CommandLine;
using GraphQL;

namespace Mass.Graph.CommandLine;

/// <summary>Prints the schema in the schema definition language.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the GraphQL schema (SDL).");
        command.SetAction(_ => Console.Out.Write(MassSchema.Create().Print().ReplaceLineEndings("\n").TrimEnd('\n') + "\n"));
        return command;
    }
}

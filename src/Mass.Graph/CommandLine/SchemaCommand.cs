using System.CommandLine;
using GraphQL;
using Mass.Graph.Access;

namespace Mass.Graph.CommandLine;

/// <summary>Prints the schema in the schema definition language.</summary>
internal static class SchemaCommand
{
    /// <summary>The audiences by the names that the command takes.</summary>
    private static readonly Dictionary<string, Audience> Audiences = new(StringComparer.Ordinal)
    {
        ["all"] = Audience.Whole,
        ["public"] = Audience.Everyone,
        ["member"] = Audience.Least(AccessClass.Member),
        ["staff"] = Audience.Least(AccessClass.Staff),
        ["supporter"] = Audience.Least(AccessClass.Confidential),
    };

    public static Command Create()
    {
        var audience = new Option<string>("--for")
        {
            Description = "For whom: all for the whole schema, or what the public, a member, staff or a supporter sees of it.",
            DefaultValueFactory = _ => "all",
        };
        audience.AcceptOnlyFromAmong([.. Audiences.Keys]);
        var command = new Command("schema", "Print the GraphQL schema (SDL).") { audience };
        command.SetAction(result => Console.Out.Write(MassSchema.Create(Audiences[result.GetValue(audience)!]).Print().ReplaceLineEndings("\n").TrimEnd('\n') + "\n"));
        return command;
    }
}

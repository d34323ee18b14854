using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mass.Graph.Tests.Differential;

/// <summary>A request that was made up.</summary>
/// <param name="Seed">What it was made of.</param>
/// <param name="Request">The request.</param>
/// <param name="Fields">The fields that it selects, with the types that they are of.</param>
/// <param name="Arguments">The arguments that it gives, with the fields that they are of.</param>
/// <param name="Next">How the page after its own is asked for; null when it does not turn pages.</param>
internal sealed record MadeOperation(
    uint Seed, AskedRequest Request, IReadOnlySet<(string Type, string Field)> Fields, IReadOnlySet<(string Type, string Field, string Argument)> Arguments, PageTurn? Next)
{
    /// <summary>The request for the next page, after an answer to this one; null when there is none.</summary>
    public AskedRequest? After(JsonElement answer)
    {
        if (Next is null || Next.Cursor(answer) is not { } cursor)
        {
            return null;
        }

        var variables = (JsonObject)(Request.Variables?.DeepClone() ?? new JsonObject());
        variables[Next.Variable] = cursor;
        return Request with { Variables = variables };
    }

    public override string ToString() => $"seed {Seed}\n{Request}";
}

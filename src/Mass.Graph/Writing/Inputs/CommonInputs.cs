using GraphQL.Types;
using Mass.Graph.Querying;

namespace Mass.Graph.Writing.Inputs;

/// <summary>What every mutation may be given beside what its act needs.</summary>
internal static class CommonInputs
{
    public const string Argument = "input";
    public const string Reason = "reason";
    public const string ExpectedRevision = "expectedRevision";
    public const string IdempotencyKey = "idempotencyKey";

    public static void AddTo(InputObjectGraphType input, LeafTypes leaves, bool isRevised, bool isReasonKept)
    {
        input.AddPart(Reason, leaves.Of(typeof(string)), isReasonKept ? "Why; what is changed tells it to whoever sees it, and the history keeps it." : "Why; the history keeps it.");
        if (isRevised)
        {
            input.AddPart(ExpectedRevision, leaves.Of(typeof(long)), "The revision of the thing from which the change was made; when someone has changed it since, nothing is done and the error CONFLICT tells what; leave it out to change whatever is there.");
        }

        input.AddPart(IdempotencyKey, leaves.Of(typeof(string)), "A text of your choice, another for each change: sent again with the same input, it gives the first result and does nothing twice.");
    }
}

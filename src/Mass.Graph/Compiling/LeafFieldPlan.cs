using Mass.Graph.Querying.Fields;

namespace Mass.Graph.Compiling;

/// <summary>A scalar or an enum that is written as it is read.</summary>
internal sealed class LeafFieldPlan(string name, LeafWriter write) : FieldPlan(name)
{
    public override void WriteValue(Run run, object? source) => write(run.Json, source!, run.Snapshot);
}

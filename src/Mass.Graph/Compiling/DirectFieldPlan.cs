using Mass.Graph.Querying.Fields;

namespace Mass.Graph.Compiling;

/// <summary>A field whose value comes from its thing and the state alone.</summary>
internal sealed class DirectFieldPlan(string name, DirectResolver resolver, ValuePlan value) : FieldPlan(name)
{
    public override void WriteValue(Run run, object? source) => value.Write(run, resolver.Get(source!, run.State, run.Snapshot));
}

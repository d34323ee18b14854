using Mass.Graph.Querying.Fields;

namespace Mass.Graph.Compiling;

/// <summary>A field that is there for those who may see it, and null for the others; asked for each thing and each caller.</summary>
internal sealed class GuardedFieldPlan(GuardedResolver guard, FieldPlan field, bool isRequired) : FieldPlan(field.Name)
{
    public override void WriteValue(Run run, object? source)
    {
        if (guard.IsOpen(source!, run.State, run.Snapshot))
        {
            field.WriteValue(run, source);
        }
        else if (isRequired)
        {
            throw new NotAnsweredException("A field that has to have a value is closed.");
        }
        else
        {
            run.Json.Null();
        }
    }
}

namespace Mass.Graph.Compiling;

/// <summary>The name of the object's type.</summary>
internal sealed class TypeNameFieldPlan(string name, string typeName) : FieldPlan(name)
{
    private readonly byte[] value = AnswerJson.Encoded(typeName);

    public override void WriteValue(Run run, object? source) => run.Json.Raw(value);
}

namespace Mass.Graph.Compiling;

/// <summary>Writes one field of an object: its name in the response and its value.</summary>
internal abstract class FieldPlan(string name)
{
    /// <summary>The name as it stands after another field: the comma before it and the colon behind it.</summary>
    private readonly byte[] text = [(byte)',', .. AnswerJson.Encoded(name), (byte)':'];

    public string Name => name;

    /// <param name="run">The run.</param>
    /// <param name="source">The object whose field it is.</param>
    /// <param name="isFirst">Whether no other field of the object stands before it.</param>
    public void Write(Run run, object? source, bool isFirst)
    {
        run.Json.Raw(isFirst ? text.AsSpan(1) : text);
        WriteValue(run, source);
    }

    public abstract void WriteValue(Run run, object? source);
}

using System.Text.Json;

namespace Mass.Graph.Compiling;

/// <summary>Writes one field of an object: its name in the response and its value.</summary>
internal abstract class FieldPlan(string name)
{
    private readonly JsonEncodedText text = JsonEncodedText.Encode(name);

    public string Name => name;

    public void Write(Run run, object? source)
    {
        run.Json.WritePropertyName(text);
        WriteValue(run, source);
    }

    public abstract void WriteValue(Run run, object? source);
}

using GraphQL.Types;

namespace Mass.Graph.Writing.Inputs;

/// <summary>A field of the input of a mutation.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it is.</param>
/// <param name="Form">The form of its value.</param>
/// <param name="IsRequired">Whether it has to be given.</param>
/// <param name="MayBeNull">Whether null says something else than leaving it out.</param>
/// <param name="IsAsked">Whether it cannot be left out although it may be null: nobody takes something away by saying nothing.</param>
internal sealed record ActInput(string Name, string Description, InputForm Form, bool IsRequired, bool MayBeNull = false, bool IsAsked = false)
{
    public FieldType Field() => new()
    {
        Name = Name,
        Description = Wording.With(Description, Form.Hint),
        ResolvedType = IsRequired ? new NonNullGraphType(Form.Type) : Form.Type,
    };

    /// <summary>Reads what was given, if it was, into the values.</summary>
    public void Read(IDictionary<string, object?> given, InputReading reading, Dictionary<string, object?> values)
    {
        if (!given.TryGetValue(Name, out var value))
        {
            if (IsAsked)
            {
                reading.Invalid("It has to be given; give null to have none.", [Name]);
            }

            return;
        }

        if (value is not null)
        {
            values[Name] = Form.Read(value, reading, [Name]);
        }
        else if (MayBeNull)
        {
            values[Name] = null;
        }
    }
}

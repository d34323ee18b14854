using GraphQL.Types;

namespace Mass.Graph.Compiling;

/// <summary>Writes an object of one type: those of its selected fields that are included, in the order of the document.</summary>
/// <param name="type">The type.</param>
/// <param name="fields">The fields, with the number of what includes each.</param>
internal sealed class ObjectPlan(IObjectGraphType type, IReadOnlyList<(FieldPlan Plan, int Inclusion)> fields)
{
    private readonly (FieldPlan Plan, int Inclusion)[] fields = [.. fields];

    public void Write(Run run, object? value)
    {
        if (value is not null && type.IsTypeOf is { } isOfType && !type.SkipTypeCheck && !isOfType(value))
        {
            throw new NotAnsweredException($"A value is no {type.Name}.");
        }

        run.Json.WriteStartObject();
        foreach (var (plan, inclusion) in fields)
        {
            if (run.Values.Includes(inclusion))
            {
                plan.Write(run, value);
            }
        }

        run.Json.WriteEndObject();
    }
}

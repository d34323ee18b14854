using GraphQL.Types;

namespace Mass.Graph.Compiling;

/// <summary>Writes an object of one type: those of its selected fields that are included, in the order of the document.</summary>
/// <param name="type">The type.</param>
/// <param name="fields">The fields, with the number of what includes each.</param>
internal sealed class ObjectPlan(IObjectGraphType type, IReadOnlyList<(FieldPlan Plan, int Inclusion)> fields)
{
    private readonly (FieldPlan Plan, int Inclusion)[] fields = [.. fields];
    private readonly Func<object, bool>? isOfType = type.SkipTypeCheck ? null : type.IsTypeOf;

    public void Write(Run run, object? value)
    {
        if (value is not null && isOfType?.Invoke(value) == false)
        {
            throw new NotAnsweredException($"A value is no {type.Name}.");
        }

        run.Json.Raw("{"u8);
        var isFirst = true;
        foreach (var (plan, inclusion) in fields)
        {
            if (inclusion == 0 || run.Values.Includes(inclusion))
            {
                plan.Write(run, value, isFirst);
                isFirst = false;
            }
        }

        run.Json.Raw("}"u8);
    }
}

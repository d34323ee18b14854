using GraphQL.Types;
using GraphQLParser.AST;

namespace Mass.Graph.Compiling;

/// <summary>Writes an object of one type: those of its selected fields that are included, in the order of the document.</summary>
/// <param name="type">The type.</param>
/// <param name="fields">The fields, with the place of each in the document and the number of what includes it.</param>
internal sealed class ObjectPlan(IObjectGraphType type, IReadOnlyList<(FieldPlan Plan, GraphQLField Ast, int Inclusion)> fields)
{
    private readonly (FieldPlan Plan, GraphQLField Ast, int Inclusion)[] fields = [.. fields];
    private readonly Func<object, bool>? isOfType = type.SkipTypeCheck ? null : type.IsTypeOf;

    public void Write(Run run, object? value)
    {
        if (value is not null && isOfType?.Invoke(value) == false)
        {
            throw new NotAnsweredException($"A value is no {type.Name}.");
        }

        run.Json.Raw("{"u8);
        var (isFirst, i) = (true, 0);
        try
        {
            for (; i < fields.Length; i++)
            {
                ref readonly var field = ref fields[i];
                if (field.Inclusion == 0 || run.Values.Includes(field.Inclusion))
                {
                    field.Plan.Write(run, value, isFirst);
                    isFirst = false;
                }
            }
        }
        catch (Exception) when (run.Place.Meet(fields[i].Plan.Name, fields[i].Ast))
        {
            throw;
        }

        run.Json.Raw("}"u8);
    }
}

using System.Collections;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Mass.Graph.Compiling;

/// <summary>
/// Reads the variables of a request as an operation declares them. What is wrong with them is not told here: the validator finds it again, with its words for it.
/// </summary>
internal sealed class VariableReader
{
    private readonly Declared[] declared;

    /// <param name="schema">The schema.</param>
    /// <param name="operation">The operation, found valid against it.</param>
    /// <param name="usages">Where the operation uses its variables.</param>
    public VariableReader(ISchema schema, GraphQLOperationDefinition operation, IReadOnlyList<VariableUsage> usages) =>
        declared = [.. operation.Variables?.Items.Select(each => Declare(schema, each, usages)) ?? []];

    /// <summary>The values of the variables; null when one of them is not what it has to be.</summary>
    public Variables? Read(Inputs given)
    {
        if (declared.Length == 0)
        {
            return Variables.None;
        }

        var read = new Variables();
        foreach (var each in declared)
        {
            var variable = new Variable(each.Name, each.Definition);
            if (given.TryGetValue(each.Name, out var value))
            {
                if (!TryRead(each.TypeOfGiven, value, out var known))
                {
                    return null;
                }

                variable.Value = known;
            }
            else if (each.Definition.DefaultValue is not null)
            {
                (variable.Value, variable.IsDefault) = (each.Default, true);
            }
            else if (each.Type is NonNullGraphType)
            {
                return null;
            }

            read.Add(variable);
        }

        return read;
    }

    private static Declared Declare(ISchema schema, GraphQLVariableDefinition definition, IReadOnlyList<VariableUsage> usages)
    {
        var type = definition.Type.GraphTypeFromType(schema) ?? throw new NotAnsweredException($"The variable {definition.Variable.Name.Value} has no type.");

        // A variable that may be null is used where null is not taken when there is a default for it.
        var isRequired = type is not NonNullGraphType && usages.Any(usage => usage.Node.Name.Value == definition.Variable.Name.Value && usage.Type is NonNullGraphType);
        return new(
            definition.Variable.Name.StringValue,
            definition,
            type,
            isRequired ? new NonNullGraphType(type) : type,
            definition.DefaultValue is { } literal ? ExecutionHelper.CoerceValue(type, literal).Value : null);
    }

    private static bool TryRead(IGraphType type, object? value, out object? read)
    {
        read = null;
        switch (type)
        {
            case NonNullGraphType required:
                return value is not null && TryRead(required.ResolvedType!, value, out read) && read is not null;
            case ScalarGraphType leaf:
                try
                {
                    read = leaf.ParseValue(value);
                    return true;
                }
                catch (Exception)
                {
                    // Whatever a scalar says of the value, the validator hears it again.
                    return false;
                }

            case ListGraphType list:
                return value is null || TryReadList(list.ResolvedType!, value, out read);
            case IInputObjectGraphType input:
                return value is null || TryReadObject(input, value, out read);
            default:
                return false;
        }
    }

    private static bool TryReadList(IGraphType item, object value, out object? read)
    {
        var isList = value is IList and not IDictionary<string, object?>;
        object?[] items = isList ? new object?[((IList)value).Count] : new object?[1];
        read = items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!TryRead(item, isList ? ((IList)value)[i] : value, out items[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadObject(IInputObjectGraphType type, object value, out object? read)
    {
        read = null;
        if (value is not IDictionary<string, object?> given)
        {
            return false;
        }

        var (members, met, anyNull) = (new Dictionary<string, object?>(given.Count), 0, false);
        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var member))
            {
                if (field.Parser is not null || field.Validator is not null || !TryRead(field.ResolvedType!, member, out var known))
                {
                    return false;
                }

                members[field.Name] = known;
                met++;
                anyNull |= known is null;
            }
            else if (field.DefaultValue is not null)
            {
                members[field.Name] = field.DefaultValue;
            }
            else if (field.ResolvedType is NonNullGraphType)
            {
                return false;
            }
        }

        if (met != given.Count || (type.IsOneOf && (met != 1 || anyNull)))
        {
            return false;
        }

        read = type.ParseDictionary(members);
        return true;
    }

    /// <param name="Name">The name.</param>
    /// <param name="Definition">The declaration in the document.</param>
    /// <param name="Type">The declared type.</param>
    /// <param name="TypeOfGiven">The type that a given value has to be of.</param>
    /// <param name="Default">The value when none is given.</param>
    private sealed record Declared(string Name, GraphQLVariableDefinition Definition, IGraphType Type, IGraphType TypeOfGiven, object? Default);
}

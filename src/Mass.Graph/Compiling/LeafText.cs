using GraphQL.Types;
using Mass.Graph.Querying.Scalars;

namespace Mass.Graph.Compiling;

/// <summary>Writes scalars and enums as JSON, as the types of the graph serialize them.</summary>
internal static class LeafText
{
    /// <summary>What writes values of a CLR type that are not null; null when the graph's type has a way of its own to serialize them.</summary>
    public static Action<AnswerJson, TValue>? Of<TValue>(ScalarGraphType leaf)
    {
        object? write = (leaf, typeof(TValue)) switch
        {
            (EnumerationGraphType names, var type) when (Nullable.GetUnderlyingType(type) ?? type).IsEnum => Enumeration<TValue>(names),
            (StringGraphType, var type) when type == typeof(string) => new Action<AnswerJson, string>(static (json, value) => json.Text(value)),
            (BooleanGraphType, var type) when type == typeof(bool) => new Action<AnswerJson, bool>(static (json, value) => json.Flag(value)),
            (BooleanGraphType, var type) when type == typeof(bool?) => new Action<AnswerJson, bool?>(static (json, value) => json.Flag(value!.Value)),
            (IntGraphType, var type) when type == typeof(int) => new Action<AnswerJson, int>(static (json, value) => json.Number(value)),
            (IntGraphType, var type) when type == typeof(int?) => new Action<AnswerJson, int?>(static (json, value) => json.Number(value!.Value)),
            (LongGraphType, var type) when type == typeof(long) => new Action<AnswerJson, long>(static (json, value) => json.Number(value)),
            (LongGraphType, var type) when type == typeof(long?) => new Action<AnswerJson, long?>(static (json, value) => json.Number(value!.Value)),
            (DecimalGraphType, var type) when type == typeof(decimal) => new Action<AnswerJson, decimal>(static (json, value) => json.Number(value)),
            (DecimalGraphType, var type) when type == typeof(decimal?) => new Action<AnswerJson, decimal?>(static (json, value) => json.Number(value!.Value)),
            (DateScalar, var type) when type == typeof(DateOnly) => new Action<AnswerJson, DateOnly>(static (json, value) => json.Day(value)),
            (DateScalar, var type) when type == typeof(DateOnly?) => new Action<AnswerJson, DateOnly?>(static (json, value) => json.Day(value!.Value)),
            _ => null,
        };
        return (Action<AnswerJson, TValue>?)write;
    }

    /// <summary>Writes a value that is known at run time alone.</summary>
    /// <returns>Whether there is a value: null is written for what has none.</returns>
    public static bool Write(AnswerJson json, ScalarGraphType leaf, object? value)
    {
        var serialized = leaf.Serialize(value);
        switch (serialized)
        {
            case null:
                json.Null();
                return false;
            case string text:
                json.Text(text);
                break;
            case int number:
                json.Number(number);
                break;
            case bool flag:
                json.Flag(flag);
                break;
            case long number:
                json.Number(number);
                break;
            case decimal number:
                json.Number(number);
                break;
            default:
                json.Other(serialized);
                break;
        }

        return true;
    }

    /// <summary>The names of an enum, which are few, encoded once. A value that has none is not written here.</summary>
    private static Action<AnswerJson, TValue> Enumeration<TValue>(EnumerationGraphType names)
    {
        var texts = names.Values.Where(value => value.Value is not null).DistinctBy(value => value.Value).Select(value => ((TValue)value.Value!, AnswerJson.Encoded(value.Name))).ToArray();
        return (json, value) =>
        {
            foreach (var (member, text) in texts)
            {
                if (EqualityComparer<TValue>.Default.Equals(member, value))
                {
                    json.Raw(text);
                    return;
                }
            }

            throw new NotAnsweredException("A value of an enum has no name.");
        };
    }
}

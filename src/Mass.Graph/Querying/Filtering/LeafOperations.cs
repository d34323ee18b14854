using System.Collections;

namespace Mass.Graph.Querying.Filtering;

/// <summary>Turns filter operations on a leaf into a test of its value. The meaning of null is C#'s.</summary>
internal static class LeafOperations
{
    /// <summary>So many letters of a text are looked through in about the time of one test.</summary>
    private const int LettersOfTest = 64;

    /// <summary>The test takes a value for each operation from the effort, and more for a long text.</summary>
    public static Func<TValue, bool> Compile<TValue>(object? input, Effort effort)
    {
        var tests = new List<Func<TValue, bool>>();
        foreach (var (name, operand) in (IDictionary<string, object?>)input!)
        {
            tests.Add(Test<TValue>(name, operand, effort));
        }

        return value =>
        {
            effort.Spend(1 + (value is string text ? text.Length / LettersOfTest : 0));
            for (var i = 0; i < tests.Count; i++)
            {
                if (i > 0)
                {
                    effort.Spend();
                }

                if (!tests[i](value))
                {
                    return false;
                }
            }

            return true;
        };
    }

    private static Func<TValue, bool> Test<TValue>(string name, object? operand, Effort effort)
    {
        switch (name)
        {
            case "and" when operand is not null:
                var all = Items(operand).Select(each => Compile<TValue>(each, effort)).ToList();
                return value => all.TrueForAll(test => test(value));
            case "or" when operand is not null:
                var any = Items(operand).Select(each => Compile<TValue>(each, effort)).ToList();
                return value => any.Exists(test => test(value));
            case "eq" when operand is null:
                return value => value is null;
            case "neq" when operand is null:
                return value => value is not null;
        }

        if (operand is null)
        {
            throw new QueryError(ErrorCodes.NullNotAllowed, $"The filter operation '{name}' takes a value and not null; leave it out, or ask for what has none with eq: null.");
        }

        switch (name)
        {
            case "eq":
                var equal = (TValue)operand;
                return value => Equality<TValue>.Comparer.Equals(value, equal);
            case "neq":
                var different = (TValue)operand;
                return value => !Equality<TValue>.Comparer.Equals(value, different);
            case "in":
                return Membership<TValue>(operand);
            case "nin":
                var among = Membership<TValue>(operand);
                return value => !among(value);
        }

        return operand is string text && typeof(TValue) == typeof(string)
            ? (Func<TValue, bool>)(object)TextTest(name, text)
            : Comparison<TValue>(name, (TValue)operand);
    }

    private static Func<TValue, bool> Membership<TValue>(object list)
    {
        // Null is kept apart: in a list of values that are never null it is no value at all, and fits nothing.
        var values = Items(list).ToList();
        var withNull = values.Contains(null);
        var set = values.Where(item => item is not null).Select(item => (TValue)item!).ToHashSet(Equality<TValue>.Comparer);
        return value => value is null ? withNull : set.Contains(value);
    }

    private static Func<TValue, bool> Comparison<TValue>(string name, TValue operand)
    {
        if (name[0] == 'n')
        {
            var positive = Comparison(name[1..], operand);
            return value => !positive(value);
        }

        var comparer = Comparer<TValue>.Default;
        return name switch
        {
            "gt" => value => value is not null && comparer.Compare(value, operand) > 0,
            "gte" => value => value is not null && comparer.Compare(value, operand) >= 0,
            "lt" => value => value is not null && comparer.Compare(value, operand) < 0,
            "lte" => value => value is not null && comparer.Compare(value, operand) <= 0,
            _ => throw new InvalidOperationException($"'{name}' is no filter operation."),
        };
    }

    private static Func<string?, bool> TextTest(string name, string operand) => name switch
    {
        "contains" => value => value is not null && value.Contains(operand, StringComparison.Ordinal),
        "ncontains" => value => value is null || !value.Contains(operand, StringComparison.Ordinal),
        "startsWith" => value => value is not null && value.StartsWith(operand, StringComparison.Ordinal),
        "nstartsWith" => value => value is null || !value.StartsWith(operand, StringComparison.Ordinal),
        "endsWith" => value => value is not null && value.EndsWith(operand, StringComparison.Ordinal),
        "nendsWith" => value => value is null || !value.EndsWith(operand, StringComparison.Ordinal),
        "containsIgnoreCase" => value => value is not null && value.Contains(operand, StringComparison.OrdinalIgnoreCase),
        "startsWithIgnoreCase" => value => value is not null && value.StartsWith(operand, StringComparison.OrdinalIgnoreCase),
        "endsWithIgnoreCase" => value => value is not null && value.EndsWith(operand, StringComparison.OrdinalIgnoreCase),
        "eqIgnoreCase" => value => string.Equals(value, operand, StringComparison.OrdinalIgnoreCase),
        _ => throw new InvalidOperationException($"'{name}' is no filter operation on a text."),
    };

    public static IEnumerable<object?> Items(object list) => ((IEnumerable)list).Cast<object?>();

    private static class Equality<TValue>
    {
        // Two addresses with other fragments are equal to Uri, and not to a reader.
        public static readonly IEqualityComparer<TValue> Comparer = typeof(TValue) == typeof(Uri)
            ? (IEqualityComparer<TValue>)(object)EqualityComparer<Uri>.Create((a, b) => a?.OriginalString == b?.OriginalString, address => address.OriginalString.GetHashCode(StringComparison.Ordinal))
            : EqualityComparer<TValue>.Default;
    }
}

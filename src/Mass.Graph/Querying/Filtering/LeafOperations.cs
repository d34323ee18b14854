using System.Collections;

namespace Mass.Graph.Querying.Filtering;

/// <summary>Turns filter operations on a leaf into a test of its value. The meaning of null is C#'s.</summary>
internal static class LeafOperations
{
    public static Func<TValue, bool> Compile<TValue>(object? input)
    {
        var tests = new List<Func<TValue, bool>>();
        foreach (var (name, operand) in (IDictionary<string, object?>)input!)
        {
            tests.Add(Test<TValue>(name, operand));
        }

        return tests switch
        {
            [] => _ => true,
            [var one] => one,
            _ => value => tests.TrueForAll(test => test(value)),
        };
    }

    private static Func<TValue, bool> Test<TValue>(string name, object? operand)
    {
        switch (name)
        {
            case "and" when operand is not null:
                var all = Items(operand).Select(Compile<TValue>).ToList();
                return value => all.TrueForAll(test => test(value));
            case "or" when operand is not null:
                var any = Items(operand).Select(Compile<TValue>).ToList();
                return value => any.Exists(test => test(value));
            case "eq":
                var equal = (TValue?)operand;
                return value => EqualityComparer<TValue>.Default.Equals(value, equal);
            case "neq":
                var different = (TValue?)operand;
                return value => !EqualityComparer<TValue>.Default.Equals(value, different);
        }

        if (operand is null)
        {
            throw new QueryError(ErrorCodes.NullNotAllowed, $"The filter operation '{name}' takes a value and not null; leave it out, or ask for what has none with eq: null.");
        }

        switch (name)
        {
            case "in":
                var set = Items(operand).Select(item => (TValue?)item).ToHashSet();
                return value => set.Contains(value);
            case "nin":
                var excluded = Items(operand).Select(item => (TValue?)item).ToHashSet();
                return value => !excluded.Contains(value);
        }

        return operand is string text && typeof(TValue) == typeof(string)
            ? (Func<TValue, bool>)(object)TextTest(name, text)
            : Comparison<TValue>(name, (TValue)operand);
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
}

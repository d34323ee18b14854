using System.Globalization;
using GraphQL.Types;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>A measure that is a field of a row, or of what it holds. Rows without a value are left out.</summary>
internal sealed class LeafMeasure<T, TValue>(string name, string description, ScalarGraphType leaf, ScalarGraphType? number, Func<T, Snapshot, (bool IsThere, TValue Value)> get)
    : Measure<T>(name, description, leaf, number)
    where T : class
{
    private static readonly Comparer<TValue> Comparer = Comparer<TValue>.Default;

    public override object? Of(string function, Aggregates<T> rows) => function switch
    {
        "min" => Extreme(rows, -1),
        "max" => Extreme(rows, 1),
        "sum" => Add(rows).Sum,
        "avg" => Add(rows) switch
        {
            (_, 0) => null,
            (double sum, var count) => sum / count,
            (var sum, var count) => (decimal)sum! / count,
        },
        _ => throw new InvalidOperationException($"'{function}' is no function of values."),
    };

    public override Func<object?, bool> TestOfValue(object operand, Effort effort)
    {
        // The values of a measure that is never null are null here when there is no row.
        if (default(TValue) is null)
        {
            var test = LeafOperations.Compile<TValue>(operand, effort);
            return value => test((TValue)value!);
        }

        return (Func<object?, bool>)typeof(LeafMeasure<T, TValue>)
            .GetMethod(nameof(TestOfNullable), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(typeof(TValue))
            .Invoke(null, System.Reflection.BindingFlags.DoNotWrapExceptions, null, [operand, effort], CultureInfo.InvariantCulture)!;
    }

    public override Measure<T> Guarded(Func<T, Snapshot, bool> isOpen) =>
        new LeafMeasure<T, TValue>(Name, Description, Leaf, Number, (row, snapshot) => isOpen(row, snapshot) ? get(row, snapshot) : (false, default!)) { Tests = Tests };

    public override Measure<TOwner> Lift<TOwner>(string field, Func<TOwner, Snapshot, T?> follow) => new LeafMeasure<TOwner, TValue>(
        field + Naming.Pascal(Name),
        $"Of {field}: {Naming.LowerFirst(Description)}",
        Leaf,
        Number,
        (row, snapshot) => follow(row, snapshot) is { } target ? get(target, snapshot) : (false, default!))
    {
        Tests = Tests,
    };

    private static Func<object?, bool> TestOfNullable<TStruct>(object operand, Effort effort)
        where TStruct : struct
    {
        var test = LeafOperations.Compile<TStruct?>(operand, effort);
        return value => test((TStruct?)value);
    }

    private object? Extreme(Aggregates<T> rows, int sign)
    {
        var (isFound, best) = (false, default(TValue));
        rows.Effort.Spend(rows.Count * (1 + Tests));
        foreach (var row in rows.Rows)
        {
            if (get(row, rows.Snapshot) is (true, { } value) && (!isFound || Comparer.Compare(value, best) * sign > 0))
            {
                (isFound, best) = (true, value);
            }
        }

        return isFound ? best : null;
    }

    private (object? Sum, int Count) Add(Aggregates<T> rows)
    {
        var count = 0;
        rows.Effort.Spend(rows.Count * (1 + Tests));
        if (Number is FloatGraphType)
        {
            var sum = 0d;
            foreach (var row in rows.Rows)
            {
                if (get(row, rows.Snapshot) is (true, { } value))
                {
                    sum += Convert.ToDouble(value, CultureInfo.InvariantCulture);
                    count++;
                }
            }

            return (count > 0 ? sum : null, count);
        }

        try
        {
            var sum = 0m;
            foreach (var row in rows.Rows)
            {
                if (get(row, rows.Snapshot) is (true, { } value))
                {
                    sum += Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                    count++;
                }
            }

            return (count > 0 ? sum : null, count);
        }
        catch (OverflowException)
        {
            throw new QueryError(ErrorCodes.InvalidValue, $"The values of '{Name}' are too large to be added up; filter some of them out.");
        }
    }
}

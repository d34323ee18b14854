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

    public override object? Min(IReadOnlyList<T> rows, Snapshot snapshot) => Extreme(rows, snapshot, -1);

    public override object? Max(IReadOnlyList<T> rows, Snapshot snapshot) => Extreme(rows, snapshot, 1);

    public override object? Sum(IReadOnlyList<T> rows, Snapshot snapshot) => Add(rows, snapshot).Sum;

    public override object? Average(IReadOnlyList<T> rows, Snapshot snapshot) => Add(rows, snapshot) switch
    {
        (_, 0) => null,
        (double sum, var count) => sum / count,
        (var sum, var count) => (decimal)sum! / count,
    };

    public override Func<object?, bool> TestOfValue(object operand)
    {
        // The values of a measure that is never null are null here when there is no row.
        if (default(TValue) is null)
        {
            var test = LeafOperations.Compile<TValue>(operand);
            return value => test((TValue)value!);
        }

        return (Func<object?, bool>)typeof(LeafMeasure<T, TValue>)
            .GetMethod(nameof(TestOfNullable), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(typeof(TValue))
            .Invoke(null, System.Reflection.BindingFlags.DoNotWrapExceptions, null, [operand], CultureInfo.InvariantCulture)!;
    }

    public override Measure<TOwner> Lift<TOwner>(string field, Func<TOwner, Snapshot, T?> follow) => new LeafMeasure<TOwner, TValue>(
        field + Naming.Pascal(Name),
        $"Of {field}: {Naming.LowerFirst(Description)}",
        Leaf,
        Number,
        (row, snapshot) => follow(row, snapshot) is { } target ? get(target, snapshot) : (false, default!));

    private static Func<object?, bool> TestOfNullable<TStruct>(object operand)
        where TStruct : struct
    {
        var test = LeafOperations.Compile<TStruct?>(operand);
        return value => test((TStruct?)value);
    }

    private object? Extreme(IReadOnlyList<T> rows, Snapshot snapshot, int sign)
    {
        var (isFound, best) = (false, default(TValue));
        foreach (var row in rows)
        {
            if (get(row, snapshot) is (true, { } value) && (!isFound || Comparer.Compare(value, best) * sign > 0))
            {
                (isFound, best) = (true, value);
            }
        }

        return isFound ? best : null;
    }

    private (object? Sum, int Count) Add(IReadOnlyList<T> rows, Snapshot snapshot)
    {
        var count = 0;
        if (Number is FloatGraphType)
        {
            var sum = 0d;
            foreach (var row in rows)
            {
                if (get(row, snapshot) is (true, { } value))
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
            foreach (var row in rows)
            {
                if (get(row, snapshot) is (true, { } value))
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

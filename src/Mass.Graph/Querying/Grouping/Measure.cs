using GraphQL.Types;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>A leaf whose smallest and greatest value is of interest and, when it is a number that adds up, its sum and average.</summary>
internal abstract class Measure<T>(string name, string description, ScalarGraphType leaf, ScalarGraphType? number)
    where T : class
{
    public string Name => name;

    public string Description => description;

    public ScalarGraphType Leaf => leaf;

    /// <summary>The type of sum and average; null when the values are no numbers that add up.</summary>
    public ScalarGraphType? Number => number;

    /// <summary>What reading it takes from the effort of the operation, beside what reading any value takes.</summary>
    public long Tests { get; set; }

    /// <summary>The smallest or greatest value (min, max), the sum or the average (sum, avg) of rows; null when none has a value.</summary>
    public abstract object? Of(string function, Aggregates<T> rows);

    /// <summary>A test of the smallest or greatest value.</summary>
    public abstract Func<object?, bool> TestOfValue(object operand, Effort effort);

    /// <summary>A test of the sum or average.</summary>
    public Func<object?, bool> TestOfNumber(object operand, Effort effort)
    {
        if (number is FloatGraphType)
        {
            var test = LeafOperations.Compile<double?>(operand, effort);
            return value => test((double?)value);
        }
        else
        {
            var test = LeafOperations.Compile<decimal?>(operand, effort);
            return value => test((decimal?)value);
        }
    }

    /// <summary>The same measure of those rows whose value the reader may see; the others have none.</summary>
    public abstract Measure<T> Guarded(Func<T, Snapshot, bool> isOpen);

    /// <summary>The same measure for rows that hold one that has it.</summary>
    public abstract Measure<TOwner> Lift<TOwner>(string field, Func<TOwner, Snapshot, T?> get)
        where TOwner : class;
}

using Mass.Graph.Querying.Filtering;

namespace Mass.Graph.Querying.Grouping;

/// <summary>Turns the filter of groups into a test of what is worked out of their rows.</summary>
internal sealed class Having<T>(IReadOnlyDictionary<string, Measure<T>> measures)
    where T : class
{
    public Func<Aggregates<T>, bool> Of(object operand, Effort effort)
    {
        var tests = ((IDictionary<string, object?>)operand).Select(part => Test(part.Key, part.Value ?? throw Null(part.Key), effort)).ToList();
        return rows => tests.TrueForAll(test => test(rows));
    }

    private Func<Aggregates<T>, bool> Test(string name, object operand, Effort effort)
    {
        switch (name)
        {
            case "and":
                var all = LeafOperations.Items(operand).Select(each => Of(each!, effort)).ToList();
                return rows => all.TrueForAll(test => test(rows));
            case "or":
                var any = LeafOperations.Items(operand).Select(each => Of(each!, effort)).ToList();
                return rows => any.Exists(test => test(rows));
            case "count":
                var count = LeafOperations.Compile<int>(operand, effort);
                return rows => count(rows.Count);
        }

        var tests = ((IDictionary<string, object?>)operand).Select(part => Test(name, measures[part.Key], part.Value ?? throw Null(part.Key), effort)).ToList();
        return rows => tests.TrueForAll(test => test(rows));
    }

    private static Func<Aggregates<T>, bool> Test(string name, Measure<T> measure, object operand, Effort effort)
    {
        var test = name is "min" or "max" ? measure.TestOfValue(operand, effort) : measure.TestOfNumber(operand, effort);
        return rows => test(rows.Of(measure, name));
    }

    private static QueryError Null(string name) =>
        new(ErrorCodes.NullNotAllowed, $"'{name}' in 'having' takes operations and not null; leave it out, or ask for groups that have none with eq: null.");
}

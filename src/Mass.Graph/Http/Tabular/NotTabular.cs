using Mass.Graph.Querying;

namespace Mass.Graph.Http.Tabular;

/// <summary>Why an operation is no table, and how to mend it.</summary>
internal static class NotTabular
{
    public static QueryError Operation() => Because("Only a query can be answered as a table. Send this operation for JSON.");

    public static QueryError TwoLists(string one, string other) =>
        Because($"A table has the rows of one list, and the operation has two: {one} and {other}. Take one of them out, or send two requests.");

    public static QueryError ListsWithin(string path) => Because(
        $"{path} is a list of many for each row. Take it out, or start from it and ask each of its rows for what it belongs to; its totalCount may stay.");

    public static QueryError NoColumns() => Because("The table would have no columns: all fields are left out by @skip or @include. Ask for one at least.");

    public static QueryError SameName(string name) => Because($"Two columns would be called {name}. Give one of the fields an alias.");

    private static QueryError Because(string message) => new(ErrorCodes.NotTabular, message);
}

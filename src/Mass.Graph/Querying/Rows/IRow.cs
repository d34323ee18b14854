namespace Mass.Graph.Querying.Rows;

/// <summary>A row of a flat table for reporting tools: nothing but keys and values.</summary>
internal interface IRow
{
    /// <summary>The row's key: readable, and the same text in every table and on every day.</summary>
    string Key { get; }

    /// <summary>The days that the row names, which the calendar has to hold.</summary>
    IEnumerable<DateOnly?> Days { get; }
}

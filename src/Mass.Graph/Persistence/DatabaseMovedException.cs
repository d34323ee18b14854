namespace Mass.Graph.Persistence;

/// <summary>The file that the program has open is no longer the one of its name.</summary>
internal sealed class DatabaseMovedException(string file) : IOException(
    $"{file} was moved, deleted or replaced while this program had it open, and nothing is written that would be lost with it; put the same file back, or stop the program, put another one in its place, and start again.");

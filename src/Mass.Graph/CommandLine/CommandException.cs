namespace Mass.Graph.CommandLine;

/// <summary>A command cannot do what it was asked; the message says why and how to mend it.</summary>
internal sealed class CommandException(string message) : Exception(message);

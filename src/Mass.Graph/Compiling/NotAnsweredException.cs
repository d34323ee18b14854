namespace Mass.Graph.Compiling;

/// <summary>A compiled operation met something that it has no answer to, such as null where there has to be a value; the executor tells what is wrong with it.</summary>
internal sealed class NotAnsweredException(string message) : Exception(message);

namespace Mass.Graph;

/// <summary>The program cannot start; the message is one sentence that says what is wrong, where, and how to mend it.</summary>
internal sealed class StartupException(string message, Exception? cause = null) : Exception(message, cause);

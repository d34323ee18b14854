using Mass.Graph.History;

namespace Mass.Graph.Writing;

/// <summary>Why something was not done.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Message">What is wrong, and how to mend it.</param>
/// <param name="Path">Where in the input it is; empty for the input as a whole.</param>
internal abstract record Problem(string Code, string Message, IReadOnlyList<string> Path);

/// <summary>A value that cannot be taken.</summary>
internal sealed record InvalidValueProblem(string Message, IReadOnlyList<string> Path) : Problem("INVALID_VALUE", Message, Path);

/// <summary>An id that names nothing which the caller may see.</summary>
internal sealed record NotFoundProblem(string Message, IReadOnlyList<string> Path) : Problem("NOT_FOUND", Message, Path);

/// <summary>A rule of the domain.</summary>
internal sealed record RuleProblem(string Rule, string Message, IReadOnlyList<string> Path) : Problem("RULE_BROKEN", Message, Path);

/// <summary>The caller may not do it.</summary>
internal sealed record NotAllowedProblem(string Message, IReadOnlyList<string> Path) : Problem("AUTH_NOT_AUTHORIZED", Message, Path);

/// <summary>Someone else changed the thing first.</summary>
/// <param name="Message">What is wrong, and how to mend it.</param>
/// <param name="ExpectedRevision">The revision from which the caller began.</param>
/// <param name="ActualRevision">The revision that the thing is at.</param>
/// <param name="Kind">The type of the thing.</param>
/// <param name="ThingId">The thing.</param>
/// <param name="Since">What was changed in it since, the oldest first: what each field held when the caller began, and what it holds now.</param>
internal sealed record ConflictProblem(string Message, long ExpectedRevision, long ActualRevision, Type Kind, Guid ThingId, IReadOnlyList<Change> Since)
    : Problem("CONFLICT", Message, ["expectedRevision"]);

/// <summary>The idempotency key was used for something else.</summary>
internal sealed record KeyReusedProblem(string Message) : Problem("IDEMPOTENCY_KEY_REUSED", Message, ["idempotencyKey"]);

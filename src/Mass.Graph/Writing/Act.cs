using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.History;

namespace Mass.Graph.Writing;

/// <summary>What someone does to an association.</summary>
internal sealed record Act
{
    public required Guid AssociationId { get; init; }

    /// <summary>The name of the act, which is that of the mutation.</summary>
    public required string Action { get; init; }

    public required Caller Caller { get; init; }

    public required string RequestId { get; init; }

    /// <summary>Why, as the caller says; null when the caller does not.</summary>
    public string? Reason { get; init; }

    /// <summary>The key under which a repetition finds the first result; null when there is none.</summary>
    public ActKey? Key { get; init; }

    /// <summary>What is done: from the association as it is, and the moment, to the association as it is to be.</summary>
    public required Func<StoredState, DateTimeOffset, AssociationRecords> Do { get; init; }

    /// <summary>Makes the association when it is not there; null when that is a mistake.</summary>
    public Func<DateTimeOffset, AssociationRecords>? Begin { get; init; }

    /// <summary>The thing that the act gives, out of those that it changed; null when it gives none.</summary>
    public Func<IReadOnlyList<ChangedThing>, Guid?> Gives { get; init; } = _ => null;
}

/// <summary>The key by which an act is known again.</summary>
/// <param name="Text">What the caller chose.</param>
/// <param name="InputHash">The SHA-256 of what the act was given: the same key with another input is a mistake.</param>
internal sealed record ActKey(string Text, string InputHash);

/// <summary>The state that an act begins from.</summary>
/// <param name="Records">The association.</param>
/// <param name="Changes">What was changed in it before.</param>
internal sealed record StoredState(AssociationRecords Records, ChangeLog Changes);

/// <summary>What an act came to.</summary>
/// <param name="Change">What it changed; null when nothing differed.</param>
/// <param name="ThingId">The thing that it gave; null when it gave none.</param>
/// <param name="IsRepetition">Whether it had been done before, and is not done again.</param>
internal sealed record Done(Change? Change, Guid? ThingId, bool IsRepetition);

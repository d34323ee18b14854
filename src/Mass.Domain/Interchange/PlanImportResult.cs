using Mass.Domain.Planning;

namespace Mass.Domain.Interchange;

/// <summary>What an import made of an association, and what it did.</summary>
public sealed record PlanImportResult
{
    /// <summary>The association after the import.</summary>
    public required AssociationRecords Records { get; init; }

    /// <summary>Whether the import changed anything.</summary>
    public required bool HasChanges { get; init; }

    /// <summary>Whether the plan was not there before.</summary>
    public required bool IsNewPlan { get; init; }

    /// <summary>The amendments that the import added, the earliest first; empty for a new plan, which is taken as it is.</summary>
    public IReadOnlyList<Amendment> Amendments { get; init => field = ValueList<Amendment>.Of(value); } = ValueList<Amendment>.Of([]);

    /// <summary>The amendments that the document does not know of and that its words overrule; they stay in the history.</summary>
    public IReadOnlyList<Amendment> Overruled { get; init => field = ValueList<Amendment>.Of(value); } = ValueList<Amendment>.Of([]);

    /// <summary>What the import did, one line for each thing.</summary>
    public IReadOnlyList<string> Summary { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of([]);
}

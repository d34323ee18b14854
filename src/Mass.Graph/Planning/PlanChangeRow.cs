using Mass.Domain.Planning;

namespace Mass.Graph.Planning;

/// <summary>A difference with the step that it is about.</summary>
internal sealed record PlanChangeRow(PlanChange Change, ActionStep? Step);

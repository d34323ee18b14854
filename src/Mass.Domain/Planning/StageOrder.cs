namespace Mass.Domain.Planning;

/// <summary>The rules on moves between stages, over the whole history of a step.</summary>
internal static class StageOrder
{
    /// <summary>Refuses a history in which a step moves to the stage it is at, or back without a reason.</summary>
    public static void Require(ActionStep step)
    {
        foreach (var change in step.StageChanges)
        {
            if (change.From == change.To)
            {
                throw new BrokenRuleException(
                    PlanningRules.StageUnchanged, $"{step.Code} is at {change.To} already on {change.EffectiveOn:yyyy-MM-dd}; record a progress update instead.");
            }

            if (change.IsBackward && string.IsNullOrWhiteSpace(change.Note))
            {
                throw new BrokenRuleException(
                    PlanningRules.StageBackNeedsReason,
                    $"{step.Code} moves back from {change.From} to {change.To} on {change.EffectiveOn:yyyy-MM-dd}; say why in the note.");
            }
        }
    }
}

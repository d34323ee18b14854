namespace Mass.Domain.Advocacy;

/// <summary>The way of a bill: what can follow what, over all that happened to it.</summary>
/// <remarks>
/// A bill is filed once and first. Between filing and passing it may go forward, stand still and go back, for there are several committees and two chambers.
/// Only a passed bill becomes law or is vetoed; a vetoed one may still pass again or become law over the veto. After a law or an end nothing happens.
/// </remarks>
internal static class BillOrder
{
    /// <summary>Refuses a bill whose actions are in no order that a bill can take.</summary>
    public static void Require(Bill bill)
    {
        BillAction? before = null;
        foreach (var action in bill.Actions)
        {
            if (before is not null && !CanFollow(before.Status, action.Status))
            {
                throw new BrokenRuleException(
                    AdvocacyRules.BillOrder,
                    $"{bill.Number} was {before.Status} on {before.On:yyyy-MM-dd} and cannot be {action.Status} on {action.On:yyyy-MM-dd}; mend the status or the day.");
            }

            before = action;
        }
    }

    private static bool CanFollow(BillStatus before, BillStatus after) => (before, after) switch
    {
        (BillStatus.Enacted or BillStatus.Ended, _) => false,
        (_, BillStatus.Filed) => false,
        (_, BillStatus.Ended) => true,
        (BillStatus.Passed, BillStatus.Enacted or BillStatus.Vetoed) => true,
        (BillStatus.Vetoed, BillStatus.Passed or BillStatus.Enacted) => true,
        (BillStatus.Vetoed, _) => false,
        _ => after is BillStatus.InCommittee or BillStatus.Heard or BillStatus.Reported or BillStatus.Passed,
    };
}

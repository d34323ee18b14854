using Mass.Domain.Advocacy;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Follows a bill from then on.</summary>
    /// <param name="bill">The bill, with what has happened to it so far.</param>
    /// <exception cref="BrokenRuleException">There is no such legislative session, the number is taken in it, a priority is not one of it, or the actions are in no order that a bill can take.</exception>
    public AssociationRecords FollowBill(Bill bill)
    {
        ArgumentNullException.ThrowIfNull(bill);
        ArgumentException.ThrowIfNullOrWhiteSpace(bill.Number);
        var session = KnownLegislativeSession(bill.SessionId);
        if (Bills.Any(other => other.Id == bill.Id))
        {
            throw new BrokenRuleException(AdvocacyRules.DuplicateKey, $"{bill.Number} of {session.Code} is followed already; record what happens to it.");
        }

        RequirePriorities(bill, session);
        BillOrder.Require(bill);
        return this with { Bills = [.. Bills, bill] };
    }

    /// <summary>Records that something happened to a bill; what is recorded late takes its place.</summary>
    /// <param name="billId">The id of the bill.</param>
    /// <param name="status">How far the bill had come.</param>
    /// <param name="on">The day.</param>
    /// <param name="note">What happened, in words, or null.</param>
    /// <exception cref="BrokenRuleException">There is no such bill, or that cannot happen to it on that day.</exception>
    public AssociationRecords RecordBillAction(Guid billId, BillStatus status, DateOnly on, string? note = null)
    {
        if (!Enum.IsDefined(status))
        {
            throw new ArgumentOutOfRangeException(nameof(status), status, "A bill has no such status.");
        }

        var bill = KnownBill(billId);
        var changed = bill with { Actions = [.. bill.Actions, new() { On = on, Status = status, Note = string.IsNullOrWhiteSpace(note) ? null : note }] };
        BillOrder.Require(changed);
        return WithBill(changed);
    }

    /// <summary>Changes what the association thinks of a bill; what it thought before is kept.</summary>
    /// <param name="billId">The id of the bill.</param>
    /// <param name="stance">What it thinks from then on.</param>
    /// <param name="on">The first day on which it thinks so.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="BrokenRuleException">There is no such bill, the association thinks so already, or a stance of that day or a later one was recorded.</exception>
    public AssociationRecords TakeStance(Guid billId, BillStance stance, DateOnly on, string? reason = null)
    {
        if (!Enum.IsDefined(stance))
        {
            throw new ArgumentOutOfRangeException(nameof(stance), stance, "There is no such stance.");
        }

        ArgumentOutOfRangeException.ThrowIfEqual(on, DateOnly.MinValue);
        var bill = KnownBill(billId);
        if (bill.Stance == stance)
        {
            throw new BrokenRuleException(AdvocacyRules.StanceUnchanged, $"The stance on {bill.Number} is {stance} already; there is nothing to change.");
        }

        var earlier = new EarlierStance { Stance = bill.Stance, LastDay = on.AddDays(-1), ReasonForChange = string.IsNullOrWhiteSpace(reason) ? null : reason };
        return bill.EarlierStances is [.., { } last] && earlier.LastDay <= last.LastDay
            ? throw new BrokenRuleException(AdvocacyRules.StanceOrder, $"The stance on {bill.Number} changed on {last.LastDay.AddDays(1):yyyy-MM-dd}; take the next one on a later day.")
            : WithBill(bill with { Stance = stance, EarlierStances = [.. bill.EarlierStances, earlier] });
    }

    private void RequirePriorities(Bill bill, LegislativeSession session)
    {
        foreach (var id in bill.PriorityIds)
        {
            if (!Priorities.Any(priority => priority.Id == id && priority.SessionId == bill.SessionId))
            {
                throw new BrokenRuleException(AdvocacyRules.UnknownReference, $"{bill.Number} names the priority {id}, which {session.Code} does not have; set it first.");
            }
        }
    }

    private Bill KnownBill(Guid billId) => Bills.FirstOrDefault(bill => bill.Id == billId)
        ?? throw new BrokenRuleException(AdvocacyRules.UnknownBill, $"There is no bill {billId}; follow it first.");

    private AssociationRecords WithBill(Bill changed) => this with { Bills = [.. Bills.Select(bill => bill.Id == changed.Id ? changed : bill)] };
}

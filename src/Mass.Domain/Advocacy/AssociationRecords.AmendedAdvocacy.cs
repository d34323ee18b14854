using Mass.Domain.Advocacy;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Amends a legislative session's name, level or days.</summary>
    /// <param name="session">The legislative session as it is to be, with the code that it has.</param>
    /// <exception cref="BrokenRuleException">No session has that code, or it ends before it starts.</exception>
    public AssociationRecords AmendLegislativeSession(LegislativeSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        RequireOwn(session.AssociationId, nameof(session));
        ArgumentException.ThrowIfNullOrWhiteSpace(session.Name, nameof(session));
        var stored = LegislativeSessions.FirstOrDefault(each => each.Id == session.Id) ?? throw NotThere(AdvocacyRules.UnknownSession, "legislative session", session.Code, "its code");
        RequireOrder(session);
        return this with { LegislativeSessions = Replaced(LegislativeSessions, stored, session) };
    }

    /// <summary>Amends a priority's title, statement or steps.</summary>
    /// <param name="priority">The priority as it is to be, of the legislative session and with the code that it has.</param>
    /// <exception cref="BrokenRuleException">No priority of the session has that code, its rank differs, or a step is unknown.</exception>
    public AssociationRecords AmendPriority(Priority priority)
    {
        ArgumentNullException.ThrowIfNull(priority);
        RequireOwn(priority.AssociationId, nameof(priority));
        ArgumentException.ThrowIfNullOrWhiteSpace(priority.Title, nameof(priority));
        var stored = Priorities.FirstOrDefault(each => each.Id == priority.Id) ?? throw NotThere(AdvocacyRules.UnknownPriority, "priority", priority.Code, "its legislative session and its code");
        RequireKept(stored, priority, stored.Code, ("rank", static each => each.Rank, "set the priorities in another order instead"));
        RequireSteps(priority.Code, priority.StepIds);
        return this with { Priorities = Replaced(Priorities, stored, priority) };
    }

    /// <summary>Amends a bill's title, address or priorities.</summary>
    /// <param name="bill">The bill as it is to be, of the legislative session and with the number that it has.</param>
    /// <exception cref="BrokenRuleException">No bill of the session has that number, its stances or actions differ, or a priority is not one of the session.</exception>
    public AssociationRecords AmendBill(Bill bill)
    {
        ArgumentNullException.ThrowIfNull(bill);
        RequireOwn(bill.AssociationId, nameof(bill));
        ArgumentException.ThrowIfNullOrWhiteSpace(bill.Title, nameof(bill));
        RequireWhole(bill.Url, nameof(bill));
        var stored = Bills.FirstOrDefault(each => each.Id == bill.Id)
            ?? throw new BrokenRuleException(AdvocacyRules.UnknownBill, $"{Association.Slug} has no bill {bill.Number} in that legislative session; a bill is known by its number, so renumber it first.");
        RequireKept(
            stored,
            bill,
            stored.Number,
            ("stance", static each => each.Stance, "take another stance instead"),
            ("earlier stances", static each => each.EarlierStances, "take another stance instead"),
            ("actions", static each => each.Actions, "record what happened to it instead"));
        RequirePriorities(bill, KnownLegislativeSession(bill.SessionId));
        return WithBill(bill);
    }

    /// <summary>Gives a bill another number; the testimony and the news on it stay with it.</summary>
    /// <param name="billId">The id of the bill; it changes with the number, for a bill is known by its legislative session and its number.</param>
    /// <param name="number">The number from then on.</param>
    /// <exception cref="BrokenRuleException">There is no such bill, or the number is taken in its legislative session.</exception>
    public AssociationRecords RenumberBill(Guid billId, string number)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        var stored = KnownBill(billId);
        var bill = stored with { Number = number };
        if (Bills.Any(each => each.Id == bill.Id))
        {
            throw new BrokenRuleException(AdvocacyRules.DuplicateKey, $"{number} of that legislative session is followed already; give another number.");
        }

        return this with
        {
            Bills = Replaced(Bills, stored, bill),
            Testimonies = [.. Testimonies.Select(each => each.BillId == billId ? each with { BillId = bill.Id } : each)],
            AdvocacyUpdates = [.. AdvocacyUpdates.Select(each => each.BillIds.Contains(billId) ? each with { BillIds = [.. each.BillIds.Select(id => id == billId ? bill.Id : id)] } : each)],
        };
    }

    /// <summary>Amends what was recorded wrongly of a testimony.</summary>
    /// <param name="testimony">The testimony as it is to be, on the bill that it has.</param>
    /// <exception cref="BrokenRuleException">There is no such testimony, person or document, it is on another bill, or the bill was not yet filed or already settled on that day.</exception>
    public AssociationRecords AmendTestimony(Testimony testimony)
    {
        ArgumentNullException.ThrowIfNull(testimony);
        RequireOwn(testimony.AssociationId, nameof(testimony));
        var stored = Testimonies.FirstOrDefault(each => each.Id == testimony.Id) ?? throw Unknown(AdvocacyRules.UnknownTestimony, "testimony", testimony.Id, "record it first");
        RequireKept(stored, testimony, "a testimony", ("bill", static each => each.BillId, "record one on the other bill instead"));
        RequireTestimony(testimony);
        return this with { Testimonies = Replaced(Testimonies, stored, testimony) };
    }

    /// <summary>Amends what was recorded wrongly of news that went out to the members.</summary>
    /// <param name="update">The news as it is to be recorded, with the id that it has.</param>
    /// <exception cref="BrokenRuleException">There is no such news, bill or step.</exception>
    public AssociationRecords AmendUpdate(AdvocacyUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);
        RequireOwn(update.AssociationId, nameof(update));
        ArgumentException.ThrowIfNullOrWhiteSpace(update.Title, nameof(update));
        var stored = AdvocacyUpdates.FirstOrDefault(each => each.Id == update.Id) ?? throw Unknown(AdvocacyRules.UnknownUpdate, "news", update.Id, "send it first");
        RequireNews(update);
        return this with { AdvocacyUpdates = Replaced(AdvocacyUpdates, stored, update) };
    }
}

namespace Mass.Domain.Advocacy;

/// <summary>Where a bill stands on a day.</summary>
public sealed record BillTracking
{
    /// <summary>The bill as it stood on the day.</summary>
    public required Bill Bill { get; init; }

    /// <summary>The legislative session.</summary>
    public required LegislativeSession Session { get; init; }

    /// <summary>How far the bill has come; null while nothing has happened to it.</summary>
    public BillStatus? Status => Bill.Status;

    /// <summary>The latest thing that happened to it; null while nothing has.</summary>
    public BillAction? LastAction => Bill.Actions.Count > 0 ? Bill.Actions[^1] : null;

    /// <summary>How many days have passed since then; null while nothing has happened to it.</summary>
    public required int? DaysSinceLastAction { get; init; }

    /// <summary>Whether more can happen to it: it is not settled and its legislative session is not over.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Where the bills stand on a day, session by session in the order of their first days; bills that were not there yet are left out.</summary>
    /// <param name="records">The association.</param>
    /// <param name="asOf">The day; what happened later does not count.</param>
    public static IReadOnlyList<BillTracking> Of(AssociationRecords records, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        return [.. records.Bills
            .Select(bill => Of(records, bill, asOf))
            .OfType<BillTracking>()
            .OrderBy(tracking => tracking.Session.StartsOn)
            .ThenBy(tracking => tracking.Session.Code, StringComparer.Ordinal)
            .ThenBy(tracking => tracking.Bill.Number, StringComparer.Ordinal)];
    }

    /// <summary>Where a bill stands on a day; null when it was not there yet, or its legislative session is not in the records.</summary>
    /// <param name="records">The association.</param>
    /// <param name="bill">The bill.</param>
    /// <param name="asOf">The day; what happened later does not count.</param>
    public static BillTracking? Of(AssociationRecords records, Bill bill, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(bill);
        return bill.AsOf(asOf) is { } then && records.LegislativeSessions.FirstOrDefault(session => session.Id == bill.SessionId) is { } session
            ? new()
            {
                Bill = then,
                Session = session,
                DaysSinceLastAction = then.Actions.Count > 0 ? asOf.DayNumber - then.Actions[^1].On.DayNumber : null,
                IsOpen = !then.IsSettled && asOf <= session.EndsOn,
            }
            : null;
    }
}

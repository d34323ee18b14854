namespace Mass.Domain.Advocacy;

/// <summary>How many voices were heard in a legislative session, and how many opportunities there were.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-14 2.b.</remarks>
public sealed record TestimonyVoices
{
    /// <summary>The legislative session.</summary>
    public required LegislativeSession Session { get; init; }

    /// <summary>How many times a followed bill was heard in public: the opportunities to testify.</summary>
    public required int OpportunityCount { get; init; }

    /// <summary>On how many followed bills someone testified.</summary>
    public required int BillCount { get; init; }

    /// <summary>How many times someone testified.</summary>
    public required int TestimonyCount { get; init; }

    /// <summary>How many different people testified.</summary>
    public required int VoiceCount { get; init; }

    /// <summary>How many of them had never testified in the association's name before the session's first day.</summary>
    public required int NewVoiceCount { get; init; }

    /// <summary>The voices of all legislative sessions that have begun, the earliest session first.</summary>
    /// <param name="records">The association.</param>
    /// <param name="asOf">The day; what came later does not count.</param>
    public static IReadOnlyList<TestimonyVoices> Of(AssociationRecords records, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        return [.. records.LegislativeSessions
            .Where(session => session.StartsOn <= asOf)
            .OrderBy(session => session.StartsOn)
            .ThenBy(session => session.Code, StringComparer.Ordinal)
            .Select(session => Of(records, session, asOf))];
    }

    /// <summary>The voices of one legislative session.</summary>
    /// <param name="records">The association.</param>
    /// <param name="session">The legislative session.</param>
    /// <param name="asOf">The day; what came later does not count.</param>
    public static TestimonyVoices Of(AssociationRecords records, LegislativeSession session, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(session);
        var bills = records.Bills.Where(bill => bill.SessionId == session.Id).ToDictionary(bill => bill.Id);
        var testimonies = records.Testimonies.Where(testimony => bills.ContainsKey(testimony.BillId) && testimony.On <= asOf).ToList();
        var heardBefore = records.Testimonies.Where(testimony => testimony.On < session.StartsOn).Select(testimony => testimony.PersonId).ToHashSet();
        var voices = testimonies.Select(testimony => testimony.PersonId).ToHashSet();
        return new()
        {
            Session = session,
            OpportunityCount = bills.Values.Sum(bill => bill.Actions.Count(action => action.Status == BillStatus.Heard && action.On <= asOf)),
            BillCount = testimonies.Select(testimony => testimony.BillId).Distinct().Count(),
            TestimonyCount = testimonies.Count,
            VoiceCount = voices.Count,
            NewVoiceCount = voices.Count(voice => !heardBefore.Contains(voice)),
        };
    }
}

using Mass.Domain.Committees;

namespace Mass.Domain.Associations;

/// <summary>Says which seats and positions fall vacant, when, and whether someone is to follow.</summary>
/// <remarks>In the plan of M.A.S.S.: SO-05.</remarks>
public static class Succession
{
    /// <summary>The seats and positions whose terms or appointments end in a time, the earliest first.</summary>
    /// <remarks>
    /// A seat or a position that comes to its own end does not fall vacant. Who holds a position for the time being ends no term and follows nobody.
    /// Where a position has several places, those who come are counted to those who go in the order of their days.
    /// </remarks>
    /// <param name="records">The association.</param>
    /// <param name="asOf">The first day of the time.</param>
    /// <param name="until">The last day of the time.</param>
    public static IReadOnlyList<SuccessionNeed> Of(AssociationRecords records, DateOnly asOf, DateOnly until)
    {
        ArgumentNullException.ThrowIfNull(records);
        return
        [
            .. records.Seats.SelectMany(seat => OfSeat(records, seat))
                .Concat(records.Positions.SelectMany(position => OfPosition(records, position)))
                .Where(need => need.LastDay >= asOf && need.LastDay <= until)
                .OrderBy(need => need.LastDay)
                .ThenBy(need => need.Position?.Key ?? need.Seat?.CommitteeKey, StringComparer.Ordinal)
                .ThenBy(need => need.Seat?.Label, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<SuccessionNeed> OfSeat(AssociationRecords records, Seat seat)
    {
        var terms = records.MembershipsIn(seat.Id).Select(term => new Tenure(term.PersonId, term.From, term.To)).ToList();
        return Match(terms)
            .Where(pair => pair.Goes.To is { } end && end < DateOnly.MaxValue && records.IsThere(seat, end.AddDays(1)))
            .Select(pair => Need(records, pair) with { Seat = seat, Committee = records.CommitteeOf(seat) });
    }

    private static IEnumerable<SuccessionNeed> OfPosition(AssociationRecords records, Position position)
    {
        var terms = records.AppointmentsTo(position.Id).Where(appointment => !appointment.IsInterim).Select(appointment => new Tenure(appointment.PersonId, appointment.From, appointment.To)).ToList();
        return Match(terms).Where(pair => pair.Goes.To < DateOnly.MaxValue).Select(pair => Need(records, pair) with { Position = position });
    }

    /// <summary>Gives each who goes the earliest who comes later and follows nobody else yet.</summary>
    private static IEnumerable<(Tenure Goes, Tenure? Comes)> Match(List<Tenure> tenures)
    {
        var coming = tenures.OrderBy(tenure => tenure.From).ToList();
        foreach (var going in tenures.Where(tenure => tenure.To is not null).OrderBy(tenure => tenure.To))
        {
            var next = coming.FirstOrDefault(tenure => tenure.From > going.To);
            _ = next is not null && coming.Remove(next);
            yield return (going, next);
        }
    }

    private static SuccessionNeed Need(AssociationRecords records, (Tenure Goes, Tenure? Comes) pair) => new()
    {
        Holder = records.PersonOf(pair.Goes.PersonId),
        LastDay = pair.Goes.To!.Value,
        Successor = records.PersonOf(pair.Comes?.PersonId),
        SuccessorFrom = pair.Comes?.From,
    };

    private sealed record Tenure(Guid PersonId, DateOnly From, DateOnly? To);
}

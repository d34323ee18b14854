using Mass.Domain.Advocacy;

namespace Mass.Domain.Reporting;

/// <summary>Testimony, bills and news of a plan year.</summary>
public sealed record AdvocacyYear
{
    /// <summary>How many times testimony was given in person.</summary>
    public required int OralTestimonies { get; init; }

    /// <summary>How many times testimony was given in writing.</summary>
    public required int WrittenTestimonies { get; init; }

    /// <summary>How many different people gave testimony.</summary>
    public required int Voices { get; init; }

    /// <summary>The bills to which something happened, by number.</summary>
    public required IReadOnlyList<ReportedBill> Bills { get; init => field = ValueList<ReportedBill>.Of(value); }

    /// <summary>The news that went out, channel by channel; channels without any are left out.</summary>
    public required IReadOnlyList<UpdateCount> Updates { get; init => field = ValueList<UpdateCount>.Of(value); }

    internal static AdvocacyYear Of(AssociationRecords records, ReportSpan span)
    {
        var testimonies = records.Testimonies.Where(testimony => span.Contains(testimony.On)).ToList();
        return new()
        {
            OralTestimonies = testimonies.Count(testimony => testimony.Form == TestimonyForm.Oral),
            WrittenTestimonies = testimonies.Count(testimony => testimony.Form == TestimonyForm.Written),
            Voices = testimonies.Select(testimony => testimony.PersonId).Distinct().Count(),
            Bills =
            [
                .. from bill in records.Bills
                   let last = bill.Actions.LastOrDefault(action => span.Contains(action.On))
                   where last is not null
                   orderby bill.Number
                   select new ReportedBill
                   {
                       Bill = bill,
                       Status = last.Status,
                       On = last.On,
                       Testimonies = testimonies.Count(testimony => testimony.BillId == bill.Id),
                   },
            ],
            Updates = [.. UpdateCount.Of(records, span.Year, span.Last).Where(channel => channel.Count > 0)],
        };
    }
}

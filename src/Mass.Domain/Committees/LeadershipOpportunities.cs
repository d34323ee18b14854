using Mass.Domain.Calendar;

namespace Mass.Domain.Committees;

/// <summary>The opportunities to lead and to help that a plan year brought.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-03, AS-11, and the key principle of more opportunities for leadership.</remarks>
public sealed record LeadershipOpportunities
{
    /// <summary>The plan year.</summary>
    public required PlanYear PlanYear { get; init; }

    /// <summary>How many seats there were on the last day before the plan year.</summary>
    public required int SeatsBefore { get; init; }

    /// <summary>How many seats there are on the last day of the plan year.</summary>
    public required int Seats { get; init; }

    /// <summary>How many of these seats someone sits in.</summary>
    public required int FilledSeats { get; init; }

    /// <summary>How many bodies there are on the last day of the plan year.</summary>
    public required int Committees { get; init; }

    /// <summary>How many terms in seats started in the plan year.</summary>
    public required int TermsStarted { get; init; }

    /// <summary>How many people sat in a seat for the first time.</summary>
    public required int FirstTimers { get; init; }

    /// <summary>How many volunteer opportunities opened in the plan year.</summary>
    public required int VolunteerOpportunities { get; init; }

    /// <summary>How many places those had that have a limit.</summary>
    public required int VolunteerPlaces { get; init; }

    /// <summary>How many of the volunteer opportunities have no limit.</summary>
    public required int OpportunitiesWithoutLimit { get; init; }

    /// <summary>How many sign-ups there were in the plan year that were not withdrawn.</summary>
    public required int VolunteerSignups { get; init; }

    /// <summary>How many of these led to the work being done.</summary>
    public required int VolunteersServed { get; init; }

    /// <summary>How many more seats there are at the end of the plan year than before it; below zero when there are fewer.</summary>
    public int SeatsAdded => Seats - SeatsBefore;

    /// <summary>Counts the opportunities of a plan year.</summary>
    /// <param name="records">The association; what it knows of later days does not matter.</param>
    /// <param name="planYear">The plan year.</param>
    public static LeadershipOpportunities Of(AssociationRecords records, PlanYear planYear)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(planYear);
        var year = new DaySpan(planYear.FirstDay, planYear.LastDay);
        var before = planYear.FirstDay.AddDays(-1);
        var seats = records.Seats.Where(seat => records.IsThere(seat, planYear.LastDay)).ToList();
        var opened = records.VolunteerOpportunities.Where(work => year.Contains(work.OpensOn)).ToList();
        var signups = records.VolunteerSignups.Where(signup => year.Contains(signup.On) && signup.Status != SignupStatus.Withdrawn).ToList();
        return new()
        {
            PlanYear = planYear,
            SeatsBefore = records.Seats.Count(seat => records.IsThere(seat, before)),
            Seats = seats.Count,
            FilledSeats = seats.Count(seat => records.TermIn(seat, planYear.LastDay) is not null),
            Committees = records.Committees.Count(body => body.IsCurrentOn(planYear.LastDay)),
            TermsStarted = records.Memberships.Count(term => year.Contains(term.From)),
            FirstTimers = records.Memberships.GroupBy(term => term.PersonId).Count(same => year.Contains(same.Min(term => term.From))),
            VolunteerOpportunities = opened.Count,
            VolunteerPlaces = opened.Sum(work => work.Capacity ?? 0),
            OpportunitiesWithoutLimit = opened.Count(work => work.Capacity is null),
            VolunteerSignups = signups.Count,
            VolunteersServed = signups.Count(signup => signup.Status == SignupStatus.Served),
        };
    }
}

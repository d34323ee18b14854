using Mass.Domain.Calendar;

namespace Mass.Domain.Associations;

/// <summary>A person's membership in the association, in one role in one district, from one day to another.</summary>
/// <remarks>In the plan of M.A.S.S.: SO-06.</remarks>
public sealed record Member
{
    /// <summary>The id of this membership in the association.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The role in which the person belongs to the association.</summary>
    public required MemberRole Role { get; init; }

    /// <summary>The id of the district; null when the person works in none of those recorded.</summary>
    public Guid? DistrictId { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The last day, which still belongs to it; null while no end is known.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The first day in the role, in whatever district; null when it is the first day of this membership.</summary>
    public DateOnly? RoleSince { get; init; }

    /// <summary>How the person identifies, in words that the person chose to give; empty when none were given.</summary>
    public IReadOnlyList<string> SelfIdentifiedAs { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of([]);

    /// <summary>The days of the membership.</summary>
    internal DaySpan Days => new(Since, Until);

    /// <summary>Whether a day is one of its days; the first and the last are.</summary>
    /// <param name="day">The day.</param>
    public bool IsCurrentOn(DateOnly day) => Days.Contains(day);

    /// <summary>Whether the person is new in the role in a plan year: the first day in the role, in whatever district, lies in it.</summary>
    /// <param name="year">The plan year.</param>
    public bool IsNewIn(PlanYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var first = RoleSince ?? Since;
        return first >= year.FirstDay && first <= year.LastDay;
    }
}

using System.Globalization;

namespace Mass.Domain.Fictitious;

/// <summary>Makes up whole associations to look at, to test and to measure with: nobody and nothing in them is real, and their names say so.</summary>
/// <remarks>
/// The same seed and size give the same records on every machine. What members do (joining, taking part, asking, being supported) grows with the number of members, and so does
/// the number of round tables; the other bodies, the plan, the budget and the like are as large in a small association as in a large one.
/// </remarks>
public static class FictitiousAssociation
{
    /// <summary>The number of members of an association of usual size.</summary>
    public const int UsualMembers = 350;

    /// <summary>The least number of members that fill the seats of its bodies.</summary>
    public const int LeastMembers = 100;

    /// <summary>The day up to which its history reaches; what is dated later is planned or arranged.</summary>
    public static DateOnly Today { get; } = FictitiousWorld.Today;

    /// <summary>Makes up an association with several years of history; equal arguments give equal records.</summary>
    /// <param name="seed">The number that it is made from and named for; not negative.</param>
    /// <param name="members">How many members it has, at least 100; a few more or less at times, for people come and go.</param>
    /// <exception cref="ArgumentOutOfRangeException">The seed is negative, or the members are too few to fill the seats.</exception>
    public static AssociationRecords Create(int seed = 1, int members = UsualMembers)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seed);
        ArgumentOutOfRangeException.ThrowIfLessThan(members, LeastMembers);
        var number = seed.ToString(CultureInfo.InvariantCulture);
        var world = new FictitiousWorld(seed, members, new()
        {
            Slug = $"fictitious-{number}",
            Name = $"Fictitious Association of School Leaders {number} (made up)",
            Abbreviation = $"FASL {number}",
        });
        MadeUpPositions.AddTo(world);
        MadeUpBodies.AddTo(world);
        MadeUpPlan.AddTo(world);
        MadeUpDistricts.AddTo(world);
        MadeUpMembers.AddTo(world);
        MadeUpAppointments.AddTo(world);
        MadeUpPartners.AddTo(world);
        MadeUpSeats.AddTo(world);
        MadeUpTerms.AddTo(world);
        MadeUpDocuments.AddTo(world);
        MadeUpMeetings.AddTo(world);
        MadeUpAttendance.AddTo(world);
        MadeUpVolunteering.AddTo(world);
        MadeUpSupports.AddTo(world);
        MadeUpTopics.AddTo(world);
        MadeUpSessions.AddTo(world);
        MadeUpParticipation.AddTo(world);
        MadeUpEngagements.AddTo(world);
        MadeUpMetrics.AddTo(world);
        MadeUpObservations.AddTo(world);
        MadeUpAdvocacy.AddTo(world);
        MadeUpUpdates.AddTo(world);
        MadeUpFinances.AddTo(world);
        MadeUpReviews.AddTo(world);
        return world.Records;
    }

    /// <summary>Makes up several associations, each from a seed of its own.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed of the first one; the others follow it.</param>
    /// <param name="members">How many members each has, at least 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count or the seed is negative, or the members are too few to fill the seats.</exception>
    public static IReadOnlyList<AssociationRecords> CreateMany(int count, int seed = 1, int members = UsualMembers)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return [.. Enumerable.Range(seed, count).Select(each => Create(each, members))];
    }

    /// <summary>Makes up data at a scale, one association after another as they are read: 1 is one of half the usual size, 10 is five and 100 is fifty of the usual size.</summary>
    /// <param name="times">The scale, 1 or more.</param>
    /// <param name="seed">The seed of the first association; the others follow it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is less than 1, or the seed is negative.</exception>
    public static IEnumerable<AssociationRecords> AtScale(int times, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(seed);
        return times == 1 ? Enumerable.Repeat(seed, 1).Select(each => Create(each, UsualMembers / 2)) : Enumerable.Range(seed, times / 2).Select(each => Create(each));
    }
}

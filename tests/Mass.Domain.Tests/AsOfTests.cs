using Mass.Domain.Committees;
using Mass.Domain.Fictitious;

namespace Mass.Domain.Tests;

/// <summary>A whole association as of a day knows of nothing that came later, and reading it again changes nothing.</summary>
public class AsOfTests
{
    private static readonly AssociationRecords Made = FictitiousAssociation.Create(members: FictitiousAssociation.LeastMembers);

    [Theory]
    [InlineData(2021, 1, 1)]
    [InlineData(2024, 6, 30)]
    [InlineData(2026, 11, 1)]
    public void What_is_read_as_of_a_day_reads_the_same_as_of_that_day(int year, int month, int day)
    {
        var read = Made.AsOf(new(year, month, day));
        Assert.Equal(read, read.AsOf(new(year, month, day)));
    }

    [Fact]
    public void A_later_reading_does_not_stand_in_the_way_of_an_earlier_one() =>
        Assert.Equal(Made.AsOf(new(2022, 3, 1)), Made.AsOf(new(2025, 3, 1)).AsOf(new(2022, 3, 1)) with { });

    [Fact]
    public void Nothing_that_came_later_is_there()
    {
        var day = new DateOnly(2023, 9, 1);
        var read = Made.AsOf(day);
        Assert.DoesNotContain(read.Memberships, term => term.From > day || (term.To > day && term.EndReason is not null));
        Assert.All(read.Meetings.Where(meeting => meeting.On > day), meeting => Assert.Equal(MeetingStatus.Planned, meeting.Status));
        Assert.All(read.Sessions.Where(session => session.On > day), session => Assert.True(session is { Status: MeetingStatus.Planned, Recording: null }));
        var later = read.Meetings.Where(meeting => meeting.On > day).Select(meeting => meeting.Id).ToHashSet();
        Assert.DoesNotContain(read.Attendances, attendance => later.Contains(attendance.MeetingId));
        Assert.DoesNotContain(read.Observations, observation => observation.RecordedOn > day);
        Assert.True(read.Meetings.Count > 100 && read.Attendances.Count > 100 && read.Observations.Count > 10);
    }

    [Fact]
    public void After_all_that_was_recorded_it_is_what_it_is() => Assert.Equal(Made.OnDay(new(2099, 1, 1)), Made.AsOf(new(2099, 1, 1)));
}

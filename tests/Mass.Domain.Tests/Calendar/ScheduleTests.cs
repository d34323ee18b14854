using CsCheck;
using Mass.Domain.Calendar;

namespace Mass.Domain.Tests.Calendar;

public class ScheduleTests
{
    [Theory]
    [InlineData("2023 2024", ScheduleForm.YearList, new[] { 2023, 2024 }, 2024)]
    [InlineData("2024 2026 2028", ScheduleForm.YearList, new[] { 2024, 2026, 2028 }, 2028)]
    [InlineData("2023", ScheduleForm.YearList, new[] { 2023 }, 2023)]
    [InlineData("2023, 2024; 2025", ScheduleForm.YearList, new[] { 2023, 2024, 2025 }, 2025)]
    [InlineData("2024- 2028", ScheduleForm.Range, new[] { 2024, 2025, 2026, 2027, 2028 }, 2028)]
    [InlineData("2024–2025", ScheduleForm.Range, new[] { 2024, 2025 }, 2025)]
    [InlineData("2024 and ongoing", ScheduleForm.OpenEnded, new[] { 2024 }, null)]
    [InlineData("2024 And Ongoing", ScheduleForm.OpenEnded, new[] { 2024 }, null)]
    public void The_words_have_one_of_three_forms(string text, ScheduleForm form, int[] years, int? last)
    {
        var schedule = Schedule.Parse(text);
        Assert.Equal((form, years[0], last), (schedule.Form, schedule.FirstYear, schedule.LastYear));
        Assert.Equal(years, schedule.Years);
    }

    [Fact]
    public void The_words_stay_as_they_were_written() =>
        Law.Holds(Generate.ScheduleText, text => Assert.Equal(text, Schedule.Parse(text).ToString()));

    [Fact]
    public void A_schedule_that_was_written_reads_as_it_was() =>
        Law.Holds(Generate.ScheduleText, text => Assert.Equal(Schedule.Parse(text), Schedule.Parse(Schedule.Parse(text).ToString())));

    [Fact]
    public void Years_ascend() => Law.Holds(Generate.ScheduleText, text =>
    {
        var years = Schedule.Parse(text).Years;
        Assert.Equal(years.Distinct().Order(), years);
    });

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2024 2023")]
    [InlineData("2024 2024")]
    [InlineData("2028-2024")]
    [InlineData("2024-2024")]
    [InlineData("24")]
    [InlineData("20245")]
    [InlineData("1899")]
    [InlineData("2200")]
    [InlineData("1900-2100")]
    [InlineData("2024 and so on")]
    [InlineData("and ongoing")]
    [InlineData("2024-2025 and ongoing")]
    [InlineData("2024 2025 and ongoing")]
    [InlineData("July 2024")]
    [InlineData(null)]
    public void Other_words_are_no_schedule(string? text) => Assert.False(Schedule.TryParse(text, out _));

    [Theory]
    [InlineData("٢٠٢٤")]
    [InlineData("२०२४ and ongoing")]
    [InlineData("２０２４")]
    public void Digits_of_other_scripts_are_no_years(string text) => Assert.False(Schedule.TryParse(text, out _));

    [Fact]
    public void Parse_says_which_forms_there_are() =>
        Assert.Contains("2024 and ongoing", Assert.Throws<FormatException>(() => Schedule.Parse("soon")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_bare_year_is_the_plan_year_that_starts_in_it()
    {
        var schedule = Schedule.Parse("2024");
        Assert.True(schedule.IsActiveIn(PlanYear.Containing(new(2025, 6, 30))));
        Assert.False(schedule.IsActiveIn(PlanYear.Containing(new(2024, 6, 30))));
    }

    [Fact]
    public void A_schedule_without_an_end_is_active_from_its_first_year_on() => Law.Holds(Gen.Select(Gen.Int[1900, 2199], Generate.PlanYear), pair =>
        Assert.Equal(pair.Item2.StartYear >= pair.Item1, Schedule.Parse($"{pair.Item1} and ongoing").IsActiveIn(pair.Item2)));

    [Fact]
    public void Any_other_schedule_is_active_in_its_years_and_in_no_others() => Law.Holds(Gen.Select(Generate.ScheduleText, Generate.PlanYear), pair =>
    {
        var schedule = Schedule.Parse(pair.Item1);
        Assert.True(schedule.IsOngoing || schedule.IsActiveIn(pair.Item2) == schedule.Years.Contains(pair.Item2.StartYear));
    });

    [Fact]
    public void Cadences_are_named_once_each_and_the_most_frequent_first()
    {
        var schedule = Schedule.Parse("2024") with
        {
            CadenceMentions =
            [
                new() { Cadence = Cadence.Decennial, AsWritten = "every ten years" },
                new() { Cadence = Cadence.Monthly, AsWritten = "monthly" },
                new() { Cadence = Cadence.Monthly, AsWritten = "each month" },
            ],
        };
        Assert.Equal([Cadence.Monthly, Cadence.Decennial], schedule.Cadences);
    }

    [Fact]
    public void Two_schedules_are_equal_when_their_words_and_their_cadences_are()
    {
        static Schedule Made() => Schedule.Parse("2024") with { CadenceMentions = [new() { Cadence = Cadence.Weekly, AsWritten = "weekly newsletter" }] };
        Assert.Equal(Made(), Made());
        Assert.NotEqual(Made(), Schedule.Parse("2024"));
    }
}

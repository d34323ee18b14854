using CsCheck;
using Mass.Domain.Calendar;
using Mass.Domain.Metrics;
using static Mass.Domain.Tests.Metrics.SmallMetrics;

namespace Mass.Domain.Tests.Metrics;

public class MetricCsvTests
{
    private static readonly Gen<decimal?> Number = Gen.OneOf(Gen.Const((decimal?)null), Gen.Decimal.Select(number => (decimal?)number), Gen.OneOfConst<decimal?>(0, -1.50m, decimal.MaxValue, decimal.MinValue));

    private static readonly Gen<string?> Words = Gen.OneOf(Generate.Text.Select(text => (string?)text), Gen.OneOfConst<string?>(null, "a, b", "\"", "\r", "\n", ",", "\"\"\r\n"));

    private static readonly Gen<ObservationEntry> AnyEntry = Gen.Select(
        Gen.Select(Generate.Day, Gen.Int[0, 400]), Gen.Select(Number, Number, Number), Words, Words, Gen.Enum<ObservationStatus>(), Gen.Dictionary(Gen.OneOfConst("Round table", "role", "a,b \"c\""), Generate.Text)[0, 3],
        (when, numbers, text, comment, status, parts) => new ObservationEntry
        {
            MetricCode = "M, \"1\"",
            Period = when.Item2 % 3 == 0 ? Period.Of(PlanYear.Containing(when.Item1)) : new(when.Item1, when.Item1.AddDays(when.Item2)),
            Value = numbers.Item1,
            Numerator = numbers.Item2,
            Denominator = numbers.Item3,
            Text = text,
            Comment = comment,
            Status = status,
            Dimensions = [.. parts.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => new Dimension { Name = part.Key, Value = part.Value })],
            ObservedOn = when.Item1.AddDays(when.Item2),
        });

    public static TheoryData<string, string, int, int, string> Problems => new()
    {
        { "an empty text", "", 1, 1, "names the columns" },
        { "an unknown column", "metric,period,valu,observedOn\n", 1, 3, "no column 'valu'" },
        { "two of a column", "metric,period,value,value,observedOn\n", 1, 4, "keep one" },
        { "no metric", "period,value,observedOn\n", 1, 1, "metric is needed" },
        { "no period", "metric,value,observedOn\n", 1, 1, "either period, or start and end" },
        { "a start without an end", "metric,start,value,observedOn\n", 1, 1, "either period, or start and end" },
        { "a dimension without a name", "metric,period,observedOn,dimension:\n", 1, 4, "no column" },
        { "too few fields", "metric,period,value,observedOn\nM-REACH,2024-25,1", 2, 4, "3 fields" },
        { "too many fields", "metric,period,value,observedOn\nM-REACH,2024-25,1,2025-06-30,", 2, 5, "5 fields" },
        { "an unknown metric", "metric,period,value,observedOn\nM-X,2024-25,1,2025-06-30", 2, 1, "no metric M-X" },
        { "an empty metric", "metric,period,value,observedOn\n,2024-25,1,2025-06-30", 2, 1, "fill it in" },
        { "no such period", "metric,period,value,observedOn\nM-REACH,2024-26,1,2025-06-30", 2, 2, "no period" },
        { "a period with two meanings", "metric,period,value,observedOn\nM-REACH,2010-11,1,2025-06-30", 2, 2, "write its two days" },
        { "no number", "metric,period,value,observedOn\nM-REACH,2024-25,\"1,5\",2025-06-30", 2, 3, "no number" },
        { "a percent sign", "metric,period,value,observedOn\nM-REACH,2024-25,15%,2025-06-30", 2, 3, "no number" },
        { "a number that is too large", "metric,period,value,observedOn\nM-REACH,2024-25,99999999999999999999999999999999,2025-06-30", 2, 3, "no number" },
        { "no day", "metric,period,value,observedOn\nM-REACH,2024-25,1,6/30/2025", 2, 4, "no day" },
        { "an empty day", "metric,period,value,observedOn\nM-REACH,2024-25,1,", 2, 4, "fill it in" },
        { "no status", "metric,period,value,status,observedOn\nM-REACH,2024-25,1,final,2025-06-30", 2, 4, "Provisional" },
        { "a status by its number", "metric,period,value,status,observedOn\nM-REACH,2024-25,1,1,2025-06-30", 2, 4, "no status" },
        { "a misfit", "metric,period,numerator,denominator,observedOn\nM-REACH,2024-25,3,2,2025-06-30", 2, 3, "no share" },
        { "a day before the period", "metric,period,value,observedOn\nM-REACH,2024-25,3,2024-06-30", 2, 4, "has not begun" },
        { "days that are turned round", "metric,start,end,value,observedOn\nM-REACH,2025-07-01,2025-06-30,3,2025-06-30", 2, 3, "turn the days round" },
        { "the same again", "metric,period,value,observedOn\nM-REACH,2024-25,1,2025-06-30\n\nM-REACH,2024-07-01/2025-06-30,1,2025-06-30", 4, 1, "Line 2 has the same" },
        { "a quotation mark in a field", "metric,period,value,observedOn\nM-REACH,2024-25,1\",2025-06-30", 2, 3, "twice" },
        { "something after a quotation mark", "metric,period,value,observedOn\nM-REACH,\"2024\"-25,1,2025-06-30", 2, 2, "twice" },
        { "a quotation mark that is not closed", "metric,period,comment,observedOn\nM-REACH,2024-25,\"1,2025-06-30\n\n", 2, 3, "never closed" },
        { "a problem after a field of two lines", "metric,comment,period,observedOn\nM-REACH,\"two\r\nlines\",2024,x", 3, 4, "no day" },
    };

    [Fact]
    public void A_table_is_read_row_by_row()
    {
        var entries = MetricCsv.Read(
            "\uFEFFmetric,period,value,status,observedOn,dimension:Round table,comment\r\nM-REACH,2024-25,12.50,Provisional,2025-06-30,North,\"so, \"\"well\"\"\"\r\nM-REACH,2024-25,,Missing,2025-07-01,South,\r\n\r\n", [Level]);
        Assert.Equal(2, entries.Count);
        Assert.Equal((12.5m, ObservationStatus.Provisional, "so, \"well\""), (entries[0].Value, entries[0].Status, entries[0].Comment));
        Assert.Equal(new Dimension { Name = "Round table", Value = "North" }, Assert.Single(entries[0].Dimensions));
        Assert.Equal((null, ObservationStatus.Missing, null), (entries[1].Value, entries[1].Status, entries[1].Comment));
        Assert.Equal(2, With(Level).RecordObservations(entries, Noon(Now)).Observations.Count);
    }

    [Fact]
    public void A_period_may_be_given_by_its_two_days() =>
        Assert.Equal(Year24, Assert.Single(MetricCsv.Read("metric,start,end,value,observedOn\nM,2024-07-01,2025-06-30,1,2025-06-30")).Period);

    [Fact]
    public void What_is_written_is_read_again_unchanged() => Law.Holds(
        AnyEntry.Array[0, 4], entries => Assert.Equal(entries.DistinctBy(Key), MetricCsv.Read(MetricCsv.Write([.. entries.DistinctBy(Key)]))), 1000);

    [Theory]
    [MemberData(nameof(Problems))]
    public void A_problem_has_its_place_and_the_way_to_mend_it(string what, string text, int line, int column, string message)
    {
        var problem = Assert.Single(Assert.Throws<MetricCsvException>(() => MetricCsv.Read(text, [Level])).Problems);
        Assert.True((line, column) == (problem.Line, problem.Column), $"{what}: {problem}");
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_told_at_once_in_their_order()
    {
        var exception = Assert.Throws<MetricCsvException>(() => MetricCsv.Read("metric,period,value,observedOn,x\nM-X,2024-26,y,z,\nM-REACH,2024-25,1,2025-06-30,\nM-REACH,1\n", [Level]));
        Assert.Equal([(1, 5), (2, 1), (2, 2), (2, 3), (2, 4), (4, 3)], exception.Problems.Select(each => (each.Line, each.Column)));
        Assert.Contains("line 2, column 4 (observedOn): 'z' is no day", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_text_is_given_it_is_read_or_its_problems_are_told() => Law.Holds(
        Gen.OneOfConst("metric", "period", "observedOn", ",", "\"", "\n", "\r", "M-REACH", "2024-25", "2025-06-30", "1", "value", " ", "dimension:a", "\u0000").Array[0, 30].Select(string.Concat), text =>
        {
            try
            {
                MetricCsv.Read(text, [Level]);
            }
            catch (MetricCsvException exception)
            {
                Assert.NotEmpty(exception.Problems);
            }
        }, 2000);

    [Fact]
    public void What_was_recorded_is_written_as_it_was_entered()
    {
        var entry = Entry("2024-25", 3).In("a=1") with { Comment = "Made up." };
        Assert.Equal(entry, ObservationEntry.Of(Level, With(Level).Found(entry).Observations[0]));
    }

    private static (Period, string) Key(ObservationEntry entry) => (entry.Period, string.Join(',', entry.Dimensions));
}

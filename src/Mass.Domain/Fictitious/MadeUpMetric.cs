using Mass.Domain.Calendar;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;

namespace Mass.Domain.Fictitious;

/// <summary>A metric and how its values run: where they start in 2021, how they change from year to year, and by how much they vary.</summary>
internal sealed record MadeUpMetric(
    string Code, string Name, string Definition, Measure Measure, Direction Direction, Aggregation Aggregation, ValueChain Chain, Cadence Cadence, string Owner, Tier Tier, string Initiative, string Step, decimal Start, decimal Change, int Variation)
{
    public string? Unit { get; init; }

    public int? Decimals { get; init; } = 0;

    public string? Track { get; init; }

    public Instrument Instrument { get; init; } = Instrument.AdministrativeData;

    public bool IsConfidential { get; init; }

    public bool IsPublished { get; init; } = true;

    /// <summary>Whether it is also counted for each round table.</summary>
    public bool IsByRoundTable { get; init; }

    /// <summary>What it is to come to in a plan year.</summary>
    public decimal TargetIn(int year) => Start + (Change * (year - 2021)) + (Change / 2);

    /// <summary>The metrics, of every measure.</summary>
    public static IReadOnlyList<MadeUpMetric> All { get; } =
    [
        new("M-01", "Members", "Members on the last day of the plan year.", Measure.Count, Direction.Increase, Aggregation.Latest, ValueChain.Input, Cadence.Annual, "DFM", Tier.All, "1", "SO-05", 340, 2, 4) { Unit = "members" },
        new("M-02", "Sense of belonging", "Share of those who answered and say that they belong.", Measure.Percentage, Direction.Increase, Aggregation.Mean, ValueChain.Outcome, Cadence.Annual, "PM-E", Tier.All, "3", "AS-12", 61, 4, 3) { Unit = "%", Decimals = 1, Track = "T1", Instrument = Instrument.Survey, IsByRoundTable = true },
        new("M-03", "Members reached", "Share of members who took part in at least one support.", Measure.Percentage, Direction.Increase, Aggregation.Mean, ValueChain.Output, Cadence.Annual, "PM-L", Tier.All, "1", "AS-10", 55, 5, 4) { Unit = "%", Decimals = 1, IsByRoundTable = true },
        new("M-04", "Webinars held", "Webinars that took place.", Measure.Count, Direction.Increase, Aggregation.Sum, ValueChain.Output, Cadence.Quarterly, "DOO", Tier.Some, "1", "AS-04", 3, 1, 1) { Unit = "webinars" },
        new("M-05", "Worth of webinars", "Mean score of those who took part, from 1 to 5.", Measure.Score, Direction.Increase, Aggregation.Mean, ValueChain.Outcome, Cadence.Annual, "PM-L", Tier.Some, "1", "AS-04", 3.6m, 0.15m, 1) { Unit = "points", Decimals = 1, Instrument = Instrument.Survey },
        new("M-06", "Revenue beside dues", "Revenue that is not dues.", Measure.Currency, Direction.Increase, Aggregation.Sum, ValueChain.Input, Cadence.Annual, "DFM", Tier.All, "3", "SO-09", 410000, 18000, 9000) { Unit = "USD" },
        new("M-07", "Members to a mentor", "New superintendents over mentors.", Measure.Ratio, Direction.Decrease, Aggregation.Latest, ValueChain.Process, Cadence.Annual, "DSN", Tier.One, "1", "AS-06", 4, -0.3m, 1) { Unit = "members", Decimals = 2 },
        new("M-08", "Days to an answer", "Days from a legal question to its answer.", Measure.Duration, Direction.Decrease, Aggregation.Mean, ValueChain.Process, Cadence.Quarterly, "Legal Counsel", Tier.One, "O", "SO-02", 6, -0.5m, 1) { Unit = "days", Decimals = 1 },
        new("M-09", "Employee handbook in force", "Whether the handbook is in force.", Measure.YesNo, Direction.Increase, Aggregation.Latest, ValueChain.Output, Cadence.Annual, "DOO", Tier.All, "3", "AS-13", 0, 0, 0) { Instrument = Instrument.DocumentReview },
        new("M-10", "Ripeness of program reviews", "The level of the program reviews, from 1 to 4.", Measure.Ordinal, Direction.Increase, Aggregation.Max, ValueChain.Process, Cadence.Annual, "PM-L", Tier.Some, "3", "SO-03", 1, 0.5m, 0) { Unit = "level", Instrument = Instrument.DocumentReview },
        new("M-11", "What members say of the plan", "What focus groups say.", Measure.Qualitative, Direction.None, Aggregation.None, ValueChain.Outcome, Cadence.Annual, "ED", Tier.All, "2", "AS-15", 0, 0, 0) { Decimals = null, Instrument = Instrument.FocusGroup },
        new("M-12", "Leading for equity", "Share of superintendents whose practice has changed, by their own words.", Measure.Percentage, Direction.Increase, Aggregation.Mean, ValueChain.Outcome, Cadence.Annual, "PM-E", Tier.Some, "3", "AS-12", 38, 6, 4) { Unit = "%", Decimals = 1, Track = "T2", Instrument = Instrument.Interview },
        new("M-13", "Districts with an equity plan", "Share of districts that have one in force.", Measure.Percentage, Direction.Increase, Aggregation.Mean, ValueChain.Outcome, Cadence.Annual, "PM-E", Tier.All, "3", "AS-12", 30, 5, 4) { Unit = "%", Decimals = 1, Track = "T3", Instrument = Instrument.DocumentReview, IsByRoundTable = true },
        new("M-14", "Newsletter opened", "Share of newsletters that were opened.", Measure.Percentage, Direction.Increase, Aggregation.Mean, ValueChain.Output, Cadence.Monthly, "PRS", Tier.All, "O", "SO-01", 48, 3, 4) { Unit = "%", Decimals = 1 },
        new("M-15", "Seats held", "Share of the voting seats of the committees that are held.", Measure.Percentage, Direction.Maintain, Aggregation.Latest, ValueChain.Process, Cadence.Quarterly, "ED", Tier.All, "2", "AS-03", 94, 0, 3) { Unit = "%", Decimals = 1 },
        new("M-16", "Testimony given", "Testimony by members.", Measure.Count, Direction.Increase, Aggregation.Sum, ValueChain.Output, Cadence.Annual, "GRS", Tier.All, "2", "AS-14", 6, 2, 2) { Unit = "testimonies" },
        new("M-17", "Topics answered", "Share of the ten topics most asked for that a session answered.", Measure.Percentage, Direction.Increase, Aggregation.Latest, ValueChain.Output, Cadence.Annual, "CMS", Tier.All, "1", "AS-10", 40, 8, 5) { Unit = "%", Decimals = 0 },
        new("M-18", "Contacts in crises", "Contacts of the Crisis Support Team.", Measure.Count, Direction.None, Aggregation.Sum, ValueChain.Process, Cadence.Annual, "DSN", Tier.One, "1", "AS-06", 30, 0, 8) { Unit = "contacts", IsConfidential = true },
        new("M-19", "Mailboxes moved", "Share of mailboxes on the new platform.", Measure.Percentage, Direction.Increase, Aggregation.Latest, ValueChain.Output, Cadence.Monthly, "TS", Tier.All, "O", "SO-10", 0, 12, 2) { Unit = "%", Decimals = 0, IsPublished = false },
        new("M-20", "Volunteers", "Members who signed up for a short piece of work.", Measure.Count, Direction.Increase, Aggregation.Sum, ValueChain.Output, Cadence.Annual, "CMS", Tier.All, "2", "AS-03", 20, 9, 6) { Unit = "members" },
    ];
}

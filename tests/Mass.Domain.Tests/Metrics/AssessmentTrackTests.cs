using Mass.Domain.Metrics;
using Mass.Domain.Tests.Seed;
using static Mass.Domain.Tests.Metrics.SmallMetrics;

namespace Mass.Domain.Tests.Metrics;

public class AssessmentTrackTests
{
    private static readonly AssessmentTrack Track = new() { AssociationId = Association.Id, Code = "1", Name = "A made-up track", Instruments = [Instrument.Survey, Instrument.FocusGroup] };

    [Fact]
    public void A_track_stands_with_its_metrics_and_the_instruments_that_none_uses_yet()
    {
        var records = Records.AddAssessmentTrack(Track)
            .DefineMetric(Level with { TrackId = Track.Id, Instruments = [Instrument.Survey] })
            .DefineMetric(Level with { Code = "M-2" })
            .SetTarget(Reach, Aim("2025-26", 3))
            .Found(Entry("2025-26", 3));
        var reading = Assert.Single(AssessmentTracks.Of(records, Now));
        Assert.Equal(EvaluationStatus.OnTarget, Assert.Single(reading.Evaluations).Status);
        Assert.Equal([Instrument.FocusGroup], reading.UnusedInstruments);
    }

    [Fact]
    public void The_tracks_of_the_plan_are_read_from_its_own_words()
    {
        var step = ShippedPlan.Plan.FindStep("AS-12")!;
        var tracks = AssessmentTracks.NamedIn(ShippedPlan.Records.Association.Id, step, Instrument.Survey, Instrument.FocusGroup);
        Assert.Equal(
            [("1", "Impacts on the Association itself"), ("2", "Impacts on District Leaders"), ("3", "Impacts on District and School practice")],
            tracks.Select(track => (track.Code, track.Name)));
        Assert.Equal(
            ["what is changing within the Association?", "How is the membership experiencing the support, relevance, and sense of belonging, etc.?"], tracks[0].Questions);
        Assert.Equal(
            [
                "what is changing for district leaders in their practice of leading for equity?",
                "what is changing in governance, leadership, structures, and processes?",
                "What is happening with student learning and opportunities to learn?",
            ],
            tracks[1].Questions);
        Assert.Equal(tracks[1].Questions.Skip(1), tracks[2].Questions);
        Assert.All(tracks.SelectMany(track => track.Questions), question => Assert.Contains(question, step.Text, StringComparison.Ordinal));
        Assert.All(tracks, track => Assert.Equal([step.Id], track.StepIds));
    }

    [Fact]
    public void A_step_that_names_no_track_has_none() => Assert.Empty(AssessmentTracks.NamedIn(Association.Id, ShippedPlan.Plan.FindStep("AS-01")!));
}

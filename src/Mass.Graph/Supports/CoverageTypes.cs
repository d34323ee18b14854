using Mass.Domain.Committees;
using Mass.Domain.Reporting;
using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Supports;

/// <summary>The answers about supports: coverage, the ranking of topics, delivery.</summary>
internal static class CoverageTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Coverage>()
            .SeenBy(AccessClass.Public)
            .Value("planYear", "The year in which the plan year starts.", (coverage, _) => coverage.PlanYear.StartYear)
            .Value(coverage => coverage.CountedOn)
            .Value(coverage => coverage.By)
            .Objects(coverage => coverage.Tiers);

        model.Type<TierCoverage>()
            .SeenBy(AccessClass.Public)
            .Value(tier => tier.Tier)
            .Object(tier => tier.Whole)
            .Objects(tier => tier.Groups);

        model.Type<CoverageGroup>()
            .SeenBy(AccessClass.Public)
            .Object("roundTable", "The round table; null when the group is not that of a round table.", (group, snapshot) => References.To<Committee>(snapshot, group.RoundTableId), nullable: true)
            .Value(group => group.Role)
            .Value(group => group.DistrictKind)
            .Value(group => group.IsRest)
            .Object(group => group.Reach);

        model.Type<SuppressedReach>()
            .SeenBy(AccessClass.Public)
            .Named("Reach", model.Docs.Type(typeof(SuppressedReach)))
            .Value(reach => reach.Reached)
            .Value(reach => reach.InScope)
            .Value(reach => reach.NotReached)
            .Value(reach => reach.Percentage).Ordinal()
            .Value(reach => reach.IsSuppressed);

        model.Type<TopicRanking>()
            .SeenBy(AccessClass.Public)
            .Value("planYear", "The year in which the plan year starts.", (ranking, _) => ranking.PlanYear.StartYear)
            .Objects<TopicRank>("topics", "The topics that were asked for by no small number, the most wanted first.", (ranking, _) => [.. ranking.Topics.Where(topic => !topic.Requests.IsSuppressed)])
            .Value("requestCount", "How many requests there were in all; null when it is suppressed.", (ranking, _) => ranking.Requests.Count, nullable: true);

        model.Type<TopicRank>()
            .SeenBy(AccessClass.Public)
            .Value(topic => topic.Topic)
            .Value("requestCount", "How many asked for it; null when it is suppressed.", (topic, _) => topic.Requests.Count, nullable: true)
            .Value("roundTableCount", "Through how many round tables it was asked for; null when the number of those who asked is suppressed.", (topic, _) => topic.RoundTables, nullable: true)
            .Value(topic => topic.IsAnswered);

        model.Type<Delivery>()
            .SeenBy(AccessClass.Public)
            .Value("planYear", "The year in which the plan year starts.", (delivery, _) => delivery.PlanYear.StartYear)
            .Value(delivery => delivery.SessionsArranged)
            .Value(delivery => delivery.SessionsHeld)
            .Value(delivery => delivery.SessionsCancelled)
            .Value(delivery => delivery.MinutesHeld)
            .Value("participantCount", "How many persons took part; null when they are few, when the support is confidential, or before the plan year is over.", (delivery, _) => delivery.Participants.Count, nullable: true)
            .Objects<CohortDelivery>("cohorts", "The cohorts that went on in the year; those of confidential supports are for overseers.", (delivery, snapshot) => [.. delivery.Cohorts.Where(cohort => snapshot.Find<Cohort>(cohort.CohortId) is not null)]);

        model.Type<CohortDelivery>()
            .SeenBy(AccessClass.Public)
            .Object("cohort", "The cohort.", (delivery, snapshot) => snapshot.Find<Cohort>(delivery.CohortId))
            .Value("participantCount", "How many took part in it; null when they or others beside them are few, or before the plan year is over.", (delivery, _) => delivery.Participants.Count, nullable: true)
            .Value(delivery => delivery.Capacity);
    }
}

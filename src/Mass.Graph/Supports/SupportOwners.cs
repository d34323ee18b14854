using GraphQL.Types;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Domain.Supports;
using Mass.Graph.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph.Supports;

/// <summary>What other things say of supports.</summary>
internal static class SupportOwners
{
    public static void Declare(GraphModel model)
    {
        model.Type<Association>()
            .Connection("supports", "The supports that it offers.", (association, snapshot) => snapshot.Get(SupportsSubject.Supports, association.Id))
            .Connection("cohorts", "The cohorts of its supports; those of confidential supports are for overseers.", (association, snapshot) => snapshot.Get(SupportsSubject.Cohorts, association.Id))
            .Connection("sessions", "The sessions of its supports; those of confidential supports are for overseers.", (association, snapshot) => snapshot.Get(SupportsSubject.Sessions, association.Id))
            .Connection("participations", "Who takes or took part in its supports; those in confidential supports are for overseers.", (association, snapshot) => snapshot.Get(TakingPart.Participations, association.Id))
            .Connection("topicRequests", "The topics that its members asked for.", (association, snapshot) => snapshot.Get(TakingPart.Topics, association.Id))
            .Connection("engagements", "Its one-to-one supports.", (association, snapshot) => snapshot.Get(OneToOne.Engagements, association.Id))
            .Connection("contacts", "The contacts within its one-to-one supports.", (association, snapshot) => snapshot.Get(OneToOne.Contacts, association.Id))
            .Add(new SkillsLibraryField(model))
            .Computed(
                "coverage",
                "How many members its supports reached in a plan year, small numbers suppressed and counted from what was recorded by the end of last month; null before the plan year is over.",
                () => model.Type<Coverage>().Output,
                Figures.CoverageOf,
                PlanYears.Argument(model),
                new QueryArgument(model.Leaves.Of(typeof(CoverageBy))) { Name = "by", Description = "How to break it down; leave it out for the membership as a whole.", DefaultValue = CoverageBy.Whole }).Costs(300)
            .Computed(
                "topicRanking",
                "The topics that its members asked for in a plan year, ranked and counted from what was recorded by the end of last month; null before the plan year is over.",
                () => model.Type<TopicRanking>().Output,
                Figures.TopicsOf,
                PlanYears.Argument(model)).Costs(30);

        model.Type<Committee>()
            .Connection("supports", "The supports that the body gives.", (committee, snapshot) => snapshot.Get(SupportsSubject.SupportsOfCommittee, committee.Id))
            .Connection("topicRequests", "The topics that were collected through it.", (committee, snapshot) => snapshot.Get(TakingPart.TopicsOfRoundTable, committee.Id));
        model.Type<Position>()
            .Connection("supports", "The supports that the position is responsible for.", (position, snapshot) => snapshot.Get(SupportsSubject.SupportsOfPosition, position.Id));
        model.Type<Person>()
            .Connection("participations", "What the person takes or took part in; what is confidential is for overseers.", (person, snapshot) => snapshot.Get(TakingPart.OfPerson, person.Id))
            .Connection("engagements", "The one-to-one supports of the person.", (person, snapshot) => snapshot.Get(OneToOne.OfPerson, person.Id));
        model.Type<ActionStep>()
            .Connection("supports", "The supports that carry the step out.", (step, snapshot) => snapshot.Get(SupportsSubject.SupportsOfStep, step.Id));
        model.Type<StrategicInitiative>()
            .Connection("supports", "The supports that serve the initiative.", (initiative, snapshot) => snapshot.Get(SupportsSubject.SupportsOfInitiative, initiative.Id));
    }
}

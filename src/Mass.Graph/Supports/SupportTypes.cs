using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Supports;

/// <summary>The catalogue of supports, and their cohorts.</summary>
internal static class SupportTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Support>()
            .SeenBy(AccessClass.Public)
            .Node(support => support.Id)
            .Natural((support, snapshot) => snapshot.Find<Association>(support.AssociationId)!.Slug)
            .Natural((support, _) => support.Code)
            .Value(support => support.Code)
            .Value(support => support.Name)
            .Value(support => support.Kind)
            .Value(support => support.Description)
            .Values(support => support.Tiers)
            .Values(support => support.Audiences)
            .Value(support => support.Eligibility)
            .Value(support => support.Capacity)
            .Value(support => support.Cadence)
            .Value(support => support.IsConfidential)
            .Value(support => support.OfferedFrom)
            .Value(support => support.OfferedUntil)
            .Value(
                "isOffered",
                "Whether it is offered on the day as of which it is read.",
                IsOffered)
            .Object("association", "The association that offers it.", (support, snapshot) => snapshot.Find<Association>(support.AssociationId))
            .Object("committee", "The body that gives it; null when no body does.", (support, snapshot) => References.To<Committee>(snapshot, support.CommitteeId), nullable: true)
            .Object("position", "The position that is responsible for it; null when none is.", (support, snapshot) => References.To<Position>(snapshot, support.PositionId), nullable: true)
            .Objects("initiatives", "The initiatives that it serves.", (support, snapshot) => References.To<StrategicInitiative>(snapshot, support.InitiativeIds))
            .Connection("actionSteps", "The steps that it carries out.", (support, snapshot) => References.To<ActionStep>(snapshot, support.StepIds))
            .Connection("cohorts", "Its cohorts; those of confidential supports are for overseers.", (support, snapshot) => snapshot.Get(SupportsSubject.CohortsOfSupport, support.Id))
            .Connection("sessions", "Its sessions; those of confidential supports are for overseers.", (support, snapshot) => snapshot.Get(SupportsSubject.SessionsOfSupport, support.Id))
            .Connection("participations", "Who takes or took part in it.", (support, snapshot) => snapshot.Get(TakingPart.OfSupport, support.Id))
            .Connection("engagements", "The one-to-one supports that were opened with it.", (support, snapshot) => snapshot.Get(OneToOne.OfSupport, support.Id))
            .Computed(
                "participantCount",
                "How many persons took part in it in a plan year; null when they are few, when it is confidential, or before the plan year is over.",
                () => model.Leaves.Of(typeof(int)),
                (support, context) => Figures.DeliveryOf(support, context)?.Participants.Count,
                PlanYears.Argument(model))
            .Computed(
                "delivery",
                "How much of it was given in a plan year.",
                () => model.Type<Delivery>().Output,
                (support, context) => Figures.DeliveryOf(support, context, mayGoOn: true),
                PlanYears.Argument(model));

        model.Type<Cohort>()
            .SeenBy(AccessClass.Public)
            .Node(cohort => cohort.Id)
            .Natural((cohort, snapshot) => snapshot.Find<Association>(cohort.AssociationId)!.Slug)
            .Natural((cohort, snapshot) => snapshot.Find<Support>(cohort.SupportId)!.Code)
            .Natural((cohort, _) => cohort.Code)
            .Value(cohort => cohort.Code)
            .Value(cohort => cohort.Name)
            .Value(cohort => cohort.From)
            .Value(cohort => cohort.To)
            .Value(cohort => cohort.Capacity)
            .Object("association", "The association that offers the support.", (cohort, snapshot) => snapshot.Find<Association>(cohort.AssociationId))
            .Objects("facilitators", "Those who lead it, as far as everyone may see who they are.", (cohort, snapshot) => References.To<Person>(snapshot, cohort.FacilitatorIds))
            .Object("support", "The support that it goes through.", (cohort, snapshot) => snapshot.Find<Support>(cohort.SupportId))
            .Connection("sessions", "Its sessions.", (cohort, snapshot) => snapshot.Get(SupportsSubject.SessionsOfCohort, cohort.Id))
            .Connection("participations", "Who takes or took part in it.", (cohort, snapshot) => snapshot.Get(TakingPart.OfCohort, cohort.Id));

        model.Root<Support>("supports", "The supports of all associations.", hasHistory: true);
        model.Root<Cohort>("cohorts", "The cohorts of supports of all associations; those of confidential supports are for overseers.", hasHistory: true);
        var association = model.LookupOf<Association>();
        var support = model.Lookup("support", new LookupKey<Support>("code", "Its code.", support => support.Code));
        model.Root(() => support.RootField(
            model, "One support; null when there is none.", hasHistory: true, association.Narrowing<Support>("association", support => support.AssociationId)));
        var cohort = model.Lookup("cohort", new LookupKey<Cohort>("code", "Its code.", cohort => cohort.Code));
        model.Root(() => cohort.RootField(
            model, "One cohort; null when there is none.", hasHistory: true, support.Narrowing<Cohort>("support", cohort => cohort.SupportId)));
    }

    public static bool IsOffered(Support support, Snapshot snapshot) => !(support.OfferedFrom > snapshot.Day) && !(support.OfferedUntil < snapshot.Day);
}

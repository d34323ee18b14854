using Mass.Domain;
using Mass.Domain.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph.Planning;

/// <summary>What can be done to plans and their steps.</summary>
internal static class PlanningActs
{
    public static void Declare(GraphModel model)
    {
        var acts = model.Acts;
        acts.Add(new ImportAct(model));
        acts.OfPlan<ActionStep>(nameof(StrategicPlan.RecordStage)).Named("recordStageChange").OfStep().Rename("to", "stage");
        acts.OfPlan<ActionStep>(nameof(StrategicPlan.RecordProgress)).OfStep();
        acts.OfPlan<ActionStep>(nameof(StrategicPlan.AddStep)).Named("addActionStep")
            .Completes<ActionStepContent>("content", Derived, Complete);
        acts.OfPlan<ActionStep>(nameof(StrategicPlan.AmendStep)).Named("amendActionStep").OfStep()
            .Amends("content", (values, moment) => moment.Find<ActionStep>((Guid)values["actionStepId"]!).Content)
            .Completes<ActionStepContent>("content", Derived, Complete);
        acts.OfPlan<ActionStep>(nameof(StrategicPlan.MoveStep)).Named("moveActionStep").OfStep();
        acts.OfPlan<ActionStep>(nameof(StrategicPlan.RetireStep)).Named("retireActionStep").OfStep();
        acts.OfPlan<ActionStep>(nameof(StrategicPlan.RestoreStep)).Named("restoreActionStep").OfStep();
        acts.Of<StrategicPlan>(nameof(AssociationRecords.AddPlan)).Named("addPlan", "Adds a strategic plan; its steps are added to it next.")
            .With("slug", "The short name in addresses, in lower case, that no other plan of the association has.")
            .Made<PlanContent>("plan", (content, values, moment) => Plan(content, (string)values["slug"]!, moment.Records.Association.Id));
        acts.OfPlan<StrategicPlan>(nameof(StrategicPlan.Amend)).Named("amendPlan")
            .Amends("content", (values, moment) => moment.Find<StrategicPlan>((Guid)values["planId"]!).Content);
    }

    private static readonly IReadOnlyList<string> Derived = [nameof(ActionStepContent.InitiativesAsWritten), nameof(ActionStepContent.TiersAsWritten)];

    /// <summary>A plan that says something, with its own id in each part of it.</summary>
    private static StrategicPlan Plan(PlanContent content, string slug, Guid associationId)
    {
        var id = StrategicPlan.IdOf(associationId, slug);
        return new()
        {
            AssociationId = associationId,
            Slug = slug,
            Revisions =
            [
                new()
                {
                    Content = content with
                    {
                        Initiatives = [.. content.Initiatives.Select(each => each with { PlanId = id })],
                        KeyPrinciples = [.. content.KeyPrinciples.Select(each => each with { PlanId = id })],
                        Glossary = [.. content.Glossary.Select(each => each with { PlanId = id })],
                        Timeline = [.. content.Timeline.Select(each => each with { PlanId = id })],
                    },
                },
            ],
        };
    }

    /// <summary>Who names initiatives and tiers need not write them out a second time.</summary>
    private static ActionStepContent Complete(ActionStepContent content, IReadOnlyDictionary<string, object?> given) => content with
    {
        InitiativesAsWritten = IsDerived(given, "initiatives", content.InitiativesAsWritten) ? string.Join(", ", content.Initiatives) : content.InitiativesAsWritten,
        TiersAsWritten = IsDerived(given, "tiers", content.TiersAsWritten) ? string.Join(", ", content.Tiers) : content.TiersAsWritten,
    };

    private static bool IsDerived(IReadOnlyDictionary<string, object?> given, string list, string? written) =>
        written is null || (given.ContainsKey(list) && !given.ContainsKey(list + "AsWritten"));
}

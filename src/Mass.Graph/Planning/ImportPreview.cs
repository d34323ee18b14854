using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Domain;
using Mass.Domain.Interchange;
using Mass.Graph.Access;
using Mass.Graph.History;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;
using Mass.Graph.Writing;
using Mass.Graph.Writing.Inputs;

namespace Mass.Graph.Planning;

/// <summary>What an import would do.</summary>
/// <param name="Result">What it would make of the association; null when the document cannot be imported.</param>
/// <param name="Change">What would be changed, as the history would have it; null when nothing would.</param>
/// <param name="Problems">Why it cannot be imported, all that is wrong at once.</param>
internal sealed record ImportPreview(PlanImportResult? Result, Change? Change, IReadOnlyList<Problem> Problems)
{
    private const string Name = "previewImport";

    public static void Declare(GraphModel model)
    {
        model.Type<ImportPreview>()
            .SeenBy(AccessClass.Staff)
            .Named("ImportPreview", "What an import of a plan document would do; nothing is changed by looking.")
            .Value("hasChanges", "Whether it would change anything.", (preview, _) => preview.Change is not null)
            .Value("isNewPlan", "Whether the plan is not there yet.", (preview, _) => preview.Result?.IsNewPlan == true)
            .Values<string>("summary", "What it would do, a line for each thing; also which later amendments the document overrules.", (preview, _) => preview.Change is null ? [] : preview.Result!.Summary)
            .Objects("things", "The things that it would change, each with what its fields hold and would hold.", (preview, snapshot) => preview.Change is null ? [] : Seen(model, preview.Change, snapshot))
            .Values<string>("problems", "Why the document cannot be imported, all that is wrong at once, each with its place in the document; empty when it can be.", (preview, _) => [.. preview.Problems.Select(problem => problem.Message)]);

        model.Root(() =>
        {
            var inputs = ImportAct.Inputs(model);
            var field = new FieldType
            {
                Name = Name,
                Description = "What an import of a plan document would do; the mutation importPlan does it.",
                ResolvedType = new NonNullGraphType(model.Type<ImportPreview>().Output),
                Arguments = new QueryArguments(inputs.Select(input => input.Field()).Select(input => new QueryArgument(input.ResolvedType!) { Name = input.Name, Description = input.Description })),
                Resolver = new FuncFieldResolver<object?>(context => Of(context, model, inputs)),
            };
            CostHint.Set(field, new CostHint(2_000));
            return field;
        });
    }

    private static ImportPreview Of(IResolveFieldContext context, GraphModel model, IReadOnlyList<ActInput> inputs)
    {
        var state = RequestState.Of(context);
        var reading = new InputReading(model, state.Present);
        var given = context.Arguments!.Where(argument => argument.Value.Value is not null).ToDictionary(argument => argument.Key, argument => argument.Value.Value);
        var values = reading.Values(inputs, given);

        if (reading.Problems.Count > 0)
        {
            return new(null, null, reading.Problems);
        }

        var association = reading.AssociationId!.Value;
        if (!state.Viewer.In(association).IsStaff)
        {
            return new(null, null, [new NotAllowedProblem("This is only for staff, in this association; ask someone who is.", [])]);
        }

        var moment = new ActMoment(state.Recorded.RecordsOf(association), context.RequestServices!.GetRequiredService<TimeProvider>().GetUtcNow(), state.Caller, state.Viewer.In(association), null);
        try
        {
            var result = ImportAct.Merge(values, moment);
            return new(result, Made(Differences.Between(moment.Records, result.Records), moment), []);
        }
        catch (BrokenRuleException rule)
        {
            return new(null, null, [new RuleProblem(rule.Code, rule.Message, [])]);
        }
        catch (ProblemException problem)
        {
            return new(null, null, [problem.Problem]);
        }
    }

    /// <summary>What the history would have; null when nothing would be changed.</summary>
    private static Change? Made(IReadOnlyList<ChangedThing> things, ActMoment moment) => things.Count == 0 ? null : new()
    {
        Id = Guid.Empty,
        AssociationId = moment.Records.Association.Id,
        Revision = 0,
        Ordinal = 0,
        At = moment.At,
        CallerId = moment.Caller.Id,
        CallerName = moment.Caller.Name,
        Action = ImportAct.ActName,
        RequestId = "",
        Things = things,
    };

    /// <summary>New things cannot be looked up yet; they come from the document and hide nothing from whoever sent it.</summary>
    private static IReadOnlyList<SeenThing> Seen(GraphModel model, Change change, Snapshot snapshot) =>
    [
        .. change.Things.Where(thing => thing.How == ThingChange.Added).Select(thing => new SeenThing(change, thing, thing.Fields)),
        .. SeenThing.Of(model, change, snapshot).Where(seen => seen.Thing.How != ThingChange.Added),
    ];
}

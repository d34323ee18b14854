using System.Reflection;
using GraphQL.Types;
using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Interchange;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Writing;
using Mass.Graph.Writing.Inputs;

namespace Mass.Graph.Planning;

/// <summary>Brings an edited plan document in: what it says differently becomes amendments with an author.</summary>
internal sealed class ImportAct(GraphModel model) : IActModel
{
    public const string ActName = "importPlan";
    private const string Document = "document";
    private const string On = "on";

    public string Name => ActName;

    public MethodInfo? Verb => null;

    public AccessClass Class => AccessClass.Staff;

    /// <summary>The fields that say what is to be imported, and where.</summary>
    public static IReadOnlyList<ActInput> Inputs(GraphModel model) =>
    [
        new("associationId", "The id of the association.", new(model.Leaves.Id, static (given, reading, path) => (reading.Thing(typeof(Association), (string)given, path) as Association)?.Id), IsRequired: true),
        new(Document, "The plan document: JSON as the command export writes it and its published JSON Schema describes it.", new(model.Leaves.Of(typeof(string)), Read), IsRequired: true),
        new(On, "The day from which what it changes holds; today when it is left out.", new(model.Leaves.Of(typeof(DateOnly)), static (given, _, _) => given), IsRequired: false),
    ];

    /// <summary>What the values that were given make of an association.</summary>
    /// <exception cref="ProblemException">The document belongs to another association.</exception>
    /// <exception cref="BrokenRuleException">A rule refuses what it says.</exception>
    public static PlanImportResult Merge(IReadOnlyDictionary<string, object?> values, ActMoment moment)
    {
        var (existing, document) = (moment.Records, (AssociationRecords)values[Document]!);
        return document.Association.Slug == existing.Association.Slug
            ? PlanImport.Merge(existing, document, values.GetValueOrDefault(On) as DateOnly? ?? moment.Today, moment.At, moment.Caller.Name, moment.Reason)
            : throw new ProblemException(new InvalidValueProblem($"The document belongs to '{document.Association.Slug}' and not to '{existing.Association.Slug}'; import it into its own association.", [Document]));
    }

    public FieldType Field() => ActField.Of<StrategicPlan>(
        model,
        new ActRecipe(ActName, Permission.Staff, Inputs(model), null, static (values, moment) => Merge(values, moment).Records)
        {
            Gives = static values => ((AssociationRecords)values[Document]!).Plans[0].Id,
        },
        "Brings a plan document in, where what it says differently becomes amendments, as the query previewImport tells before; only for staff.",
        isReasonKept: true);

    private static AssociationRecords? Read(object given, InputReading reading, IReadOnlyList<string> path)
    {
        try
        {
            return PlanDocument.Read((string)given);
        }
        catch (PlanDocumentException e)
        {
            foreach (var problem in e.Problems)
            {
                reading.Invalid(problem.ToString(), path);
            }

            return null;
        }
    }
}

using Mass.Graph.History;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Writing.Inputs;

/// <summary>Reads an input in the view of its caller, and collects all that is wrong with it.</summary>
internal sealed class InputReading(GraphModel model, Snapshot view)
{
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The association that all the things of the input belong to; null when it names none.</summary>
    public Guid? AssociationId { get; private set; }

    public void Add(Problem problem) => problems.Add(problem);

    public void Invalid(string message, IReadOnlyList<string> path) => Add(new InvalidValueProblem(message, path));

    /// <summary>The values that were given for the fields of an input, by their names.</summary>
    public Dictionary<string, object?> Values(IEnumerable<ActInput> inputs, IDictionary<string, object?> given)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            input.Read(given, this, values);
        }

        return values;
    }

    /// <summary>The thing of a kind that an id names; null, and a problem, when the caller sees none.</summary>
    public object? Thing(Type kind, string id, IReadOnlyList<string> path)
    {
        var type = model.Known(kind);
        if (!NodeId.TryParse(id, out var name, out var key))
        {
            Invalid("This is no id of this server; take ids from the field id and leave them as they are.", path);
            return null;
        }

        if (name != type.Name)
        {
            Invalid($"The id belongs to the type {name} and not to {type.Name}.", path);
            return null;
        }

        if (type.Find(key, view) is not { } thing)
        {
            Add(new NotFoundProblem($"There is no {type.Name} with this id, or you may not see it; take the id from a list of them.", path));
            return null;
        }

        return IsOfTheSame(thing, path) ? thing : null;
    }

    private bool IsOfTheSame(object thing, IReadOnlyList<string> path)
    {
        var association = ThingOwner.Of(thing, view);
        AssociationId ??= association;
        if (AssociationId == association)
        {
            return true;
        }

        Add(new NotFoundProblem("The thing belongs to another association than the ones before it; name things of one association.", path));
        return false;
    }
}

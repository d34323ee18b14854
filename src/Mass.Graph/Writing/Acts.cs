using Mass.Domain;
using Mass.Domain.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Writing.Inputs;

namespace Mass.Graph.Writing;

/// <summary>The mutations that subjects declare, each out of a verb of the domain.</summary>
internal sealed class Acts(GraphModel model)
{
    private readonly List<IActModel> all = [];
    private readonly InputForms forms = new(model);

    public IReadOnlyList<IActModel> All => all;

    public Payloads Payloads { get; } = new(model);

    /// <summary>Adds the mutation of a verb of an association.</summary>
    /// <typeparam name="T">The thing that it gives.</typeparam>
    public ActModel<T> Of<T>(string verb)
        where T : class => Add<T>(Verb.Of(typeof(AssociationRecords), verb));

    /// <summary>Adds the mutation of a verb of a plan.</summary>
    /// <typeparam name="T">The thing that it gives.</typeparam>
    public ActModel<T> OfPlan<T>(string verb)
        where T : class => Add<T>(Verb.Of(typeof(StrategicPlan), verb));

    /// <summary>Adds a mutation of another kind.</summary>
    public void Add(IActModel act) => all.Add(act);

    private ActModel<T> Add<T>(Verb verb)
        where T : class
    {
        var act = new ActModel<T>(model, forms, verb);
        all.Add(act);
        return act;
    }
}

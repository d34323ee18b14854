using System.Reflection;
using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Writing.Inputs;

namespace Mass.Graph.Writing;

/// <summary>
/// A mutation that runs a verb of the domain. Its input and the descriptions in it follow from the verb's parameters: an id becomes the id of a thing, a record
/// gives its members, and what the gateway knows (the moment, who does it) is not asked for.
/// </summary>
/// <typeparam name="T">The thing that it gives.</typeparam>
internal sealed class ActModel<T>(GraphModel model, InputForms forms, Verb verb) : IActModel
    where T : class
{
    private readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal);
    private readonly HashSet<string> without = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActParameter> special = new(StringComparer.Ordinal);
    private readonly HashSet<string> optional = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<object, IReadOnlyDictionary<string, object?>, object>> completed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<IReadOnlyDictionary<string, object?>, ActMoment, object>> stored = new(StringComparer.Ordinal);
    private Func<IReadOnlyDictionary<string, object?>, ActMoment, Guid>? plan;
    private string? description;
    private Permission permission = Permission.Staff;

    public string Name { get; private set; } = Naming.Camel(verb.Method.Name);

    public AccessClass Class => permission.Class;

    /// <summary>The field that names the thing itself, where the act changes one that is there.</summary>
    private static string ThingId => IdOf<T>();

    /// <summary>Names it otherwise than its verb, which has its subject before it where a mutation stands alone.</summary>
    public ActModel<T> Named(string name, string? description = null)
    {
        (Name, this.description) = (name, description ?? this.description);
        return this;
    }

    /// <summary>Says who may do it; staff when nothing is said.</summary>
    public ActModel<T> By(Permission permission)
    {
        this.permission = permission;
        return this;
    }

    /// <summary>Gives a parameter another name in the input.</summary>
    public ActModel<T> Rename(string parameter, string name)
    {
        renamed.Add(parameter, name);
        return this;
    }

    /// <summary>Leaves members of the record out of the input: the domain or other acts set them.</summary>
    public ActModel<T> Without(params ReadOnlySpan<string> members)
    {
        foreach (var member in members)
        {
            without.Add(member);
        }

        return this;
    }

    /// <summary>Says that a text parameter, or a text member of the record, is the key of a thing; the input names the thing by its id.</summary>
    /// <param name="parameter">The parameter or member.</param>
    /// <param name="key">The key of the thing.</param>
    /// <param name="input">The field of the input; null for the one that is named for the thing.</param>
    /// <param name="isRequired">Whether it has to be given.</param>
    public ActModel<T> Names<TThing>(string parameter, Func<TThing, string> key, string? input = null, bool isRequired = true)
        where TThing : class
    {
        var field = Id<TThing>() with { Name = input ?? IdOf<TThing>(), IsRequired = isRequired, MayBeNull = !isRequired };
        special.Add(parameter, new([field], (values, moment) => values.GetValueOrDefault(field.Name) is Guid id ? key(moment.Find<TThing>(id)) : null));
        return this;
    }

    /// <summary>Says that members which the domain needs can be left out of the input, and what they then get.</summary>
    /// <param name="parameter">The record.</param>
    /// <param name="members">The members.</param>
    /// <param name="complete">Gives them what follows from the others; it is told which fields were given.</param>
    public ActModel<T> Completes<TRecord>(string parameter, IReadOnlyCollection<string> members, Func<TRecord, IReadOnlyDictionary<string, object?>, TRecord> complete)
        where TRecord : class
    {
        optional.UnionWith(members);
        completed.Add(parameter, (record, values) => complete((TRecord)record, values));
        return this;
    }

    /// <summary>Says that a verb of a plan is about one of its steps, which the input names.</summary>
    public ActModel<T> OfStep()
    {
        plan = (values, moment) => moment.Find<ActionStep>((Guid)values[IdOf<ActionStep>()]!).PlanId;
        return Names<ActionStep>("code", step => step.Code);
    }

    /// <summary>Says what a parameter gets, which the input does not ask for.</summary>
    public ActModel<T> Gives(string parameter, Func<ActMoment, object?> value)
    {
        special.Add(parameter, ActParameter.Known(value));
        return this;
    }

    /// <summary>Says that a record parameter begins from what is stored, and that the input gives what is to differ.</summary>
    public ActModel<T> Amends(string parameter, Func<IReadOnlyDictionary<string, object?>, ActMoment, object> from)
    {
        stored.Add(parameter, from);
        return this;
    }

    public FieldType Field()
    {
        var parameters = verb.Method.GetParameters().Select(Parameter).ToList();
        var inputs = Inputs(parameters);
        var isRevised = inputs.Any(each => each.Name == ThingId);
        var runner = new ActRunner<T>(model, new ActRecipe(
            Name,
            permission,
            inputs,
            isRevised ? ThingId : null,
            (values, moment) => verb.Run(moment, verb.IsOfPlan ? PlanOf(values, moment) : null, [.. parameters.Select(parameter => parameter.Value(values, moment))])));
        var input = new InputObjectGraphType { Name = $"{Naming.Pascal(Name)}Input", Description = $"What the mutation {Name} is given." };
        foreach (var each in inputs)
        {
            input.AddField(each.Field());
        }

        CommonInputs.AddTo(input, model.Leaves, isRevised);
        var refuses = model.Docs.Refuses(verb.Method, typeof(BrokenRuleException));
        return new FieldType
        {
            Name = Name,
            Description = $"{description ?? model.Docs.Method(verb.Method)}{(refuses is null ? "" : $" Refused where: {Naming.LowerFirst(refuses)}")} Only {permission.Words}.",
            ResolvedType = new NonNullGraphType(model.Acts.Payloads.Of<T>(Name)),
            Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(input)) { Name = CommonInputs.Argument, Description = "What it is given." }),
            Resolver = new FuncFieldResolver<object?>(async context => await runner.RunAsync(context)),
        };
    }

    private static string IdOf<TThing>() => $"{ShortNames.Of(typeof(TThing))}Id";

    private ActInput Id<TThing>() => new(IdOf<TThing>(), $"The id of the {ShortNames.Words(typeof(TThing))}.", forms.Reference(typeof(TThing)), IsRequired: true);

    /// <summary>The fields of all parameters, and before them what names the thing, the plan or the association where no parameter does.</summary>
    private List<ActInput> Inputs(IReadOnlyList<ActParameter> parameters)
    {
        List<ActInput> inputs =
        [
            .. parameters.SelectMany(parameter => parameter.Inputs).DistinctBy(input => input.Name).Select(input => input.Name == permission.Self
                ? input with { IsRequired = false, Description = $"{input.Description.TrimEnd('.')}; leave it out for yourself." }
                : input),
        ];
        if (IsAmendment && inputs.TrueForAll(input => input.Name != ThingId))
        {
            inputs.Insert(0, Id<T>());
        }

        if (verb.IsOfPlan && plan is null && inputs.TrueForAll(input => input.Name != IdOf<StrategicPlan>()))
        {
            inputs.Insert(0, Id<StrategicPlan>());
        }

        // The things that it names tell the association.
        if (!inputs.Exists(input => input is { IsRequired: true } && input.Form.Type == model.Leaves.Id))
        {
            inputs.Insert(0, Id<Association>());
        }

        return inputs;
    }

    private bool IsAmendment => verb.Method.GetParameters().Any(parameter => IsWhole(parameter) && !stored.ContainsKey(parameter.Name!));

    /// <summary>Whether the parameter is the thing as it is to be.</summary>
    private bool IsWhole(ParameterInfo parameter) => parameter.ParameterType == typeof(T) && verb.Method.Name.StartsWith("Amend", StringComparison.Ordinal);

    private Guid? PlanOf(IReadOnlyDictionary<string, object?> values, ActMoment moment) => plan?.Invoke(values, moment) ?? (Guid?)values[IdOf<StrategicPlan>()];

    private ActParameter Parameter(ParameterInfo parameter)
    {
        var (type, name) = (parameter.ParameterType, parameter.Name!);
        if (special.TryGetValue(name, out var own))
        {
            return own;
        }

        return (Nullable.GetUnderlyingType(type) ?? type, name) switch
        {
            (var moment, _) when moment == typeof(DateTimeOffset) => ActParameter.Known(each => each.At),
            (var day, "today") when day == typeof(DateOnly) => ActParameter.Known(each => each.Today),
            (var text, "by" or "recordedBy") when text == typeof(string) => ActParameter.Known(each => each.Caller.Name),
            (var text, "reason") when text == typeof(string) => ActParameter.Known(each => each.Reason),
            _ when RecordMaking.IsRecord(type) => Record(parameter),
            _ => Single(parameter),
        };
    }

    private ActParameter Single(ParameterInfo parameter)
    {
        var name = parameter.Name!;
        var isOptional = parameter.HasDefaultValue || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
        var called = renamed.GetValueOrDefault(name, name);
        var input = new ActInput(called, model.Docs.Parameter(verb.Method, name), forms.Of(parameter.ParameterType, called, typeof(T)), IsRequired: !isOptional);
        var fallback = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        return new([input], (values, moment) => Ownership.Complete(values.GetValueOrDefault(called) ?? fallback, moment, values));
    }

    private ActParameter Record(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var from = IsWhole(parameter) && !stored.ContainsKey(parameter.Name!)
            ? (values, moment) => moment.Find<T>((Guid)values[ThingId]!)
            : stored.GetValueOrDefault(parameter.Name!);
        var keys = special.Where(each => type.GetProperty(each.Key) is not null).ToDictionary(StringComparer.Ordinal);
        var members = InputMember.Of(model, forms, type, [.. without, .. keys.Keys])
            .Select(member => (Member: member, Input: member.Input(isAmendment: from is not null)))
            .Select(each => (each.Member, Input: each.Input with
            {
                Name = renamed.GetValueOrDefault(each.Input.Name, each.Input.Name),
                IsRequired = each.Input.IsRequired && !optional.Contains(each.Member.Property.Name),
            }))
            .ToList();
        return new(
            [.. keys.Values.SelectMany(key => key.Inputs).Select(input => from is null ? input : input with { IsRequired = false }), .. members.Select(each => each.Input)],
            (values, moment) =>
            {
                var record = RecordMaking.With(
                    from is null ? RecordMaking.New(type, moment) : RecordMaking.Copy(from(values, moment)),
                    [
                        .. keys.Where(key => key.Value.Inputs.Any(input => values.ContainsKey(input.Name))).Select(key => (type.GetProperty(key.Key)!, key.Value.Value(values, moment))),
                        .. members.Where(each => values.ContainsKey(each.Input.Name)).Select(each => (each.Member.Property, values[each.Input.Name])),
                    ]);
                return Ownership.Complete(completed.TryGetValue(parameter.Name!, out var complete) ? complete(record, values) : record, moment, values);
            });
    }
}

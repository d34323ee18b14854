using System.Reflection;
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
    private const string NotLeftOut = "it cannot be left out";

    private readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal);
    private readonly HashSet<string> without = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActParameter> special = new(StringComparer.Ordinal);
    private readonly HashSet<string> optional = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<object, IReadOnlyDictionary<string, object?>, object>> completed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<IReadOnlyDictionary<string, object?>, ActMoment, object>> stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Words, Func<IReadOnlyDictionary<string, object?>, ActMoment, object?> Value)> leftOut = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Type Record, Func<object, IReadOnlyDictionary<string, object?>, ActMoment, object> Make)> made = new(StringComparer.Ordinal);
    private readonly List<ActInput> beside = [];
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private Func<IReadOnlyDictionary<string, object?>, ActMoment, Guid>? plan;
    private string? description;
    private string? list;
    private Permission permission = Permission.Staff;

    public string Name { get; private set; } = Naming.Camel(verb.Method.Name);

    public MethodInfo Verb => verb.Method;

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
        var isAsked = !isRequired && verb.Method.GetParameters().Any(each => each.Name == parameter && !each.HasDefaultValue);
        var field = Id<TThing>() with
        {
            Name = input ?? IdOf<TThing>(),
            Description = isAsked ? Wording.With(Wording.OfAsked(Words(parameter)), NotLeftOut) : Wording.OfKey(Words(parameter), isRequired),
            IsRequired = isRequired,
            MayBeNull = !isRequired,
            IsAsked = isAsked,
        };
        special.Add(parameter, new([field], (values, moment) => values.GetValueOrDefault(field.Name) is Guid id ? key(moment.Find<TThing>(id)) : null));
        return this;
    }

    /// <summary>Says that the texts of a member of the record are the keys of things; the input names the things by their ids.</summary>
    public ActModel<T> NamesAll<TThing>(string member, Func<TThing, string> key, string input)
        where TThing : class
    {
        var field = new ActInput(input, Wording.OfKey(Words(member), isRequired: true), forms.References(typeof(TThing)), IsRequired: false);
        special.Add(member, new([field], (values, moment) => ((IReadOnlyList<Guid>?)values.GetValueOrDefault(input) ?? []).Select(id => key(moment.Find<TThing>(id))).ToList()));
        return this;
    }

    /// <summary>Says what a parameter gets when it is left out.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="words">What that is, in words that go on after the description.</param>
    /// <param name="value">What it gets.</param>
    public ActModel<T> LeftOut(string parameter, string words, Func<IReadOnlyDictionary<string, object?>, ActMoment, object?> value)
    {
        leftOut.Add(parameter, (words, value));
        return this;
    }

    /// <summary>Says that a parameter is made of another record, which is what the input gives.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="make">Makes it.</param>
    public ActModel<T> Made<TRecord>(string parameter, Func<TRecord, IReadOnlyDictionary<string, object?>, ActMoment, object> make)
        where TRecord : class
    {
        made.Add(parameter, (typeof(TRecord), (record, values, moment) => make((TRecord)record, values, moment)));
        return this;
    }

    /// <summary>Says that the input gives a text beside what the verb takes.</summary>
    public ActModel<T> With(string input, string description)
    {
        beside.Add(new(input, description, forms.Of(typeof(string), input, typeof(T)), IsRequired: true));
        return this;
    }

    /// <summary>Says that a parameter which may be null is asked for, because null takes something away.</summary>
    public ActModel<T> Asks(string parameter)
    {
        asked.Add(parameter);
        return this;
    }

    /// <summary>Says that it makes several things, and what they are called together.</summary>
    public ActModel<T> Several(string name)
    {
        list = name;
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
        var recipe = new ActRecipe(
            Name,
            permission,
            inputs,
            inputs.Any(each => each.Name == ThingId) ? ThingId : null,
            (values, moment) => verb.Run(moment, verb.IsOfPlan ? PlanOf(values, moment) : null, [.. parameters.Select(parameter => parameter.Value(values, moment))]));
        var refuses = model.Docs.Refuses(verb.Method, typeof(BrokenRuleException));
        return ActField.Of<T>(
            model,
            recipe,
            Wording.With(Wording.With(description ?? model.Docs.Method(verb.Method), refuses is null ? null : $"refused where {Naming.LowerFirst(refuses).TrimEnd('.')}"), $"only {permission.Words}"),
            isReasonKept: verb.Method.GetParameters().Any(parameter => parameter.Name == CommonInputs.Reason && parameter.ParameterType == typeof(string)),
            list);
    }

    private static string IdOf<TThing>() => $"{ShortNames.Of(typeof(TThing))}Id";

    private ActInput Id<TThing>() => new(IdOf<TThing>(), $"The id of the {ShortNames.Words(typeof(TThing))}.", forms.Reference(typeof(TThing)), IsRequired: true);

    /// <summary>The fields of all parameters, and before them what names the thing, the plan or the association where no parameter does.</summary>
    private List<ActInput> Inputs(IReadOnlyList<ActParameter> parameters)
    {
        List<ActInput> inputs =
        [
            .. beside,
            .. parameters.SelectMany(parameter => parameter.Inputs).DistinctBy(input => input.Name).Select(input => input.Name == permission.Self
                ? input with { IsRequired = false, Description = Wording.With(input.Description, permission.IsSelfOfMembers ? "a member leaves it out" : "leave it out for yourself") }
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

    /// <summary>What the domain says of a parameter, or of a member of a record that is one.</summary>
    private string Words(string name) => verb.Method.GetParameters().Any(parameter => parameter.Name == name)
        ? model.Docs.Parameter(verb.Method, name)
        : model.Docs.Property(verb.Method.GetParameters().Select(parameter => parameter.ParameterType).First(type => RecordMaking.IsRecord(type) && type.GetProperty(name) is not null), name);

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
        var isAsked = isOptional && (!parameter.HasDefaultValue || asked.Contains(name));
        var hasOther = leftOut.TryGetValue(name, out var other);
        var input = new ActInput(
            called,
            Wording.With(hasOther ? Wording.WithoutNull(model.Docs.Parameter(verb.Method, name)) : Wording.OfParameter(model.Docs.Parameter(verb.Method, name), isOptional && !isAsked), isAsked ? NotLeftOut : hasOther ? other.Words : null),
            forms.Of(parameter.ParameterType, called, typeof(T)),
            IsRequired: !isOptional && !hasOther,
            MayBeNull: isAsked,
            IsAsked: isAsked);
        var fallback = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        return new([input], (values, moment) => Ownership.Complete(values.GetValueOrDefault(called) ?? (hasOther ? other.Value(values, moment) : fallback), moment, values));
    }

    private ActParameter Record(ParameterInfo parameter)
    {
        var (type, make) = made.TryGetValue(parameter.Name!, out var other) ? other : (parameter.ParameterType, null);
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
            [.. keys.Values.SelectMany(key => key.Inputs).Select(input => from is null ? input : input with { IsRequired = false, Description = Wording.OfAmended(input.Description, input.MayBeNull) }), .. members.Select(each => each.Input)],
            (values, moment) =>
            {
                var record = RecordMaking.With(
                    from is null ? RecordMaking.New(type, moment) : RecordMaking.Copy(from(values, moment)),
                    [
                        .. keys.Where(key => key.Value.Inputs.Any(input => values.ContainsKey(input.Name))).Select(key => (type.GetProperty(key.Key)!, key.Value.Value(values, moment))),
                        .. members.Where(each => values.ContainsKey(each.Input.Name)).Select(each => (each.Member.Property, values[each.Input.Name])),
                    ]);
                var whole = completed.TryGetValue(parameter.Name!, out var complete) ? complete(record, values) : record;
                return Ownership.Complete(make is null ? whole : make(whole, values, moment), moment, values);
            });
    }
}

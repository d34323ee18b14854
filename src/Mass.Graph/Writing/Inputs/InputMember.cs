using System.Reflection;
using System.Runtime.CompilerServices;
using Mass.Domain.Advocacy;
using Mass.Domain.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph.Writing.Inputs;

/// <summary>A member of a record of the domain as it stands in an input.</summary>
internal sealed class InputMember(string name, string description, PropertyInfo property, InputForm form, bool isRequired, bool isNullable)
{
    /// <summary>Members of records in lists that follow from their places.</summary>
    private static readonly HashSet<(Type, string)> Placed =
    [
        (typeof(KeyPrinciple), nameof(KeyPrinciple.Number)),
        (typeof(GlossaryEntry), nameof(GlossaryEntry.Number)),
        (typeof(TimelineEvent), nameof(TimelineEvent.Number)),
        (typeof(Priority), nameof(Priority.Rank)),
    ];

    public string Name => name;

    public PropertyInfo Property => property;

    /// <summary>The members of a record that an input gives.</summary>
    /// <param name="model">The graph.</param>
    /// <param name="forms">The forms of values.</param>
    /// <param name="type">The record.</param>
    /// <param name="without">The names of members that the input does not give.</param>
    public static IReadOnlyList<InputMember> Of(GraphModel model, InputForms forms, Type type, IReadOnlyCollection<string> without)
    {
        var nullability = new NullabilityInfoContext();
        return
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.SetMethod is { IsPublic: true } && !Ownership.Is(property) && property.Name != "Id" && !without.Contains(property.Name) && !Placed.Contains((type, property.Name)))
                .Select(property => (
                    Property: property,
                    Key: ThingKey.In(type, property.Name),
                    IsNullable: Nullable.GetUnderlyingType(property.PropertyType) is not null || nullability.Create(property).WriteState == NullabilityState.Nullable))
                .Select(each => new InputMember(
                    each.Key?.Field ?? Naming.Camel(each.Property.Name),
                    Described(model.Docs.Property(type, each.Property.Name), each.Property, each.Key, each.IsNullable),
                    each.Property,
                    each.Key is not { } key ? forms.Of(each.Property.PropertyType, each.Property.Name, type)
                    : each.Property.PropertyType == typeof(string) ? forms.Key(key)
                    : forms.Keys(key),
                    each.Property.GetCustomAttribute<RequiredMemberAttribute>() is not null,
                    each.IsNullable)),
        ];
    }

    private static string Described(string words, PropertyInfo property, ThingKey? key, bool isNullable) =>
        Wording.With(key is null ? words : Wording.OfKey(words, isRequired: !isNullable), IsTrueAtFirst(property) ? "true when it is left out" : null);

    /// <summary>Whether a new record has the member set, so that leaving it out says yes.</summary>
    private static bool IsTrueAtFirst(PropertyInfo property) =>
        property.PropertyType == typeof(bool) && RecordMaking.IsRecord(property.DeclaringType!) && property.GetValue(RecordMaking.New(property.DeclaringType!)) is true;

    /// <summary>The field of the input.</summary>
    /// <param name="isAmendment">Whether what is left out stays as it is, so that nothing is required.</param>
    public ActInput Input(bool isAmendment) => new(
        name,
        isAmendment ? Wording.OfAmended(description.Replace("; true when it is left out", "", StringComparison.Ordinal), isNullable) : description,
        form,
        isRequired && !isNullable && !isAmendment,
        MayBeNull: isAmendment && isNullable);

    public object? Read(object? given, InputReading reading, IReadOnlyList<string> path)
    {
        IReadOnlyList<string> here = [.. path, name];
        if (given is not null)
        {
            return form.Read(given, reading, here);
        }

        if (!isNullable)
        {
            reading.Invalid("It cannot be null; leave it out, or give a value.", here);
        }

        return null;
    }
}

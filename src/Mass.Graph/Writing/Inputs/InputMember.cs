using System.Reflection;
using System.Runtime.CompilerServices;
using Mass.Graph.Querying;

namespace Mass.Graph.Writing.Inputs;

/// <summary>A member of a record of the domain as it stands in an input.</summary>
internal sealed class InputMember(string name, string description, PropertyInfo property, InputForm form, bool isRequired, bool isNullable)
{
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
                .Where(property => property.SetMethod is { IsPublic: true } && !Ownership.Is(property) && property.Name != "Id" && !without.Contains(property.Name))
                .Select(property => new InputMember(
                    Naming.Camel(property.Name),
                    model.Docs.Property(type, property.Name),
                    property,
                    forms.Of(property.PropertyType, property.Name, type),
                    property.GetCustomAttribute<RequiredMemberAttribute>() is not null,
                    Nullable.GetUnderlyingType(property.PropertyType) is not null || nullability.Create(property).WriteState == NullabilityState.Nullable)),
        ];
    }

    /// <summary>The field of the input.</summary>
    /// <param name="isAmendment">Whether what is left out stays as it is, so that nothing is required.</param>
    public ActInput Input(bool isAmendment) => new(
        name,
        isAmendment ? $"{description.TrimEnd('.')}; leave it out to keep it{(isNullable ? ", and give null to have none" : "")}." : description,
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

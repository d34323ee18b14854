using GraphQL.Types;

namespace Mass.Graph.Tests.Differential;

/// <summary>
/// The response names of one object in an answer, wherever in the document they come from: two fields of one name have to ask for the same.
/// </summary>
/// <param name="beside">A scope that this one will be put into.</param>
internal sealed class Scope(Scope? beside = null)
{
    private readonly Dictionary<string, ScopedField> fields = new(StringComparer.Ordinal);

    public IReadOnlyCollection<ScopedField> Fields => fields.Values;

    /// <summary>Whether a field fits in under a name.</summary>
    public bool Fits(string name, string asked, string type) => Same(fields.GetValueOrDefault(name), asked, type) && beside?.Fits(name, asked, type) is not false;

    /// <summary>Puts a field in that fits.</summary>
    public ScopedField Enter(string name, string asked, FieldType? field, IGraphType parent, string type) =>
        fields.TryGetValue(name, out var there) ? there : fields[name] = new(name, asked, field, parent, type, new Scope(BelowOf(name)));

    /// <summary>Whether all fields of another scope fit in.</summary>
    public bool Fits(Scope other) => other.fields.Values.All(each =>
        Fits(each.Name, each.Asked, each.Type) && BelowOf(each.Name)?.Fits(each.Below) is not false);

    /// <summary>Puts the fields of another scope in, which fit.</summary>
    public void Take(Scope other)
    {
        foreach (var each in other.fields.Values)
        {
            Enter(each.Name, each.Asked, each.Field, each.Parent, each.Type).Below.Take(each.Below);
        }
    }

    private Scope? BelowOf(string name) => fields.GetValueOrDefault(name)?.Below ?? beside?.BelowOf(name);

    private static bool Same(ScopedField? there, string asked, string type) => there is null || (there.Asked == asked && there.Type == type);
}

/// <summary>A field under its response name.</summary>
/// <param name="Name">The response name.</param>
/// <param name="Asked">The name of the field with its arguments.</param>
/// <param name="Field">The field; null for <c>__typename</c>.</param>
/// <param name="Parent">The type that it was asked of.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Below">What is asked of its value.</param>
internal sealed record ScopedField(string Name, string Asked, FieldType? Field, IGraphType Parent, string Type, Scope Below)
{
    /// <summary>The field as it is written, up to its directives.</summary>
    public string Head => Asked == Name || Asked.StartsWith($"{Name}(", StringComparison.Ordinal) ? Asked : $"{Name}: {Asked}";
}

namespace Mass.Graph.Tests.Querying;

/// <summary>What a change of the schema does to those who use it.</summary>
internal enum ChangeClass
{
    /// <summary>An operation that was valid is refused, or an answer is not what it was promised to be.</summary>
    Breaking,

    /// <summary>Every operation stays valid, and a client may meet what it does not expect.</summary>
    Dangerous,

    /// <summary>Nobody has to know.</summary>
    Safe,
}

/// <summary>The kinds of change; those that graphql-js finds are named as there.</summary>
internal enum ChangeKind
{
    TypeRemoved,
    TypeChangedKind,
    TypeRemovedFromUnion,
    ValueRemovedFromEnum,
    RequiredInputFieldAdded,
    ImplementedInterfaceRemoved,
    FieldRemoved,
    FieldChangedKind,
    RequiredArgAdded,
    ArgRemoved,
    ArgChangedKind,
    DirectiveRemoved,
    DirectiveArgRemoved,
    RequiredDirectiveArgAdded,
    DirectiveRepeatableRemoved,
    DirectiveLocationRemoved,
    OneOfAdded,

    ValueAddedToEnum,
    TypeAddedToUnion,
    OptionalInputFieldAdded,
    OptionalArgAdded,
    ImplementedInterfaceAdded,
    ArgDefaultValueChange,
    InputFieldDefaultValueChange,
    SpecificationChanged,

    TypeAdded,
    FieldAdded,
    FieldTypeRelaxed,
    ArgTypeRelaxed,
    DefaultValueAdded,
    DirectiveChanged,
    OneOfRemoved,
    Deprecated,
    DeprecationChanged,
    DeprecationRemoved,
    DescriptionChanged,
}

/// <summary>A difference between two schemas.</summary>
/// <param name="Kind">What kind of difference.</param>
/// <param name="Where">What differs, as a schema coordinate such as <c>ActionStep.title</c>.</param>
/// <param name="What">What it was and is, in words.</param>
internal sealed record SchemaChange(ChangeKind Kind, string Where, string What)
{
    public ChangeClass Class => Kind switch
    {
        <= ChangeKind.OneOfAdded => ChangeClass.Breaking,
        <= ChangeKind.SpecificationChanged => ChangeClass.Dangerous,
        _ => ChangeClass.Safe,
    };

    /// <summary>Whether graphql-js looks for this kind.</summary>
    public bool IsKnownToGraphQLJs => Class != ChangeClass.Safe && Kind is not (ChangeKind.OneOfAdded or ChangeKind.InputFieldDefaultValueChange or ChangeKind.SpecificationChanged);

    public override string ToString() => $"{Class.ToString().ToUpperInvariant()} {Where}: {What}";
}

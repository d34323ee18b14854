using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Mass.Graph.Tests.Querying;

/// <summary>Compares two schemas as graphql-js does, and tells what is safe too.</summary>
internal sealed class SchemaChanges
{
    private readonly List<SchemaChange> changes = [];

    private SchemaChanges()
    {
    }

    /// <summary>What differs: the breaking changes first, then the dangerous ones, then the safe ones.</summary>
    /// <param name="before">The SDL that clients know.</param>
    /// <param name="after">The SDL that they are to get.</param>
    public static IReadOnlyList<SchemaChange> Between(string before, string after)
    {
        var (old, now) = (Parser.Parse(before), Parser.Parse(after));
        var found = new SchemaChanges();
        // For the parser a directive is a type too.
        found.Types(Named<GraphQLTypeDefinition>(old.Definitions.Where(each => each is not GraphQLDirectiveDefinition)), Named<GraphQLTypeDefinition>(now.Definitions.Where(each => each is not GraphQLDirectiveDefinition)));
        found.Directives(Named<GraphQLDirectiveDefinition>(old.Definitions), Named<GraphQLDirectiveDefinition>(now.Definitions));
        return [.. found.changes.OrderBy(change => change.Class).ThenBy(change => change.Where, StringComparer.Ordinal)];
    }

    private void Add(ChangeKind kind, string where, string what) => changes.Add(new SchemaChange(kind, where, what));

    private void Types(Dictionary<string, GraphQLTypeDefinition> old, Dictionary<string, GraphQLTypeDefinition> now)
    {
        Compare(
            old,
            now,
            (name, _) => Add(ChangeKind.TypeRemoved, name, "is gone."),
            (name, _) => Add(ChangeKind.TypeAdded, name, "is new."),
            (name, was, becomes) =>
            {
                if (was.Kind != becomes.Kind)
                {
                    Add(ChangeKind.TypeChangedKind, name, $"was {Noun(was)} and is {Noun(becomes)}.");
                    return;
                }

                Description(name, was, becomes);
                switch (was, becomes)
                {
                    case (GraphQLObjectTypeDefinition a, GraphQLObjectTypeDefinition b):
                        Interfaces(name, a.Interfaces, b.Interfaces);
                        Fields(name, a.Fields, b.Fields);
                        break;
                    case (GraphQLInterfaceTypeDefinition a, GraphQLInterfaceTypeDefinition b):
                        Interfaces(name, a.Interfaces, b.Interfaces);
                        Fields(name, a.Fields, b.Fields);
                        break;
                    case (GraphQLUnionTypeDefinition a, GraphQLUnionTypeDefinition b):
                        Members(a, b);
                        break;
                    case (GraphQLEnumTypeDefinition a, GraphQLEnumTypeDefinition b):
                        Values(name, a, b);
                        break;
                    case (GraphQLInputObjectTypeDefinition a, GraphQLInputObjectTypeDefinition b):
                        OneOf(name, a, b);
                        InputFields(name, a, b);
                        break;
                    case (GraphQLScalarTypeDefinition a, GraphQLScalarTypeDefinition b):
                        Specification(name, a, b);
                        break;
                }
            });
    }

    private void Fields(string type, GraphQLFieldsDefinition? old, GraphQLFieldsDefinition? now) => Compare(
        Named<GraphQLFieldDefinition>(old?.Items),
        Named<GraphQLFieldDefinition>(now?.Items),
        (name, _) => Add(ChangeKind.FieldRemoved, $"{type}.{name}", "is gone."),
        (name, field) => Add(ChangeKind.FieldAdded, $"{type}.{name}", $"is new, of type {Text(field.Type)}."),
        (name, was, becomes) =>
        {
            var where = $"{type}.{name}";
            TypeOf(was.Type, becomes.Type, IsSafeToRead(was.Type, becomes.Type), where, ChangeKind.FieldChangedKind, ChangeKind.FieldTypeRelaxed);
            Description(where, was, becomes);
            Deprecation(where, was, becomes);
            Arguments(argument => $"{where}({argument}:)", was.Arguments, becomes.Arguments, ChangeKind.ArgRemoved, ChangeKind.RequiredArgAdded, ChangeKind.OptionalArgAdded);
        });

    private void Arguments(
        Func<string, string> where, GraphQLArgumentsDefinition? old, GraphQLArgumentsDefinition? now, ChangeKind removed, ChangeKind requiredAdded, ChangeKind optionalAdded) => Compare(
        Named<GraphQLInputValueDefinition>(old?.Items),
        Named<GraphQLInputValueDefinition>(now?.Items),
        (name, _) => Add(removed, where(name), "is gone."),
        (name, argument) => Add(IsRequired(argument) ? requiredAdded : optionalAdded, where(name), $"is new, of type {Text(argument.Type)}."),
        (name, was, becomes) => Input(where(name), was, becomes, ChangeKind.ArgChangedKind, ChangeKind.ArgDefaultValueChange));

    private void InputFields(string type, GraphQLInputObjectTypeDefinition old, GraphQLInputObjectTypeDefinition now) => Compare(
        Named<GraphQLInputValueDefinition>(old.Fields?.Items),
        Named<GraphQLInputValueDefinition>(now.Fields?.Items),
        (name, _) => Add(ChangeKind.FieldRemoved, $"{type}.{name}", "is gone."),
        (name, field) => Add(IsRequired(field) ? ChangeKind.RequiredInputFieldAdded : ChangeKind.OptionalInputFieldAdded, $"{type}.{name}", $"is new, of type {Text(field.Type)}."),
        (name, was, becomes) => Input($"{type}.{name}", was, becomes, ChangeKind.FieldChangedKind, ChangeKind.InputFieldDefaultValueChange));

    private void Input(string where, GraphQLInputValueDefinition was, GraphQLInputValueDefinition becomes, ChangeKind changed, ChangeKind defaultChanged)
    {
        var isSafe = IsSafeToGive(was.Type, becomes.Type);
        TypeOf(was.Type, becomes.Type, isSafe, where, changed, ChangeKind.ArgTypeRelaxed);
        var (old, now) = (Text(was.DefaultValue), Text(becomes.DefaultValue));
        if (isSafe && old != now)
        {
            Add(was.DefaultValue is null ? ChangeKind.DefaultValueAdded : defaultChanged, where, $"had {old ?? "no default"} and has {now ?? "no default"}.");
        }

        Description(where, was, becomes);
        Deprecation(where, was, becomes);
    }

    private void TypeOf(GraphQLType was, GraphQLType becomes, bool isSafe, string where, ChangeKind changed, ChangeKind relaxed)
    {
        if (Text(was) is { } old && Text(becomes) is { } now && old != now)
        {
            Add(isSafe ? relaxed : changed, where, $"was {old} and is {now}.");
        }
    }

    private void Interfaces(string type, GraphQLImplementsInterfaces? old, GraphQLImplementsInterfaces? now) => Compare(
        Named<GraphQLNamedType>(old?.Items),
        Named<GraphQLNamedType>(now?.Items),
        (name, _) => Add(ChangeKind.ImplementedInterfaceRemoved, type, $"is no {name} any more."),
        (name, _) => Add(ChangeKind.ImplementedInterfaceAdded, type, $"is a {name} now."));

    private void Members(GraphQLUnionTypeDefinition old, GraphQLUnionTypeDefinition now) => Compare(
        Named<GraphQLNamedType>(old.Types?.Items),
        Named<GraphQLNamedType>(now.Types?.Items),
        (name, _) => Add(ChangeKind.TypeRemovedFromUnion, old.Name.StringValue, $"has no {name} any more."),
        (name, _) => Add(ChangeKind.TypeAddedToUnion, old.Name.StringValue, $"has {name} too."));

    private void Values(string type, GraphQLEnumTypeDefinition old, GraphQLEnumTypeDefinition now) => Compare(
        Named<GraphQLEnumValueDefinition>(old.Values?.Items),
        Named<GraphQLEnumValueDefinition>(now.Values?.Items),
        (name, _) => Add(ChangeKind.ValueRemovedFromEnum, $"{type}.{name}", "is gone."),
        (name, _) => Add(ChangeKind.ValueAddedToEnum, $"{type}.{name}", "is new."),
        (name, was, becomes) =>
        {
            Description($"{type}.{name}", was, becomes);
            Deprecation($"{type}.{name}", was, becomes);
        });

    private void Directives(Dictionary<string, GraphQLDirectiveDefinition> old, Dictionary<string, GraphQLDirectiveDefinition> now) => Compare(
        old,
        now,
        (name, _) => Add(ChangeKind.DirectiveRemoved, $"@{name}", "is gone."),
        (name, _) => Add(ChangeKind.DirectiveChanged, $"@{name}", "is new."),
        (name, was, becomes) =>
        {
            Description($"@{name}", was, becomes);
            if (was.Repeatable != becomes.Repeatable)
            {
                Add(was.Repeatable ? ChangeKind.DirectiveRepeatableRemoved : ChangeKind.DirectiveChanged, $"@{name}", was.Repeatable ? "cannot be repeated any more." : "can be repeated now.");
            }

            foreach (var location in was.Locations.Items.Except(becomes.Locations.Items))
            {
                Add(ChangeKind.DirectiveLocationRemoved, $"@{name}", $"cannot stand on {location} any more.");
            }

            foreach (var location in becomes.Locations.Items.Except(was.Locations.Items))
            {
                Add(ChangeKind.DirectiveChanged, $"@{name}", $"can stand on {location} too.");
            }

            // Which default or type an argument of a directive has does not matter to a client: the server writes it.
            Compare(
                Named<GraphQLInputValueDefinition>(was.Arguments?.Items),
                Named<GraphQLInputValueDefinition>(becomes.Arguments?.Items),
                (argument, _) => Add(ChangeKind.DirectiveArgRemoved, $"@{name}({argument}:)", "is gone."),
                (argument, value) => Add(IsRequired(value) ? ChangeKind.RequiredDirectiveArgAdded : ChangeKind.DirectiveChanged, $"@{name}({argument}:)", "is new."),
                (argument, a, b) =>
                {
                    if (Text(a) != Text(b))
                    {
                        Add(ChangeKind.DirectiveChanged, $"@{name}({argument}:)", "is another.");
                    }
                });
        });

    private void OneOf(string type, GraphQLInputObjectTypeDefinition old, GraphQLInputObjectTypeDefinition now)
    {
        switch (Directive(old, "oneOf") is not null, Directive(now, "oneOf") is not null)
        {
            case (false, true):
                Add(ChangeKind.OneOfAdded, type, "takes exactly one of its fields now.");
                break;
            case (true, false):
                Add(ChangeKind.OneOfRemoved, type, "takes any number of its fields now.");
                break;
        }
    }

    private void Specification(string type, GraphQLScalarTypeDefinition old, GraphQLScalarTypeDefinition now)
    {
        if ((Text(Directive(old, "specifiedBy")) ?? "no specification", Text(Directive(now, "specifiedBy")) ?? "no specification") is var (was, becomes) && was != becomes)
        {
            Add(ChangeKind.SpecificationChanged, type, $"had {was} and has {becomes}.");
        }
    }

    private void Description(string where, IHasDescriptionNode old, IHasDescriptionNode now)
    {
        if (old.Description?.Value != now.Description?.Value)
        {
            Add(ChangeKind.DescriptionChanged, where, $"is described as: {now.Description?.Value.ToString() ?? "nothing"}");
        }
    }

    private void Deprecation(string where, IHasDirectivesNode old, IHasDirectivesNode now)
    {
        switch (Text(Directive(old, "deprecated")), Text(Directive(now, "deprecated")))
        {
            case (null, { } reason):
                Add(ChangeKind.Deprecated, where, reason);
                break;
            case ({ }, null):
                Add(ChangeKind.DeprecationRemoved, where, "is not deprecated any more.");
                break;
            case ({ } was, { } becomes) when was != becomes:
                Add(ChangeKind.DeprecationChanged, where, becomes);
                break;
        }
    }

    /// <summary>Whether whoever reads a value of the old type can read the new one.</summary>
    private static bool IsSafeToRead(GraphQLType was, GraphQLType becomes) => (was, becomes) switch
    {
        (GraphQLNonNullType a, GraphQLNonNullType b) => IsSafeToRead(a.Type, b.Type),
        (GraphQLNonNullType, _) => false,
        (_, GraphQLNonNullType b) => IsSafeToRead(was, b.Type),
        (GraphQLListType a, GraphQLListType b) => IsSafeToRead(a.Type, b.Type),
        (GraphQLNamedType a, GraphQLNamedType b) => a.Name.Value == b.Name.Value,
        _ => false,
    };

    /// <summary>Whether what was given for the old type is taken for the new one.</summary>
    private static bool IsSafeToGive(GraphQLType was, GraphQLType becomes) => (was, becomes) switch
    {
        (GraphQLNonNullType a, GraphQLNonNullType b) => IsSafeToGive(a.Type, b.Type),
        (GraphQLNonNullType a, _) => IsSafeToGive(a.Type, becomes),
        (GraphQLListType a, GraphQLListType b) => IsSafeToGive(a.Type, b.Type),
        (GraphQLNamedType a, GraphQLNamedType b) => a.Name.Value == b.Name.Value,
        _ => false,
    };

    private static bool IsRequired(GraphQLInputValueDefinition input) => input is { Type: GraphQLNonNullType, DefaultValue: null };

    private static GraphQLDirective? Directive(IHasDirectivesNode node, string name) => node.Directives?.Items.Find(each => each.Name.StringValue == name);

    private static string Noun(GraphQLTypeDefinition type) => type switch
    {
        GraphQLObjectTypeDefinition => "an object type",
        GraphQLInterfaceTypeDefinition => "an interface",
        GraphQLUnionTypeDefinition => "a union",
        GraphQLEnumTypeDefinition => "an enum",
        GraphQLInputObjectTypeDefinition => "an input",
        _ => "a scalar",
    };

    private static string? Text(ASTNode? node)
    {
        if (node is null)
        {
            return null;
        }

        using var writer = new StringWriter();
        Printer.PrintAsync(node, writer).AsTask().GetAwaiter().GetResult();
        return writer.ToString().Trim();
    }

    private static readonly SDLPrinter Printer = new();

    private static Dictionary<string, T> Named<T>(System.Collections.IEnumerable? nodes)
        where T : INamedNode => (nodes ?? Array.Empty<T>()).OfType<T>().ToDictionary(each => each.Name.StringValue);

    private static void Compare<T>(Dictionary<string, T> old, Dictionary<string, T> now, Action<string, T> removed, Action<string, T> added, Action<string, T, T>? kept = null)
    {
        foreach (var (name, was) in old)
        {
            if (now.TryGetValue(name, out var becomes))
            {
                kept?.Invoke(name, was, becomes);
            }
            else
            {
                removed(name, was);
            }
        }

        foreach (var (name, each) in now.Where(each => !old.ContainsKey(each.Key)))
        {
            added(name, each);
        }
    }
}

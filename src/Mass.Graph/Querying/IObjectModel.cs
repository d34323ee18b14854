using GraphQL.Types;
using Mass.Graph.Access;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying;

/// <summary>What the graph knows of an object type without knowing its CLR type.</summary>
internal interface IObjectModel
{
    string Name { get; }

    ObjectGraphType Output { get; }

    InputObjectGraphType Filter { get; }

    InputObjectGraphType Sort { get; }

    bool IsNode { get; }

    /// <summary>Whether those that the schema is made for may see the type; what they may not see is in no part of it.</summary>
    bool IsServed { get; }

    /// <summary>Who may see the type.</summary>
    AccessLabel Label { get; }

    bool IsSortable { get; }

    /// <summary>Who may see a field, when not everyone may who sees the type; null when everyone may, or there is no such field.</summary>
    AccessLabel? LabelOf(string field);

    /// <summary>The id of a thing of this type; null when the type has none.</summary>
    Guid? KeyOf(object thing);

    /// <summary>The id of the association that a thing of this type is of; null when that is not known.</summary>
    Guid? AssociationOf(object thing);

    object? Find(Guid id, Snapshot snapshot);

    void Build();
}

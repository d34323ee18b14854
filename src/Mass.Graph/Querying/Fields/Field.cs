using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Graph.Access;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Grouping;
using Mass.Graph.Querying.Indexing;
using Mass.Graph.Querying.Sorting;

namespace Mass.Graph.Querying.Fields;

/// <summary>A field of an object type: declared once, it can be selected and, unless its kind says otherwise, filtered and sorted by.</summary>
internal abstract class Field<T>(string name, string description)
    where T : class
{
    public string Name => name;

    public string Description => description;

    /// <summary>Who may see the field, when not everyone may who sees its type.</summary>
    public AccessLabel? Label { get; set; }

    /// <summary>Whose schema has the field, when not that of everyone who sees its type.</summary>
    public AccessClass? InSchemaOf { get; set; }

    /// <summary>What the field says of its own cost; null where its type tells it.</summary>
    public virtual CostHint? Cost { get; set; }

    /// <summary>Whether its numbers are compared and never added up, as places in an order and percentages are.</summary>
    public bool IsOrdinal { get; set; }

    /// <summary>The type of the objects that the field leads to; null when it leads to none, or tells it by its output alone.</summary>
    public virtual Type? Target => null;

    /// <summary>Whether the field is one value, which lists can be sorted by.</summary>
    public virtual bool IsLeaf => false;

    /// <summary>The field as clients select it; null for one that only filters.</summary>
    public abstract FieldType? Output();

    /// <summary>The type of the field's filter; null when it cannot be filtered by.</summary>
    public virtual IGraphType? FilterType => null;

    /// <summary>The type of the field's sort; null when it cannot be sorted by.</summary>
    public virtual IGraphType? SortType => null;

    /// <summary>Turns a filter of the field into a test, which takes what it looks at from the effort of the operation.</summary>
    public virtual RowTest<T> Where(object? operand, Effort effort) => throw new InvalidOperationException($"'{Name}' has no filter.");

    public virtual IEnumerable<ISortKey<T>> OrderBy(object operand) => throw new InvalidOperationException($"'{Name}' has no order.");

    /// <summary>Whether its values are few among many rows, and an index finds rows by them.</summary>
    public bool IsIndexed { get; set; }

    /// <summary>A filter of the field as what indexes answer, all of which has to hold; empty when they do not answer all of it.</summary>
    public virtual IReadOnlyList<IndexTerm<T>> Terms(object? operand) => [];

    /// <summary>What rows can be grouped by through the field.</summary>
    public virtual IEnumerable<GroupKey<T>> GroupKeys(KeyReach reach) => [];

    /// <summary>What can be worked out of many rows through the field.</summary>
    public virtual IEnumerable<Measure<T>> Measures(KeyReach reach) => [];

    protected FieldType Resolving(IGraphType type, bool nullable, IFieldResolver resolver) => new()
    {
        Name = Name,
        Description = Description,
        ResolvedType = nullable ? type : new NonNullGraphType(type),
        Resolver = resolver,
    };
}

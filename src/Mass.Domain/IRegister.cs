namespace Mass.Domain;

/// <summary>A register: a flat list of an association's records of one kind, each with an id.</summary>
public interface IRegister
{
    /// <summary>The name of the list in the records, such as Memberships.</summary>
    string Name { get; }

    /// <summary>The type of what it lists.</summary>
    Type ItemType { get; }

    /// <summary>The list in the records of an association.</summary>
    /// <param name="records">The association.</param>
    IReadOnlyList<object> Of(AssociationRecords records);

    /// <summary>The records with another list in place of this one.</summary>
    /// <param name="records">The association.</param>
    /// <param name="items">The new list.</param>
    AssociationRecords With(AssociationRecords records, IEnumerable<object> items);

    /// <summary>The id of something that it lists.</summary>
    /// <param name="item">What it lists.</param>
    Guid IdOf(object item);
}

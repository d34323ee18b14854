namespace Mass.Domain;

/// <summary>Makes registers.</summary>
internal static class Register
{
    public static IRegister Of<T>(
        string name, Func<AssociationRecords, IReadOnlyList<T>> get, Func<AssociationRecords, IReadOnlyList<T>, AssociationRecords> with, Func<T, Guid> id)
        where T : class => new Typed<T>(name, get, with, id);

    private sealed class Typed<T>(
        string name, Func<AssociationRecords, IReadOnlyList<T>> get, Func<AssociationRecords, IReadOnlyList<T>, AssociationRecords> with, Func<T, Guid> id)
        : IRegister
        where T : class
    {
        public string Name => name;

        public Type ItemType => typeof(T);

        public IReadOnlyList<object> Of(AssociationRecords records) => get(records);

        public AssociationRecords With(AssociationRecords records, IEnumerable<object> items) => with(records, ValueList<T>.Of(items.Cast<T>()));

        public Guid IdOf(object item) => id((T)item);
    }
}

namespace Mass.Graph.Live;

/// <summary>Something that was added, changed or taken away.</summary>
/// <param name="TypeName">The name of its type in the domain.</param>
/// <param name="Id">Its id.</param>
internal readonly record struct TouchedThing(string TypeName, Guid Id)
{
    public static TouchedThing Of<T>(Guid id)
        where T : class => new(typeof(T).Name, id);
}

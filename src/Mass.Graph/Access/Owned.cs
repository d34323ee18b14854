using System.Runtime.CompilerServices;

namespace Mass.Graph.Access;

/// <summary>Knows of what association a thing or an answer is that does not say it itself.</summary>
internal static class Owned
{
    private static readonly ConditionalWeakTable<object, object> Owners = [];

    /// <summary>Says of which association a thing is; the thing itself.</summary>
    public static T Is<T>(T thing, Guid associationId)
        where T : class
    {
        Owners.AddOrUpdate(thing, associationId);
        return thing;
    }

    /// <summary>The id of the association that a thing is of; null when nobody has said.</summary>
    public static Guid? By(object thing) => Owners.TryGetValue(thing, out var owner) ? (Guid)owner : null;
}

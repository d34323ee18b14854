using System.Globalization;
using Mass.Domain;

namespace Mass.Graph.Tests;

/// <summary>Ids that no thing has and no other call has given.</summary>
internal static class NewId
{
    private static int last;

    public static Guid Next() => EntityId.From("nothing", Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture));
}

namespace Mass.Graph.Tests.Writing.Acts;

/// <summary>Every mutation with an input that it takes, in an order in which each finds what those before it made.</summary>
internal static partial class ActTable
{
    public static IReadOnlyList<TriedAct> All { get; } =
    [
        .. People, .. Positions, .. Partners, .. Bodies, .. Meetings, .. Volunteers, .. Documents, .. Plans,
        .. Supports, .. Sessions, .. OneToOne, .. Metrics, .. Advocacy, .. Finances, .. Reviews,
    ];

    /// <summary>A day that is past wherever these tests are run, and one that is ahead.</summary>
    private const string Past = "2024-10-15";

    private const string Ahead = "2190-05-01";

    private static string Today => TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static TriedAct Staff(string name, Func<ActWorld, object> input) => new(name, "staff", input);
}

using System.Text.RegularExpressions;
using Mass.Domain.Committees;
using Mass.Domain.Finance;
using Mass.Domain.Planning;
using Mass.Domain.Reviews;
using Mass.Graph.Querying;

namespace Mass.Graph.Writing;

/// <summary>What kinds of things are called in inputs and payloads.</summary>
internal static partial class ShortNames
{
    private static readonly Dictionary<Type, string> Known = new()
    {
        [typeof(StrategicPlan)] = "plan",
        [typeof(VolunteerOpportunity)] = "opportunity",
        [typeof(VolunteerSignup)] = "signup",
        [typeof(FinancialLine)] = "line",
        [typeof(ReviewCycle)] = "cycle",
    };

    public static string Of(Type type) => Known.GetValueOrDefault(type) ?? Naming.Camel(type.Name);

    public static string Words(Type type) => Words(Of(type));

    public static string Words(string name) => Break().Replace(name, " $1").ToLowerInvariant();

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex Break();
}

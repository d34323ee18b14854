using System.Text;
using Mass.Domain.Interchange;
using Mass.Domain.Planning;

namespace Mass.Domain.Tests.Seed;

/// <summary>The plan that is shipped, as every test reads it, and its two sources.</summary>
internal static class ShippedPlan
{
    public static byte[] Document { get; } = Resource("mass-2024-2029.json");

    public static string Json { get; } = Encoding.UTF8.GetString(Document);

    public static AssociationRecords Records { get; } = PlanDocument.Read(Document);

    public static StrategicPlan Plan => Records.Plans[0];

    public static byte[] Facts => Resource("plan-facts.json");

    public static string SourceText { get; } = Encoding.UTF8.GetString(Resource("mass-strategic-plan.txt"));

    private static byte[] Resource(string name)
    {
        using var stream = typeof(ShippedPlan).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

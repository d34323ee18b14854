using System.Text.Json;
using System.Text.Json.Nodes;
using Mass.Benchmarks.InProcess;

namespace Mass.Benchmarks.Table;

/// <summary>An operation of the table: what is asked, and who answers it by hand.</summary>
/// <param name="Name">What it is called in the address of a server.</param>
/// <param name="Title">What it is called in the table.</param>
/// <param name="Query">The document.</param>
/// <param name="Variables">The values of its variables.</param>
/// <param name="ByHand">Writes the members of <c>data</c>, given the variables of a request.</param>
/// <param name="AsStaff">Whether only the staff may ask it; the gateway then has to find out who asks, which the program by hand does not.</param>
internal sealed record Operation(string Name, string Title, string Query, JsonObject Variables, Action<HandWritten, JsonElement> ByHand, bool AsStaff = false)
{
    /// <summary>The body of the request.</summary>
    public byte[] Request { get; } = GatewayUnderTest.Request(Query, Variables);
}

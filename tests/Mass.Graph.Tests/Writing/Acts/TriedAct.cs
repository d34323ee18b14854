namespace Mass.Graph.Tests.Writing.Acts;

/// <summary>A mutation that is tried.</summary>
/// <param name="Name">The mutation.</param>
/// <param name="By">The key of someone who may do it.</param>
/// <param name="Input">What it is given, in the associations as they are when its turn comes.</param>
internal sealed record TriedAct(string Name, string By, Func<ActWorld, object> Input);

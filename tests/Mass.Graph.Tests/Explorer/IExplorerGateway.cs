namespace Mass.Graph.Tests.Explorer;

/// <summary>What a browser test needs of a running gateway: that it holds action steps, and where it is.</summary>
public interface IExplorerGateway
{
    /// <summary>The server's root on the loopback, with its port.</summary>
    Uri Address { get; }
}

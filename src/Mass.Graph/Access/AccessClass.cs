namespace Mass.Graph.Access;

/// <summary>Who may see something. Each type of the graph declares its class, a field may declare a higher one, and what declares none is an error.</summary>
internal enum AccessClass
{
    /// <summary>Anyone.</summary>
    Public = 1,

    /// <summary>The association's members.</summary>
    Member = 2,

    /// <summary>The association's staff.</summary>
    Staff = 3,

    /// <summary>Those who give the confidential support that it is about, and those who oversee it.</summary>
    Confidential = 4,
}

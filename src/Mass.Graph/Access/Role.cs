namespace Mass.Graph.Access;

/// <summary>What someone is to an association, from which follows what they may see and do there.</summary>
internal enum Role
{
    /// <summary>A member: sees what members see, and signs up for oneself.</summary>
    Member = 1,

    /// <summary>Someone who gives one-to-one support: sees those that they give, and logs contacts in them.</summary>
    Supporter = 2,

    /// <summary>Staff: sees all that is not confidential, and writes it.</summary>
    Staff = 3,

    /// <summary>Someone who oversees confidential support: sees all of it, opens and closes it.</summary>
    Overseer = 4,

    /// <summary>An administrator: does what staff does, amends the association itself, and reads who looked at confidential things, which they do not see themselves.</summary>
    Administrator = 5,
}

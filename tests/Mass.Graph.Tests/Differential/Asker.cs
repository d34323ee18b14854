using System.Security.Claims;
using Mass.Graph.Access;

namespace Mass.Graph.Tests.Differential;

/// <summary>Someone who asks, with roles in the fictitious association and none in the other.</summary>
internal sealed record Asker(string Name, IReadOnlyList<Role> Roles)
{
    /// <summary>Someone of each audience: who sees no more than others, and who sees what they do not.</summary>
    public static IReadOnlyList<Asker> All { get; } =
    [
        new("anyone", []),
        new("member", [Role.Member]),
        new("supporter", [Role.Member, Role.Supporter]),
        new("staff", [Role.Staff]),
        new("overseer", [Role.Overseer]),
        new("all roles", [Role.Staff, Role.Overseer, Role.Administrator]),
    ];

    /// <summary>Who sees the whole schema.</summary>
    public static Asker OfAll => All[^1];

    public static Asker Of(string name) => All.Single(asker => asker.Name == name);

    public ClaimsPrincipal In(string association, Guid supporter) => Roles.Count == 0
        ? new ClaimsPrincipal()
        : new Caller
        {
            Id = $"test:{Name}",
            Name = $"The {Name}",
            Grants = [.. Roles.Select(role => new Grant(association, role, role == Role.Supporter ? supporter : null))],
        }.AsPrincipal("Test");

    public override string ToString() => Name;
}

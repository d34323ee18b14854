using System.Diagnostics.CodeAnalysis;

namespace Mass.Graph.Access;

/// <summary>
/// Roles as they are written in settings, tokens, the database and on the command line: <c>association:role</c>, <c>*:role</c> for every association of the server, or <c>association:role:person</c>.
/// </summary>
internal static class GrantText
{
    public const string EveryAssociation = "*";

    /// <summary>The names of the roles.</summary>
    public static IReadOnlyList<string> Roles { get; } = [.. Enum.GetNames<Role>().Select(name => name.ToLowerInvariant())];

    public static string Write(Grant grant) =>
        $"{grant.Association ?? EveryAssociation}:{Write(grant.Role)}{(grant.PersonId is { } person ? $":{person}" : "")}";

    public static string Write(Role role) => role.ToString().ToLowerInvariant();

    public static bool TryParse(string text, [NotNullWhen(true)] out Grant? grant) => (grant = Parse(text, out _)) is not null;

    /// <summary>Reads a role; what is wrong with it is a sentence that says how to mend it.</summary>
    public static Grant? Parse(string text, out string? wrong)
    {
        wrong = null;
        var parts = text.Trim().Split(':');
        if (parts.Length is < 2 or > 3 || parts[0].Length == 0)
        {
            wrong = $"\"{text}\" is no role in an association. Write it as in mass:staff, *:member or mass:supporter:PERSON.";
            return null;
        }

        if (!TryParseRole(parts[1], out var role))
        {
            wrong = $"There is no role \"{parts[1]}\" (in \"{text}\"). The roles are {string.Join(", ", Roles)}.";
            return null;
        }

        if (parts.Length == 2)
        {
            return new Grant(parts[0] == EveryAssociation ? null : parts[0], role);
        }

        if (parts[0] == EveryAssociation)
        {
            wrong = $"\"{text}\" names a person of every association. A person is of one: write its slug in place of *.";
            return null;
        }

        if (!Guid.TryParseExact(parts[2], "D", out var person))
        {
            wrong = $"\"{parts[2]}\" (in \"{text}\") is no id of a person. It is a UUID, such as 0198c2a4-7d10-7c3e-9d55-0f6a1b2c3d4e.";
            return null;
        }

        return new Grant(parts[0], role, person);
    }

    /// <summary>Numbers are no names of roles, although an enum would take them.</summary>
    public static bool TryParseRole(string text, out Role role)
    {
        var index = Roles.ToList().FindIndex(name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        role = index < 0 ? default : Enum.Parse<Role>(Roles[index], ignoreCase: true);
        return index >= 0;
    }
}

using System.CommandLine;
using System.Globalization;
using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.Access.Credentials;
using Mass.Graph.Persistence;
using Mass.Graph.Persistence.Ledger;
using Microsoft.Extensions.Options;

namespace Mass.Graph.CommandLine;

/// <summary>Makes a key with roles, and shows it this once.</summary>
internal static class MakeKeyCommand
{
    private const int UsualDays = 365;
    private const int MostDays = 3_650;

    public static Command Create()
    {
        var name = new Argument<string?>("NAME") { Description = "What its caller is called, in the history too.", Arity = ArgumentArity.ZeroOrOne };
        var role = new Option<string?>("--role") { Description = $"A role: {string.Join(", ", GrantText.Roles)}." };
        var association = new Option<string?>("--association") { Description = "The slug of the association in which the key has the role; * for every one." };
        var person = new Option<string?>("--person") { Description = "Who its caller is in the association's records: the id (a UUID) or the e-mail address of a person." };
        var grant = new Option<string[]>("--grant") { Description = "A role as ASSOCIATION:ROLE or ASSOCIATION:ROLE:PERSON, in place of or beside --role; may be given several times.", Arity = ArgumentArity.OneOrMore };
        var days = new Option<string?>("--days") { Description = $"After how many days it ends; {UsualDays} when it is left out." };
        var never = new Option<bool>("--never-expires") { Description = "It does not end until it is revoked." };
        var write = new Option<bool>("--write") { Description = "It is good for writing as well; without this its caller reads with the roles and writes nothing." };
        var command = new Command("make", "Make a key for a caller. It is shown once, and only its hash is kept.") { name, role, association, person, grant, days, never, write };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) =>
        {
            var (given, settings) = KeyCommand.Split(result.GetValue(name), result.UnmatchedTokens);
            return Outcome.Of(settings, () => Run(
                settings,
                new Wish(
                    KeyCommand.RequireName(given),
                    Grants(result.GetValue(role), result.GetValue(association), result.GetValue(person), result.GetValue(grant) ?? []),
                    Days(result.GetValue(days), result.GetValue(never)),
                    result.GetValue(write)),
                cancellation));
        });
        return command;
    }

    private static async Task Run(IReadOnlyList<string> settings, Wish wish, CancellationToken cancellation)
    {
        await using var app = MassHost.BuildQuietly(settings);
        if (!KeyName.IsGood(wish.Name))
        {
            throw new CommandException($"\"{wish.Name}\" is no name for a key. {KeyName.Rule}");
        }

        if (app.Services.GetRequiredService<IOptions<AccessOptions>>().Value.ApiKeys.Any(key => key.Name == wish.Name))
        {
            throw new CommandException($"The configuration has a key named \"{wish.Name}\"; give another name, for the history names callers by it.");
        }

        var stored = await app.Services.GetRequiredService<MassDatabase>().PrepareAsync(cancellation: cancellation);
        var associations = stored.Select(each => each.Records).ToList();
        IReadOnlyList<Grant> grants = [.. wish.Grants.Select(text => Resolve(text, associations)).Distinct()];
        var (key, now) = (ApiKeys.Make(), app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        var row = new AccessKeyRow
        {
            Id = Guid.CreateVersion7(now),
            Name = wish.Name,
            Sha256 = Convert.ToHexStringLower(ApiKeys.Hash(key)),
            Grants = StoredKeys.Write(grants),
            MayWrite = wish.MayWrite,
            MadeAt = now,
            ExpiresAt = wish.Days is { } days ? now.AddDays(days) : null,
        };
        if (!await app.Services.GetRequiredService<AccessKeyStore>().AddAsync(row, cancellation))
        {
            throw new CommandException($"There is a key named \"{wish.Name}\", or was one; give another name, for the history names callers by it.");
        }

        Console.WriteLine($"Key:     {key}");
        Console.WriteLine($"Name:    {row.Name}");
        Console.WriteLine($"Roles:   {string.Join(' ', grants.Select(GrantText.Write))}");
        Console.WriteLine($"Scope:   {(row.MayWrite ? "reads and writes" : "reads")}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Expires: {(row.ExpiresAt is { } end ? end.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : "never")}"));
        Console.WriteLine("Keep the key now: it is shown this once, and the database has only its hash.");
    }

    private static List<string> Grants(string? role, string? association, string? person, IReadOnlyList<string> given)
    {
        if (role is null && (association is not null || person is not null))
        {
            throw new CommandException("--association and --person go with --role; add it.");
        }

        if (role is not null && association is null)
        {
            throw new CommandException($"--role {role} is a role in an association; name it with --association, or * for every one.");
        }

        List<string> grants = [.. given, .. role is null ? Array.Empty<string>() : [$"{association}:{role}{(person is null ? "" : $":{person}")}"]];
        return grants.Count > 0 ? grants : throw new CommandException("The key has no role; give it one with --role and --association, or several with --grant. Without a key everyone may ask what is public.");
    }

    private static int? Days(string? days, bool never) => (days, never) switch
    {
        (not null, true) => throw new CommandException("--days and --never-expires are both given; leave one out."),
        (null, true) => null,
        (null, false) => UsualDays,
        _ when int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostDays => number,
        _ => throw new CommandException($"--days is '{days}'; give a whole number from 1 to {MostDays}, or --never-expires."),
    };

    /// <summary>A role in an association that is there, for a person that is there.</summary>
    private static Grant Resolve(string text, IReadOnlyList<AssociationRecords> associations)
    {
        // The person may be given by e-mail address, which is no part of the notation.
        var parts = text.Split(':', 3);
        var grant = GrantText.Parse(string.Join(':', parts.Take(2)), out var wrong) ?? throw new CommandException(wrong!);
        if (grant.Association is null)
        {
            return parts.Length == 2
                ? RequirePerson(grant)
                : throw new CommandException($"\"{text}\" names a person of every association; a person is of one, so name it in place of *.");
        }

        if (associations.FirstOrDefault(each => each.Association.Slug == grant.Association) is not { } records)
        {
            var slugs = associations.Select(each => each.Association.Slug).ToList();
            var advice = Spelling.Near(grant.Association, slugs) is { } near ? $" Is {near} meant?" : "";
            throw new CommandException($"The database has no association '{grant.Association}'.{advice} It has {(slugs.Count == 0 ? "none" : string.Join(", ", slugs))}.");
        }

        return RequirePerson(parts.Length == 2 ? grant : grant with { PersonId = PersonOf(records, parts[2]) });
    }

    private static Grant RequirePerson(Grant grant) => grant is { Role: Role.Supporter, PersonId: null }
        ? throw new CommandException("A supporter is a person of the association's records, and sees the support that this person gives; name who it is with --person, or as ASSOCIATION:supporter:PERSON.")
        : grant;

    private static Guid PersonOf(AssociationRecords records, string given)
    {
        var slug = records.Association.Slug;
        if (Guid.TryParse(given, out var id))
        {
            return records.People.Any(person => person.Id == id)
                ? id
                : throw new CommandException($"The records of {slug} have no person with the id {id}; take it from the table People.");
        }

        var found = records.People.Where(person => string.Equals(person.Email, given, StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count switch
        {
            1 => found[0].Id,
            0 => throw new CommandException($"The records of {slug} have no person with the e-mail address '{given}'; give the id or the address of a person in the table People."),
            _ => throw new CommandException($"The records of {slug} have {found.Count} persons with the e-mail address '{given}'; give the id of one of them."),
        };
    }

    /// <summary>What the command line asks for.</summary>
    private sealed record Wish(string Name, IReadOnlyList<string> Grants, int? Days, bool MayWrite);
}

using System.CommandLine;
using System.Globalization;
using Mass.Domain;
using Mass.Domain.Fictitious;

namespace Mass.Graph.CommandLine;

/// <summary>The options of an import that ask for a fictitious association in place of a document.</summary>
internal sealed class SampleOptions
{
    public Option<bool> Sample { get; } = new("--sample") { Description = "Add a fictitious association, with made-up people and several years of history, in place of a FILE." };

    public Option<string?> Seed { get; } = new("--seed") { Description = "The number that it is made from and named for; 1 when it is left out." };

    public Option<string?> Members { get; } = new("--members") { Description = $"How many members it has, at least {FictitiousAssociation.LeastMembers}; {FictitiousAssociation.UsualMembers} when it is left out." };

    /// <summary>The fictitious association that is asked for; null when a file is given instead.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="file">The file; null when none is given.</param>
    /// <param name="isAmendment">Whether something is said that goes with a file: when, by whom or why a plan is amended, or that nothing is to be changed.</param>
    /// <exception cref="CommandException">Both are asked for, or neither, or an option does not go with the other ones.</exception>
    public AssociationRecords? Read(ParseResult result, string? file, bool isAmendment)
    {
        var (seed, members) = (Number(result, Seed), Number(result, Members));
        return (result.GetValue(Sample), file) switch
        {
            (true, not null) => throw new CommandException($"Both {file} and --sample are given; import the one and then the other."),
            (true, null) when isAmendment => throw new CommandException("--on, --by, --reason and --dry-run are for the plan of a FILE; leave them out with --sample."),
            (true, null) when seed < 0 => throw new CommandException($"--seed is {seed}; give a number from 0 up."),
            (true, null) when members < FictitiousAssociation.LeastMembers => throw new CommandException(
                $"--members is {members}; give {FictitiousAssociation.LeastMembers} or more, for fewer do not fill the seats of the committees."),
            (true, null) => FictitiousAssociation.Create(seed ?? 1, members ?? FictitiousAssociation.UsualMembers),
            (false, null) when seed is not null || members is not null => throw new CommandException("--seed and --members go with --sample; add it."),
            (false, null) => throw new CommandException("There is nothing to import; give a FILE, or --sample for a fictitious association."),
            (false, _) when seed is not null || members is not null => throw new CommandException("--seed and --members go with --sample; leave them out with a FILE."),
            _ => null,
        };
    }

    private static int? Number(ParseResult result, Option<string?> option) => result.GetValue(option) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw new CommandException($"{option.Name} is '{text}', which is no whole number; give one such as 200."),
    };
}

using Mass.Domain.Planning;

namespace Mass.Domain.Fictitious;

/// <summary>Reads who is responsible for a step: positions and bodies by their keys, and the words that name neither.</summary>
internal static class MadeUpParties
{
    public static IReadOnlyList<Responsibility> Read(string? column, AssociationRecords records) =>
        [.. (column ?? string.Empty).Replace(" and ", ", ", StringComparison.Ordinal).Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(words => Party(words, records))];

    private static Responsibility Party(string words, AssociationRecords records) => words switch
    {
        "EDI subgroup" => new() { AsWritten = words, Kind = ResponsibilityKind.CommitteeSubgroup, CommitteeKey = "EDI" },
        "staff" or "Program Managers" => new() { AsWritten = words, Kind = ResponsibilityKind.StaffGroup },
        "Legal" => new() { AsWritten = words, Kind = ResponsibilityKind.Function },
        _ when records.Positions.Any(position => position.Key == words) => new() { AsWritten = words, Kind = ResponsibilityKind.Position, PositionKey = words },
        _ when records.Committees.Any(committee => committee.Key == words) => new() { AsWritten = words, Kind = ResponsibilityKind.Committee, CommitteeKey = words },
        _ => new() { AsWritten = words, Kind = ResponsibilityKind.UnnamedGroup },
    };
}

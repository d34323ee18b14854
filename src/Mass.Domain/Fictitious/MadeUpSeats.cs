using Mass.Domain.Committees;

namespace Mass.Domain.Fictitious;

/// <summary>The seats of the bodies: one for each chair, of every kind.</summary>
internal static class MadeUpSeats
{
    /// <summary>The day from which the committees are open: five at-large seats each, and seats without a vote.</summary>
    private static readonly DateOnly Opened = new(2023, 7, 1);

    public static void AddTo(FictitiousWorld world)
    {
        var seats = new List<Seat>();
        var roundTables = Enumerable.Range(1, world.RoundTables).Select(MadeUpBodies.KeyOfRoundTable).ToList();

        Add("EC", SeatKind.Chair, 1, null, "President");
        Add("EC", SeatKind.Officer, 1, null, "President-Elect", "Vice President");
        Add("EC", SeatKind.Officer, 2, null, "Secretary", "Treasurer");
        Add("EC", SeatKind.ExOfficio, 1, null, "Past President");
        foreach (var key in roundTables)
        {
            Add("EC", SeatKind.RoundTableRepresentative, 2, key, $"{key} President");
        }

        foreach (var kind in new[] { "Urban", "Rural", "Regional", "Vocational", "Collaborative" })
        {
            AddOne("EC", SeatKind.AtLarge, 2, $"{kind} districts", $"At-large seat, {kind.ToLowerInvariant()}", isVoting: true, isOpened: true);
        }

        AddOne("EC", SeatKind.NonVoting, 2, "Assistant superintendents", "Assistant superintendents' observer", isVoting: false, isOpened: true);
        AddOne("EC", SeatKind.Staff, null, null, "Executive Director", isVoting: false, isOpened: false);

        foreach (var (key, members, staff) in new[] { ("PD", 8, "Program Manager, Learning"), ("LC", 3, "Government Relations Specialist"), ("EDI", 8, "Program Manager, Equity") })
        {
            Add(key, SeatKind.Chair, 2, null, "Chair");
            Add(key, SeatKind.Officer, 2, null, "Vice Chair", "Secretary");
            Add(key, SeatKind.Member, 3, null, [.. Numbered("Member", members)]);
            AddOne(key, SeatKind.Staff, null, null, staff, isVoting: false, isOpened: false);
            if (key != "EDI")
            {
                foreach (var number in Enumerable.Range(1, 5))
                {
                    AddOne(key, SeatKind.AtLarge, 2, "The whole membership", $"At-large seat {number}", isVoting: true, isOpened: true);
                }

                AddOne(key, SeatKind.NonVoting, 1, null, "Attending member 1", isVoting: false, isOpened: true);
                AddOne(key, SeatKind.NonVoting, 1, null, "Attending member 2", isVoting: false, isOpened: true);
            }
        }

        foreach (var key in roundTables)
        {
            Add("LC", SeatKind.RoundTableRepresentative, 2, key, $"Representative of {key}");
            Add("TSS", SeatKind.RoundTableRepresentative, 2, key, $"Representative of {key}");
            Add(key, SeatKind.Chair, 2, null, "President");
            Add(key, SeatKind.Officer, 2, null, "Vice President");
            Add(key, SeatKind.Officer, 2, null, "Secretary");
        }

        Add("TSS", SeatKind.Chair, 2, null, "Chair");
        Add("ASWG", SeatKind.Chair, 2, "Assistant superintendents", "Chair");
        Add("ASWG", SeatKind.Member, 2, "Assistant superintendents", [.. Numbered("Member", 8)]);
        foreach (var (key, members) in new[] { ("BCP", 5), ("VVW", 6), ("PPW", 6), ("PRC", 4), ("DTW", 6), ("EAG", 8), ("SDN", 5) })
        {
            Add(key, SeatKind.Chair, 2, null, "Chair");
            Add(key, SeatKind.Member, 2, null, [.. Numbered("Member", members)]);
        }

        Add("VVW", SeatKind.ExOfficio, 2, "EDI", "Member from EDI");
        Add("PPW", SeatKind.ExOfficio, 2, "EDI", "Member from EDI");
        Add("LSN", SeatKind.Chair, 3, null, "Coordinator 1", "Coordinator 2");
        Add("LSN", SeatKind.Member, 3, null, [.. Numbered("Mentor", Math.Max(8, world.Size / 25))]);
        Add("CST", SeatKind.Member, 3, null, [.. Numbered("Member", 5)]);

        world.Records = world.Records with { Seats = seats };

        void Add(string body, SeatKind kind, int? termYears, string? represents, params string[] labels) => seats.AddRange(labels.Select(label => Seat(body, kind, termYears, represents, label, true, false)));
        void AddOne(string body, SeatKind kind, int? termYears, string? represents, string label, bool isVoting, bool isOpened) => seats.Add(Seat(body, kind, termYears, represents, label, isVoting, isOpened));

        Seat Seat(string body, SeatKind kind, int? termYears, string? represents, string label, bool isVoting, bool isOpened)
        {
            var committee = world.Records.Committees.Single(each => each.Key == body);
            return new()
            {
                AssociationId = world.AssociationId,
                CommitteeKey = body,
                Label = label,
                Kind = kind,
                IsVoting = isVoting,
                TermYears = termYears,
                Represents = represents,
                From = isOpened ? Opened : committee.FormedOn,
                To = committee.DissolvedOn,
            };
        }
    }

    private static IEnumerable<string> Numbered(string label, int count) => Enumerable.Range(1, count).Select(number => $"{label} {number}");
}

using Mass.Domain.Associations;

namespace Mass.Domain.Fictitious;

/// <summary>The partners and the work with them.</summary>
internal static class MadeUpPartners
{
    private static readonly (string Name, string? Expansion, PartnerKind Kind, string[] Steps, string Position, string Purpose, DateOnly From, DateOnly? To)[] All =
    [
        ("Made-up Partners' Forum", null, PartnerKind.Network, ["AS-09"], "ED", "Meet each quarter", new(2024, 9, 1), null),
        ("UMT", "Union of Made-up Teachers", PartnerKind.Organization, ["AS-09"], "ED", "Talk before it is urgent", new(2023, 5, 1), null),
        ("Commissioner of the Made-up State", null, PartnerKind.Office, ["AS-09", "SO-01"], "ED", "Monthly calls", new(2022, 9, 1), null),
        ("MSAS", "Made-up State Agency for Schools", PartnerKind.Organization, ["AS-12", "AS-17", "SO-04"], "GRS", "A statewide framework for equity assessment", new(2022, 9, 1), null),
        ("CMSB", "Circle of Made-up School Boards", PartnerKind.Organization, ["AS-12", "AS-17", "SO-04"], "DOO", "The joint conference in November", new(2020, 9, 1), null),
        ("CMSBO", "Circle of Made-up School Business Officials", PartnerKind.Organization, ["AS-17", "SO-04"], "DFM", "Guidance on budgets", new(2021, 1, 1), null),
        ("CMP", "Circle of Made-up Principals", PartnerKind.Organization, ["AS-12", "AS-17", "SO-04"], "PM-E", "A pipeline of school and district leaders", new(2022, 9, 1), null),
        ("LMRS", "League of Made-up Rural Schools", PartnerKind.Organization, ["SO-04", "SO-06"], "GRS", "One voice on rural schools", new(2022, 9, 1), null),
        ("LMVS", "League of Made-up Vocational Schools", PartnerKind.Organization, ["SO-04", "SO-06"], "GRS", "One voice on vocational schools", new(2022, 9, 1), new(2026, 6, 30)),
        ("LMC", "League of Made-up Collaboratives", PartnerKind.Organization, ["SO-04", "SO-06"], "DOO", "Shared services", new(2023, 1, 1), null),
        ("Made-up New Leaders' Program", null, PartnerKind.Organization, ["AS-07"], "PM-L", "One plan for new superintendents", new(2022, 11, 1), null),
    ];

    public static void AddTo(FictitiousWorld world) => world.Records = world.Records with
    {
        Partners = [.. All.Select(each => new Partner { AssociationId = world.AssociationId, Name = each.Name, Expansion = each.Expansion, Kind = each.Kind, MentionedIn = each.Steps })],
        Partnerships =
        [
            .. All.Select((each, index) => new Partnership
            {
                Id = world.Id("partnership", index + 1),
                AssociationId = world.AssociationId,
                PartnerId = new Partner { AssociationId = world.AssociationId, Name = each.Name, Kind = each.Kind }.Id,
                Purpose = each.Purpose,
                From = each.From,
                To = each.To,
                PositionId = world.Position(each.Position),
                StepIds = world.Steps(each.Steps),
            }),
        ],
    };
}

using System.Globalization;
using Mass.Domain.Associations;

namespace Mass.Domain.Fictitious;

/// <summary>The districts: one for each superintendent, of all kinds, in four regions and as many round tables as are needed.</summary>
internal static class MadeUpDistricts
{
    private static readonly string[] Regions = ["Upper Valley", "Lower Valley", "Coast", "Uplands"];

    private static readonly DistrictKind[][] Mix =
    [
        [DistrictKind.Suburban], [DistrictKind.Rural], [DistrictKind.Urban], [DistrictKind.Regional, DistrictKind.Rural], [DistrictKind.Vocational], [DistrictKind.Collaborative],
        [DistrictKind.Suburban], [DistrictKind.Rural], [DistrictKind.Suburban], [DistrictKind.Regional], [DistrictKind.Suburban], [DistrictKind.Urban],
        [DistrictKind.Rural], [DistrictKind.Suburban], [DistrictKind.Suburban, DistrictKind.Regional], [DistrictKind.Suburban], [DistrictKind.Rural], [DistrictKind.Vocational, DistrictKind.Regional],
    ];

    public static void AddTo(FictitiousWorld world)
    {
        var draws = world.Draws("districts");
        var names = new MadeUpNames(draws);
        world.Records = world.Records with { Districts = [.. Enumerable.Range(0, ((world.Size * 6) + 9) / 10).Select(District)] };

        District District(int number)
        {
            var kinds = Mix[number % Mix.Length];
            var place = names.Place();
            return new()
            {
                AssociationId = world.AssociationId,
                Code = $"D{(number + 1).ToString("000", CultureInfo.InvariantCulture)}",
                Name = NameOf(place, kinds),
                Kinds = kinds,
                Region = Regions[number * 7 / Mix.Length % Regions.Length],
                RoundTableId = world.Body(MadeUpBodies.KeyOfRoundTable(1 + (number % world.RoundTables))),
                Enrollment = kinds[0] == DistrictKind.Collaborative && draws.Chance(50) ? null : Enrollment(kinds[0]),
            };
        }

        int Enrollment(DistrictKind kind) => kind switch
        {
            DistrictKind.Urban => draws.Between(6000, 24000),
            DistrictKind.Suburban => draws.Between(1800, 6500),
            DistrictKind.Rural => draws.Between(150, 1400),
            _ => draws.Between(400, 2500),
        };
    }

    private static string NameOf(string place, DistrictKind[] kinds) => kinds[0] switch
    {
        DistrictKind.Vocational => $"{place} Vocational Technical District",
        DistrictKind.Collaborative => $"{place} Educational Collaborative",
        DistrictKind.Regional => $"{place} Regional District",
        _ => $"{place} Public Schools",
    };
}

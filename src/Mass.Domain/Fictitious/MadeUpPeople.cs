using Mass.Domain.Associations;

namespace Mass.Domain.Fictitious;

/// <summary>A person with a made-up name and an address that goes nowhere.</summary>
internal static class MadeUpPeople
{
    public static Person Of(FictitiousWorld world, string kind, int number, (string Given, string Family) name) => new()
    {
        Id = world.Id(kind, number),
        AssociationId = world.AssociationId,
        Name = $"{name.Given} {name.Family}",
        SortName = $"{name.Family}, {name.Given}",
        Email = number % 9 == 0 ? null : $"{name.Given.Replace(' ', '.')}.{name.Family}@{world.Slug}.example.org",
    };
}

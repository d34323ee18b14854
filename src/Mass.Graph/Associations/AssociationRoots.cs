using Mass.Domain.Associations;
using Mass.Graph.Querying;

namespace Mass.Graph.Associations;

/// <summary>The root fields of associations, people, districts, positions and partners.</summary>
internal static class AssociationRoots
{
    public static void Declare(GraphModel model)
    {
        var association = model.Lookup(
            "association", new LookupKey<Association>("slug", "Its slug.", association => association.Slug));
        model.Root<Association>("associations", "The associations.", hasHistory: true);
        model.Root<Person>("people", "The people of all associations who sit, sat or are to sit in a seat, hold or held a position, gave testimony or present on an agenda.", hasHistory: true);
        model.Root<Member>("members", "The memberships of people in all associations.", hasHistory: true);
        model.Root<District>("districts", "The districts of all associations.", hasHistory: true);
        model.Root<Position>("positions", "The positions of all associations.", hasHistory: true);
        model.Root<Appointment>("appointments", "Who holds, held or is to hold which position in all associations.", hasHistory: true);
        model.Root<Partner>("partners", "The partners of all associations.", hasHistory: true);
        model.Root<Partnership>("partnerships", "The work with partners of all associations.", hasHistory: true);
        model.Root(() => association.RootField(model, "One association; null when there is none.", hasHistory: true));
        var position = model.Lookup(
            "position",
            new LookupKey<Position>("abbreviation", "Its abbreviation.", position => position.Abbreviation),
            new LookupKey<Position>("title", "Its title.", position => position.Title));
        model.Root(() => position.RootField(
            model, "One position; null when there is none.", hasHistory: true, association.Narrowing<Position>("association", position => position.AssociationId)));
        var district = model.Lookup(
            "district",
            new LookupKey<District>("code", "Its code.", district => district.Code),
            new LookupKey<District>("name", "Its name.", district => district.Name));
        model.Root(() => district.RootField(
            model, "One district; null when there is none.", hasHistory: true, association.Narrowing<District>("association", district => district.AssociationId)));
    }
}

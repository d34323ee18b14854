using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Associations;

/// <summary>The district.</summary>
internal static class DistrictTypes
{
    public static void Declare(GraphModel model) => model.Type<District>()
        .SeenBy(AccessClass.Public)
        .Node(district => district.Id)
        .Natural((district, snapshot) => snapshot.Find<Association>(district.AssociationId)!.Slug)
        .Natural((district, _) => district.Code)
        .Value(district => district.Code)
        .Value(district => district.Name)
        .Values(district => district.Kinds)
        .Value(district => district.Region)
        .Value(district => district.Enrollment)
        .Object("roundTable", "The round table that its members belong to; null when they belong to none.", (district, snapshot) => References.To<Committee>(snapshot, district.RoundTableId), nullable: true)
        .Object("association", "The association.", (district, snapshot) => snapshot.Find<Association>(district.AssociationId))
        .Connection("members", "Who belongs to the association from the district.", (district, snapshot) => snapshot.Get(AssociationsSubject.MembersOfDistrict, district.Id));
}

using GraphQL.Types;
using Mass.Graph.Access;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Access;

/// <summary>What each class adds to the schema: whoever opens something to more people changes a line here, and a reviewer sees it.</summary>
public sealed class ServedTypesTests
{
    private static readonly string[] Generic = ["Connection", "Edge", "Aggregations", "Extremes", "Numbers", "Group", "GroupKey"];
    private static readonly Dictionary<AccessClass, Schema> Schemas = Enum.GetValues<AccessClass>().ToDictionary(served => served, served => GraphFixture.SchemaOf(Audience.Of(served)));

    [Fact]
    public void Members_see_the_directory_and_volunteer_work_too() => Assert.Equal(
        [
            "Attendance", "Change", "ChangedThing", "ConfidentialRead", "ConfidentialReadThings", "ConflictError", "DayValue", "FieldValueChange", "IdempotencyKeyReusedError", "InvalidValueError", "ListValue",
            "Member", "MomentValue", "Mutation", "NotAllowedError", "NotFoundError", "NumberValue", "RuleBrokenError", "TextValue", "ThingValue", "TruthValue", "VolunteerOpportunity",
        ],
        Added(AccessClass.Public, AccessClass.Member));

    [Fact]
    public void The_staff_sees_who_takes_part_what_was_asked_for_and_the_finances_too() => Assert.Equal(
        [
            "ChangeRow", "FinancialCategory", "FinancialDashboard", "FinancialFigures", "FinancialLine", "FinancialNet", "FiscalYear",
            "ImportPreview", "Participation", "PositionFinances", "ReviewCompleteness", "TopicRequest", "VolunteerSignup",
        ],
        Added(AccessClass.Member, AccessClass.Staff));

    [Fact]
    public void Only_those_who_give_or_oversee_confidential_support_see_it() => Assert.Equal(
        ["Contact", "Engagement"],
        Added(AccessClass.Staff, AccessClass.Confidential));

    [Fact]
    public void Fields_above_their_type_are_these() => Assert.Equal(
        [
            "AdvocacyUpdate.text", "AnnualReport.finances", "Association.attendances", "Association.changeRows", "Association.confidentialReads", "Association.contacts",
            "Association.engagements", "Association.financialDashboard", "Association.financialLines",
            "Association.fiscalYears", "Association.members", "Association.participations", "Association.topicRequests",
            "Association.volunteerOpportunities", "Association.volunteerSignups", "Cohort.participations",
            "Committee.topicRequests", "Committee.volunteerOpportunities", "District.members", "Document.isDueForReview", "Document.isPublished",
            "Document.reviewOn", "LeadershipOpportunities.volunteerSignups", "LeadershipOpportunities.volunteersServed",
            "Meeting.attendances", "Metric.isPublished", "MetricRow.isPublished", "Observation.recordedBy", "Person.attendances", "Person.email", "Person.engagements",
            "Person.members", "Person.participations", "Person.volunteerSignups", "Position.financialLines",
            "Review.completeness", "Review.practices", "Review.recommendations", "Review.rediIntegration",
            "Review.selfAssessment", "Review.staffing", "Review.structure", "Review.systems", "Session.participations",
            "Session.recording", "Session.requestedTopic", "Support.engagements", "Support.participations",
            "Target.setBy",
        ],
        from type in Schemas[AccessClass.Confidential].AllTypes.OfType<IObjectGraphType>()
        let open = Schemas[AccessClass.Public].AllTypes[type.Name] as IObjectGraphType
        where open is not null && !IsGeneric(AccessClass.Confidential, type.Name) && type.Name != "Query"
        from field in type.Fields
        where open.Fields.Find(field.Name) is null

        // Everything that can be written has its history and its revision.
        where field.Name is not ("changes" or "revision")
        orderby type.Name, field.Name
        select $"{type.Name}.{field.Name}");

    private static IEnumerable<string> Added(AccessClass lower, AccessClass higher) => Names(higher).Except(Names(lower)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Names(AccessClass served) => Schemas[served].AllTypes.OfType<IObjectGraphType>()
        .Select(type => type.Name)
        .Where(name => !IsGeneric(served, name) && !name.EndsWith("Payload", StringComparison.Ordinal));

    /// <summary>Whether a type follows from another by the conventions.</summary>
    private static bool IsGeneric(AccessClass served, string name) => Array.Exists(Generic, ending => name.EndsWith(ending, StringComparison.Ordinal)
        && (ending is "Connection" or "Edge" || Schemas[served].AllTypes[name[..^ending.Length]] is not null));
}

using System.Reflection;
using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Domain.Metrics;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Access;

/// <summary>
/// Two fictitious associations in which every text that is not for everyone is a canary that names for whom it is. The rules are written down here once more, in other words than the
/// gateway's, so that a mistake there is not one here.
/// </summary>
internal static class AccessWorld
{
    private static readonly List<Label> Labels = [];
    private static readonly List<(string Id, Label Label)> Rows = [];

    public static readonly AssociationRecords First = Marked(FictitiousAssociation.Create(1, FictitiousAssociation.LeastMembers), 1);
    public static readonly AssociationRecords Second = Marked(FictitiousAssociation.Create(2, FictitiousAssociation.LeastMembers), 2);
    public static readonly Snapshot Snapshot = GraphFixture.Load(First, Second);

    /// <summary>Someone who supports some people of the first association and not others.</summary>
    public static readonly Guid Supporter = First.Engagements.SelectMany(each => each.SupporterIds).CountBy(id => id).OrderByDescending(each => each.Value).ThenBy(each => each.Key).First().Key;

    /// <summary>The viewers by a name.</summary>
    public static readonly IReadOnlyDictionary<string, Viewer> Viewers = new Dictionary<string, Viewer>(StringComparer.Ordinal)
    {
        ["anyone"] = Viewer.Anyone,
        ["member of 1"] = Of(First, new Grant(Slug(First), Role.Member)),
        ["staff of 1"] = Of(First, new Grant(Slug(First), Role.Staff)),
        ["supporter of 1"] = Of(First, new Grant(Slug(First), Role.Supporter, Supporter)),
        ["overseer of 1"] = Of(First, new Grant(Slug(First), Role.Overseer)),
        ["overseer and staff of 1"] = Of(First, new Grant(Slug(First), Role.Overseer), new Grant(Slug(First), Role.Staff)),
        ["staff of 2"] = Of(Second, new Grant(Slug(Second), Role.Staff)),
        ["staff of 2 and member of 1"] = Of(Second, new Grant(Slug(Second), Role.Staff), new Grant(Slug(First), Role.Member)),
        ["administrator"] = Of(First, new Grant(null, Role.Administrator)),
    };

    public static TheoryData<string> Names => [.. Viewers.Keys];

    /// <summary>The canaries that a viewer may never meet.</summary>
    public static IReadOnlySet<string> ForbiddenTo(Viewer viewer) =>
        Labels.Where(label => !label.IsFor(viewer.In(label.Of))).Select(label => label.Text).ToHashSet(StringComparer.Ordinal);

    /// <summary>The global ids of the rows that a viewer may never meet.</summary>
    public static IReadOnlySet<string> ClosedTo(Viewer viewer) =>
        Rows.Where(row => !row.Label.IsFor(viewer.In(row.Label.Of))).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The global ids of the rows that are not for everyone and that a viewer is to meet.</summary>
    public static IReadOnlySet<string> OpenTo(Viewer viewer) =>
        Rows.Where(row => row.Label.IsFor(viewer.In(row.Label.Of))).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The global ids of all rows of a type that are not for everyone.</summary>
    public static IEnumerable<string> AllIds(string type) => Rows.Select(row => row.Id).Where(id => NodeId.TryParse(id, out var named, out _) && named == type);

    public static Answer Ask(string query, Viewer viewer, string? variables = null) => GraphFixture.Ask(query, variables, Snapshot, viewer: viewer);

    private static string Slug(AssociationRecords records) => records.Association.Slug;

    private static Viewer Of(AssociationRecords _, params Grant[] grants) =>
        Viewer.Of(new Caller { Id = "test", Name = "Test", Grants = grants }, [First.Association, Second.Association]);

    private static AssociationRecords Marked(AssociationRecords records, int number)
    {
        var id = records.Association.Id;
        Label New(string name, Func<Rights, bool> isFor)
        {
            var label = new Label($"CANARY[{number}:{name}]", id, isFor);
            Labels.Add(label);
            return label;
        }

        var member = New("member", rights => rights.IsMember);
        var staff = New("staff", rights => rights.IsStaff);
        var overseer = New("overseer", rights => rights.IsOverseer);
        var both = New("staff who oversee", rights => rights is { IsStaff: true, IsOverseer: true });
        var wide = New("staff or overseer", rights => rights.IsStaff || rights.IsOverseer);

        var confidential = records.Supports.Where(support => support.IsConfidential).Select(support => support.Id).ToHashSet();
        var unpublished = records.Metrics.Where(metric => !metric.IsPublished).Select(metric => metric.Id).ToHashSet();
        var closed = records.Metrics.Where(metric => metric.IsConfidential).Select(metric => metric.Id).ToHashSet();
        var open = records.Memberships.Select(each => each.PersonId).Concat(records.Appointments.Select(each => each.PersonId)).Concat(records.Testimonies.Select(each => each.PersonId))
            .Concat(records.Meetings.SelectMany(each => each.Agenda).Where(each => each.PresenterId is not null).Select(each => each.PresenterId!.Value)).ToHashSet();
        var members = records.Members.Select(each => each.PersonId).ToHashSet();
        var engagements = records.Engagements.ToDictionary(each => each.Id, each => New($"support {each.Id:N}", rights => rights.IsOverseer || (rights.IsSupporter && each.SupporterIds.Contains(rights.PersonId ?? Guid.Empty))));
        Assert.NotEmpty(confidential);
        Assert.NotEmpty(unpublished);
        Assert.NotEmpty(closed);
        Assert.NotEmpty(engagements);

        return records with
        {
            People = [.. records.People.Select(person => With(
                open.Contains(person.Id) ? person : Row("Person", person.Id, person, members.Contains(person.Id) ? member : Person(person.Id)), "Email", staff))],
            Members = [.. records.Members.Select(each => With(Row("Member", each.Id, each, member), "SelfIdentifiedAs", overseer))],
            Attendances = [.. records.Attendances.Select(each => Row("Attendance", each.Id, each, member))],
            VolunteerOpportunities = [.. records.VolunteerOpportunities.Select(each => Row("VolunteerOpportunity", each.Id, each, member))],
            VolunteerSignups = [.. records.VolunteerSignups.Select(each => Row("VolunteerSignup", each.Id, each, staff))],
            Documents = [.. records.Documents.Select(each => each.IsPublished ? each : Row("Document", each.Id, each, staff))],
            Cohorts = [.. records.Cohorts.Select(each => confidential.Contains(each.SupportId) ? Row("Cohort", each.Id, each, overseer) : each)],
            Sessions = [.. records.Sessions.Select(each => confidential.Contains(each.SupportId) ? Row("Session", each.Id, each, overseer)
                : With(each with { Recording = each.Recording is null ? null : new Uri($"https://example.org/{Uri.EscapeDataString(member.Text)}") }, "RequestedTopic", staff))],
            Participations = [.. records.Participations.Select(each => Row("Participation", each.Id, each, confidential.Contains(each.SupportId) ? both : staff))],
            TopicRequests = [.. records.TopicRequests.Select(each => Row("TopicRequest", each.Id, each, staff))],
            Engagements = [.. records.Engagements.Select(each => Row("Engagement", each.Id, each, engagements[each.Id]))],
            Contacts = [.. records.Contacts.Select(each => Row("Contact", each.Id, each, engagements[each.EngagementId]))],
            Metrics = [.. records.Metrics.Select(each => Targets(unpublished.Contains(each.Id) ? Row("Metric", each.Id, each, staff) : closed.Contains(each.Id) ? each with { Baseline = new() { Year = 2022, Value = 1, Text = overseer.Text } } : each))],
            Observations = [.. records.Observations.Select(each => With(
                closed.Contains(each.MetricId) ? Row("Observation", each.Id, each, overseer) : unpublished.Contains(each.MetricId) ? Row("Observation", each.Id, each, staff) : each,
                "RecordedBy",
                closed.Contains(each.MetricId) ? both : staff))],
            AdvocacyUpdates = [.. records.AdvocacyUpdates.Select(each => With(each, "Text", member))],
            FiscalYears = [.. records.FiscalYears.Select(each => Row("FiscalYear", each.Id, each, staff))],
            FinancialLines = [.. records.FinancialLines.Select(each => Row("FinancialLine", each.Id, each, staff))],
            Reviews = [.. records.Reviews.Select(review => new[] { "SelfAssessment", "Structure", "Systems", "Staffing", "Practices", "RediIntegration", "Recommendations" }
                .Aggregate(review, (each, field) => With(each, field, staff)))],
        };

        // Who is no member and in no office is seen by whoever sees someone's support that names them.
        Label Person(Guid person)
        {
            var naming = records.Engagements.Where(each => each.PersonId == person || each.SupporterIds.Contains(person)).Select(each => each.SupporterIds).ToList();
            return naming.Count == 0 ? wide : New($"person {person:N}", rights => rights.IsStaff || rights.IsOverseer || (rights.IsSupporter && naming.Exists(ids => ids.Contains(rights.PersonId ?? Guid.Empty))));
        }

        Metric Targets(Metric metric) => metric with { Targets = [.. metric.Targets.Select(target => target with { SetBy = staff.Text })] };
    }

    private static T Row<T>(string type, Guid id, T row, Label label)
        where T : class
    {
        Rows.Add((NodeId.Of(type, id), label));
        var properties = typeof(T).GetProperties().Where(property => property.CanWrite && (property.PropertyType == typeof(string) || property.PropertyType == typeof(IReadOnlyList<string>)));

        // A text that the id is made of stays, or other rows would refer to nothing.
        return properties.Aggregate(row, (each, property) => With(each, property.Name, label, Rows.Count) is var marked && IdOf(marked) == id ? marked : each);
    }

    private static Guid IdOf<T>(T row) => (Guid)typeof(T).GetProperty("Id")!.GetValue(row)!;

    /// <summary>The same record with a canary in a text or a list of texts, unlike every other one.</summary>
    private static T With<T>(T row, string property, Label label, int number = 0)
        where T : class
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public)!.Invoke(row, null)!;
        var target = typeof(T).GetProperty(property)!;
        var text = $"{label.Text}{number}";
        target.SetValue(copy, target.PropertyType == typeof(string) ? text : new[] { text });
        return copy;
    }

    /// <summary>A canary, of which association it is, and for whom there.</summary>
    private sealed record Label(string Text, Guid Of, Func<Rights, bool> IsFor);
}

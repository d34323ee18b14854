using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Graph.History;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Access;

/// <summary>
/// What someone may see of the records of an association: the one place that says it, register by register. What is left out here is in no snapshot of theirs, so
/// that no look-up, list, relation, count or id leads to it. Whether a field of a thing that they see is theirs to read is declared beside the field.
/// </summary>
internal static class Sight
{
    /// <summary>The things that someone sees, without those that are one person's.</summary>
    public static AssociationRecords Of(AssociationRecords records, Rights rights)
    {
        var (forMembers, forStaff) = (rights.Sees(AccessClass.Member), rights.Sees(AccessClass.Staff));

        return OfAnswers(records, rights) with
        {
            People = PeopleOf(records, rights),
            Members = forMembers ? records.Members : [],
            Attendances = forMembers ? records.Attendances : [],
            VolunteerOpportunities = forMembers ? records.VolunteerOpportunities : [],
            VolunteerSignups = forStaff ? records.VolunteerSignups : [],
            Cohorts = InOpen(records, rights, records.Cohorts, static cohort => cohort.SupportId, static (held, rows) => (held with { Cohorts = [.. rows] }).Cohorts),
            Sessions = InOpen(records, rights, records.Sessions, static session => session.SupportId, static (held, rows) => (held with { Sessions = [.. rows] }).Sessions),
            Participations = forStaff
                ? InOpen(records, rights, records.Participations, static participation => participation.SupportId, static (held, rows) => (held with { Participations = [.. rows] }).Participations)
                : [],
            TopicRequests = forStaff ? records.TopicRequests : [],
            Engagements = [],
            Contacts = [],
            FiscalYears = forStaff ? records.FiscalYears : [],
            FinancialLines = forStaff ? records.FinancialLines : [],
        };
    }

    /// <summary>The one-to-one supports that someone sees, their contacts, and those people in them whom that one does not see otherwise.</summary>
    public static AssociationRecords OfConfidential(AssociationRecords records, Rights rights)
    {
        var engagements = Made.Rows(records.Engagements, (nameof(OfConfidential), rights), [records.Supports], () =>
        {
            var supports = records.Supports.Select(support => support.Id).ToHashSet();
            return (records with { Engagements = [.. records.Engagements.Where(engagement => supports.Contains(engagement.SupportId) && rights.SeesSupportBy(engagement.SupporterIds))] }).Engagements;
        });
        var contacts = Made.Rows(records.Contacts, nameof(OfConfidential), [engagements], () =>
        {
            var known = engagements.Select(engagement => engagement.Id).ToHashSet();
            return (records with { Contacts = [.. records.Contacts.Where(contact => known.Contains(contact.EngagementId))] }).Contacts;
        });
        var open = PeopleOf(records, rights);
        var people = Made.Rows(records.People, nameof(OfConfidential), [engagements, contacts, open], () =>
        {
            HashSet<Guid> named =
            [
                .. engagements.Select(engagement => engagement.PersonId),
                .. engagements.SelectMany(engagement => engagement.SupporterIds),
                .. contacts.Select(contact => contact.SupporterId).OfType<Guid>(),
            ];
            named.ExceptWith(open.Select(person => person.Id));
            return (records with { People = [.. records.People.Where(person => named.Contains(person.Id))] }).People;
        });
        return new() { Association = records.Association, People = people, Engagements = engagements, Contacts = contacts };
    }

    /// <summary>The things that someone sees of a reading that has turned changes back, without all that they do not see of what is recorded now: to read as of an earlier day opens nothing.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="recorded">All that is recorded.</param>
    /// <param name="rights">What they may.</param>
    public static AssociationRecords Of(AssociationRecords reading, AssociationRecords recorded, Rights rights)
    {
        var (seen, seenNow) = (Of(reading, rights), Of(recorded, rights));
        foreach (var kind in ThingKind.All.Where(kind => kind.With is not null && kind.Of(seen).Count > 0 && kind.Of(seenNow).Count < kind.Of(recorded).Count))
        {
            var closed = kind.Of(recorded).Select(kind.IdOf).Except(kind.Of(seenNow).Select(kind.IdOf)).ToHashSet();
            seen = kind.With!(seen, kind.Of(seen).Where(thing => !closed.Contains(kind.IdOf(thing))));
        }

        return seen;
    }

    /// <summary>The one-to-one supports that someone sees of a reading that has turned changes back, which are among those that they see now: who is no supporter any more sees no earlier state either.</summary>
    public static AssociationRecords OfConfidential(AssociationRecords reading, AssociationRecords recorded, Rights rights)
    {
        var now = OfConfidential(recorded, rights).Engagements.Select(engagement => engagement.Id).ToHashSet();
        return OfConfidential(reading with { Engagements = [.. reading.Engagements.Where(engagement => now.Contains(engagement.Id))] }, rights);
    }

    /// <summary>The documents, metrics and observations that someone sees, and all else that is recorded: for answers that are worked out of everything and show no more than these.</summary>
    public static AssociationRecords OfAnswers(AssociationRecords records, Rights rights) => Answers.Of(records, rights.IsStaff, rights.IsOverseer);

    private static IReadOnlyList<Person> PeopleOf(AssociationRecords records, Rights rights)
    {
        if (rights.IsStaff || rights.IsOverseer)
        {
            return records.People;
        }

        // Who is in no public office and no member is known to the staff alone, such as one who left and takes part in something.
        var known = PublicPeople.Of(records);
        if (rights.IsMember)
        {
            known = Made.Of<HashSet<Guid>>(records.Members, nameof(PeopleOf), [known], _ => [.. known, .. records.Members.Select(member => member.PersonId)]);
        }

        return Made.Rows(records.People, nameof(PeopleOf), [known], () => (records with { People = [.. records.People.Where(person => known.Contains(person.Id))] }).People);
    }

    /// <summary>Of what belongs to a support, what someone sees who may not see confidential ones.</summary>
    private static IReadOnlyList<T> InOpen<T>(
        AssociationRecords records, Rights rights, IReadOnlyList<T> rows, Func<T, Guid> supportId, Func<AssociationRecords, IEnumerable<T>, IReadOnlyList<T>> hold)
        where T : class => Made.Rows(rows, (nameof(InOpen), rights.IsOverseer), [records.Supports], () =>
    {
        // As of an earlier day a support may be gone and with it the word that it is confidential: what belongs to none that is there is nobody's to see.
        var open = records.Supports.Where(support => rights.IsOverseer || !support.IsConfidential).Select(support => support.Id).ToHashSet();
        return hold(records, rows.Where(row => open.Contains(supportId(row))));
    });

    /// <summary>The documents and metrics by rights: those not published are the staff's, and what confidential metrics were found to be is the overseers'.</summary>
    private sealed class Answers
    {
        private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<AssociationRecords, Answers> Known = [];
        private readonly Lazy<AssociationRecords>[] kinds;

        private Answers(AssociationRecords records) =>
            kinds = [.. Enumerable.Range(0, 4).Select(kind => new Lazy<AssociationRecords>(() => Make(records, forStaff: kind >= 2, forOverseers: kind % 2 == 1)))];

        public static AssociationRecords Of(AssociationRecords records, bool forStaff, bool forOverseers) =>
            Known.GetValue(records, static each => new Answers(each)).kinds[(forStaff ? 2 : 0) + (forOverseers ? 1 : 0)].Value;

        private static AssociationRecords Make(AssociationRecords records, bool forStaff, bool forOverseers)
        {
            var metrics = Made.Rows(records.Metrics, (nameof(Answers), forStaff, forOverseers), [], () =>
                (records with { Metrics = [.. records.Metrics.Where(metric => forStaff || metric.IsPublished).Select(metric => forOverseers ? metric : metric.Published())] }).Metrics);
            var observations = Made.Rows(records.Observations, (nameof(Answers), forOverseers), [metrics], () =>
            {
                // As of an earlier day a metric may be gone, and what it was found to be is of nothing then.
                var open = metrics.Where(metric => forOverseers || !metric.IsConfidential).Select(metric => metric.Id).ToHashSet();
                return (records with { Observations = [.. records.Observations.Where(observation => open.Contains(observation.MetricId))] }).Observations;
            });
            if (forStaff && forOverseers && observations.Count == records.Observations.Count)
            {
                return records;
            }

            return records with
            {
                Documents = forStaff ? records.Documents : Made.Rows(records.Documents, nameof(Answers), [], () => (records with { Documents = [.. records.Documents.Where(document => document.IsPublished)] }).Documents),
                Metrics = metrics,
                Observations = observations,
            };
        }
    }
}

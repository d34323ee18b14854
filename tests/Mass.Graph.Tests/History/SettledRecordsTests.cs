using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Fictitious;
using Mass.Domain.Supports;
using Mass.Graph.History;
using Mass.Graph.Persistence;
using Mass.Graph.Tests.Writing;
using Mass.Graph.Writing;

namespace Mass.Graph.Tests.History;

/// <summary>Counts of people in confidence do not follow each write: whoever may write cannot ask about one person by writing.</summary>
public sealed class SettledRecordsTests
{
    private static readonly AssociationRecords Records = FictitiousAssociation.Create(1, 120);
    private static readonly DateTimeOffset ThisMonth = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void What_was_written_this_month_is_not_in_them_whatever_days_it_tells()
    {
        var written = Write(Records, ThisMonth);

        Assert.NotEqual(Records, written.Records);
        Assert.Equal(Records, SettledRecords.Of(written, Today));
    }

    [Fact]
    public void What_was_written_before_is_in_them()
    {
        var written = Write(Records, ThisMonth.AddMonths(-1));

        Assert.Equal(written.Records, SettledRecords.Of(written, Today));
    }

    [Fact]
    public void What_was_written_in_both_months_is_in_them_as_the_first_left_it()
    {
        var earlier = Do(new(Records, 1), (records, _) => records.AmendPerson(records.People[0] with { Name = "First" }), ThisMonth.AddMonths(-1));
        var later = Do(earlier, (records, _) => records.AmendPerson(records.People[0] with { Name = "Second" }), ThisMonth);

        Assert.Equal(earlier.Records, SettledRecords.Of(later, Today));
    }

    [Fact]
    public void Coverage_answers_nothing_about_one_person_to_whoever_ends_a_membership_and_looks()
    {
        var year = new Domain.Calendar.PlanYear(2024);
        var before = Coverage.Of(SettledRecords.Of(new(Records, 1), Today), year, CoverageBy.Whole, Today);
        foreach (var member in Records.Members.Where(member => member.Until is null && member.Since < year.FirstDay).Take(10))
        {
            var ended = Do(new(Records, 1), (records, _) => records.EndMember(member.Id, year.LastDay.AddDays(-1)), ThisMonth);

            Assert.Equal(before, Coverage.Of(SettledRecords.Of(ended, Today), year, CoverageBy.Whole, Today));
        }
    }

    private static StoredAssociation Write(AssociationRecords records, DateTimeOffset at)
    {
        var state = new StoredAssociation(records, 1);
        state = Do(state, (each, moment) => each.AddPerson("New Person", moment), at);
        state = Do(state, (each, moment) => each.AdmitMember(each.People[^1].Id, MemberRole.Superintendent, new DateOnly(2024, 9, 1), moment), at);
        state = Do(state, (each, _) => each.RecordSelfIdentification(each.Members[0].Id, ["Changed"]), at);
        state = Do(state, (each, _) => each.AmendMember(each.Members[1] with { Since = each.Members[1].Since.AddDays(1) }), at);
        var contact = records.Contacts[0];
        return Do(state, (each, _) => each.AmendContact(contact with { Minutes = (contact.Minutes ?? 0) + 5 }, at), at);
    }

    private static StoredAssociation Do(StoredAssociation state, Func<AssociationRecords, DateTimeOffset, AssociationRecords> verb, DateTimeOffset at)
    {
        var working = new Working([state]);
        working.Do(
            new Act
            {
                AssociationId = state.Records.Association.Id,
                Action = "act",
                Caller = WriterUnderTest.Someone,
                RequestId = "request",
                Do = (stored, moment) => verb(stored.Records, moment),
            },
            at);
        return Assert.Single(working.Stored());
    }
}

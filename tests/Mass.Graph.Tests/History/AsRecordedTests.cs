using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.History;

namespace Mass.Graph.Tests.History;

/// <summary>What has no day of its own is read as it was recorded by the end of a day.</summary>
public sealed class AsRecordedTests
{
    public static TheoryData<string> Kinds => FactsToThingTests.Kinds;

    /// <summary>Every field of every thing that may be turned back is changed, and is what it was on the day before.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_that_no_day_tells_is_turned_back(string name)
    {
        var kind = ThingKind.All.Single(each => each.Name == name);
        var world = PastWorld.Fictitious();
        var before = world.Records;
        var things = kind.Of(before);
        var changed = things.Select((thing, i) => Mixed(kind, thing, things[(i + 1) % things.Count])).ToList();
        if (things.SequenceEqual(changed))
        {
            // There is one association, and of reviews their days tell all.
            Assert.Contains(name, new[] { nameof(Association), nameof(Mass.Domain.Reviews.Review) });
            return;
        }

        world.Do("2026-03-10", "mixUp", records => kind.With!(records, changed));

        Assert.Equal(things, kind.Of(world.RecordedBy("2026-03-09")));
        Assert.Equal(before, world.RecordedBy("2026-03-09"));
        Assert.Equal(changed, kind.Of(world.RecordedBy("2026-03-10")));
    }

    [Fact]
    public void Each_day_has_what_was_recorded_by_its_end()
    {
        var world = PastWorld.Fictitious();
        var person = world.Records.People[0];
        var committee = world.Records.Committees.Single(each => each.Key == "SDN");
        var above = world.Records.Committees.Single(each => each.Key == "EC");
        var year = world.Records.FiscalYears.First(each => !each.IsClosed);
        var line = world.Records.FinancialLines.First(each => each.FiscalYearId == year.Id);
        var meeting = world.Records.Meetings.First(each => each.Status == MeetingStatus.Planned && world.Records.CommitteeOf(each.CommitteeId)!.AgendaSections.Count == 0);
        List<AssociationRecords> states = [world.Records];
        foreach (var (day, verb) in new (string, Func<AssociationRecords, AssociationRecords>)[]
        {
            ("2026-03-01", records => records.AmendPerson(person with { Name = "Another Name", Email = null })),
            ("2026-03-02", records => records.ReviseBudget(line.Id, 12.50m)),
            ("2026-03-03", records => records.SetAgenda(meeting.Id, [new() { Title = "One" }, new() { Title = "Two", Section = "New", PresenterId = person.Id }])),
            ("2026-03-04", records => records.SetAgenda(meeting.Id, [new() { Title = "Two" }])),
            ("2026-03-05", records => records.AmendPerson(person with { Name = "A third name" })),
            ("2026-03-06", records => records.AmendCommittee(committee with { Purpose = "Something else", AgendaSections = [] })),
            ("2026-03-07", records => records.AmendDocument(records.Documents[0] with { Title = "Another title" })),
            ("2026-03-08", records => records.AmendAssociation(records.Association with { Name = "Renamed", Abbreviation = null })),
            ("2026-03-09", records => records.PlaceCommittee(committee.Id, above.Id)),
        })
        {
            world.Do(day, "verb", verb);
            states.Add(world.Records);
        }

        for (var day = 0; day < states.Count; day++)
        {
            Assert.Equal(states[day], world.RecordedBy(PastWorld.Day("2026-03-01").AddDays(day - 1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void A_state_in_which_nothing_was_changed_since_is_read_as_it_is()
    {
        var world = PastWorld.Fictitious().Do("2026-03-10", "amendPerson", records => records.AmendPerson(records.People[0] with { Name = "Another" }));
        Assert.Same(world.State, AsRecorded.Then(world.State, PastWorld.Day("2026-03-10")));
        var then = AsRecorded.Then(world.State, PastWorld.Day("2026-03-09"));
        Assert.Empty(then.Changes);
        Assert.Same(world.Records, then.Recorded);
    }

    [Fact]
    public void What_days_tell_stays_and_what_was_added_later_is_as_it_is_now()
    {
        var world = PastWorld.Fictitious();
        var meeting = world.Records.Meetings.First(each => each.Status == MeetingStatus.Planned);
        var year = world.Records.FiscalYears.First(each => !each.IsClosed);
        world.Do("2026-11-20", "cancelMeeting", records => records.CancelMeeting(meeting.Id))
            .Do("2026-11-21", "closeFiscalYear", records => records with { FiscalYears = [.. records.FiscalYears.Select(each => each.Id == year.Id ? each with { IsClosed = true } : each)] })
            .Do("2026-11-22", "addPerson", records => records.AddPerson("Mistyped", new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero)))
            .Do("2026-11-23", "amendPerson", records => records.AmendPerson(records.People[^1] with { Name = "Well typed" }));

        var then = world.RecordedBy("2026-11-01");

        Assert.Equal(MeetingStatus.Cancelled, then.Meetings.Single(each => each.Id == meeting.Id).Status);
        Assert.False(then.FiscalYears.Single(each => each.Id == year.Id).IsClosed);
        Assert.Equal("Well typed", then.People[^1].Name);
    }

    [Fact]
    public void A_reference_to_what_is_not_there_any_more_stays_as_it_is_now()
    {
        var world = PastWorld.Fictitious();
        var district = world.Records.Districts[0];
        var member = world.Records.Members.First(each => each.DistrictId == world.Records.Districts[1].Id);
        var gone = district with { Code = "GONE" };
        world.Do("2026-03-01", "addDistrict", records => records with { Districts = [.. records.Districts, gone], Members = [.. records.Members.Select(each => each.Id == member.Id ? each with { DistrictId = gone.Id } : each)] })
            .Do("2026-03-10", "takeBackDistrict", records => records with { Districts = [.. records.Districts.Where(each => each.Id != gone.Id)], Members = [.. records.Members.Select(each => each.Id == member.Id ? member : each)] });
        Assert.Equal(member.DistrictId, world.RecordedBy("2026-03-05").Members.Single(each => each.Id == member.Id).DistrictId);
        Assert.Equal(member.DistrictId, world.RecordedBy("2026-02-01").Members.Single(each => each.Id == member.Id).DistrictId);
    }

    [Fact]
    public void A_seat_that_got_another_label_is_read_under_it_with_those_who_sat_in_it()
    {
        var world = PastWorld.Fictitious();
        var seat = world.Records.SeatOf(world.Records.Memberships[0].SeatId)!;
        world.Do("2026-03-10", "relabelSeat", records => records.RelabelSeat(seat.Id, "Another label"));
        const string Query = """{ memberships(asOf: "2026-03-09", where: { seat: { label: { eq: "Another label" } } }) { totalCount nodes { seat { label } person { name } } } }""";
        Assert.Equal(world.Records.Memberships.Count(each => each.SeatId == world.Records.Memberships[0].SeatId && each.From <= PastWorld.Day("2026-03-09")), world.Ask(Query).Count("memberships"));
    }

    [Fact]
    public void The_graph_answers_as_of_a_day_by_what_was_recorded_then()
    {
        var world = PastWorld.Fictitious();
        var person = world.Records.PersonOf(world.Records.Memberships[0].PersonId)!;
        var id = Mass.Graph.Querying.NodeId.Of("Person", person.Id);
        world.Do("2026-03-10", "amendPerson", records => records.AmendPerson(person with { Name = "Renamed Entirely" }));
        var answer = world.Ask($$"""{ was: people(asOf: "2026-03-09", where: { id: { eq: "{{id}}" } }) { nodes { name } } became: people(asOf: "2026-03-10", where: { id: { eq: "{{id}}" } }) { nodes { name } } is: people(where: { id: { eq: "{{id}}" } }) { nodes { name } } }""");
        Assert.Equal([person.Name, "Renamed Entirely", "Renamed Entirely"], new[] { "was", "became", "is" }.Select(alias => answer[$"{alias}.nodes.0.name"].GetString()));
    }

    /// <summary>A thing with what another one of its kind holds in all members that neither name it, nor are told by days, nor say who may see it.</summary>
    private static object Mixed(ThingKind kind, object thing, object other)
    {
        var facts = Facts.Of(other).ToDictionary();
        foreach (var member in Facts.Members(kind.Type).Where(member => !ToldByDays.Has(member) && member.Name is not ("IsPublished" or "IsConfidential")))
        {
            var with = FactsToThing.With(thing, facts, each => each.Name == member.Name);
            thing = kind.IdOf(with) == kind.IdOf(thing) ? with : thing;
        }

        return thing;
    }
}

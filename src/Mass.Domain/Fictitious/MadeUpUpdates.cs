using System.Globalization;
using Mass.Domain.Advocacy;
using Mass.Domain.Committees;

namespace Mass.Domain.Fictitious;

/// <summary>What went out to the members: a newsletter each week, and the rest when there was reason to.</summary>
internal static class MadeUpUpdates
{
    public static void AddTo(FictitiousWorld world)
    {
        var draws = world.Draws("updates");
        var updates = new List<AdvocacyUpdate>();
        for (var friday = new DateOnly(2020, 7, 3); friday < FictitiousWorld.Today; friday = friday.AddDays(7))
        {
            if (friday.Month != 8)
            {
                Add(UpdateChannel.Newsletter, friday, string.Create(CultureInfo.InvariantCulture, $"Newsletter of {friday:MMMM d, yyyy}"), null, "SO-01");
            }

            if (friday.Day <= 7)
            {
                Add(UpdateChannel.CommissionerNotes, friday.AddDays(-2), "Notes after the call with the Commissioner", GovernmentLevel.State, "SO-01");
                Add(UpdateChannel.Listserv, friday.AddDays(-3), "News of federal legislation and policy", GovernmentLevel.Federal, "AS-14");
            }

            if (friday.Day is > 7 and <= 14 && friday.Month % 3 == 0)
            {
                Add(UpdateChannel.LegalBrief, friday, "Legal brief: what the courts said", null, "SO-01");
                Add(UpdateChannel.Website, friday.AddDays(-1), "New pages on the website", null, "SO-01");
            }

            if (draws.Chance(8))
            {
                Add(UpdateChannel.OneClick, friday.AddDays(-1), "Write to your legislator with one click", draws.Chance(25) ? GovernmentLevel.Federal : GovernmentLevel.State, "SO-01", withBills: true);
            }
        }

        foreach (var meeting in world.Records.Meetings.Where(meeting => meeting.Status == MeetingStatus.Held && meeting.CommitteeId == world.Body("LC")))
        {
            var day = meeting.On.AddDays(3);
            Add(UpdateChannel.CommitteeNotes, day < FictitiousWorld.Today ? day : meeting.On, "Notes from the Legislative Committee", GovernmentLevel.State, "SO-01", withBills: true);
        }

        world.Records = world.Records with { AdvocacyUpdates = [.. updates.OrderBy(update => update.On)] };

        void Add(UpdateChannel channel, DateOnly on, string title, GovernmentLevel? level, string step, bool withBills = false)
        {
            var bills = withBills ? BillsOn(world, on, level) : [];
            updates.Add(new()
            {
                Id = world.Id("update", string.Create(CultureInfo.InvariantCulture, $"{channel} {on:yyyy-MM-dd}")),
                AssociationId = world.AssociationId,
                On = on,
                Channel = channel,
                Level = level,
                Title = title,
                Text = channel == UpdateChannel.Newsletter ? null : "Made up, like all that this association sends.",
                BillIds = bills.Count == 0 ? [] : draws.Several(bills, draws.Between(1, 2)),
                StepIds = on >= new DateOnly(2022, 7, 1) ? world.Steps(step) : [],
            });
        }
    }

    private static List<Guid> BillsOn(FictitiousWorld world, DateOnly day, GovernmentLevel? level)
    {
        var sessions = world.Records.LegislativeSessions.Where(session => session.Level == level && session.StartsOn <= day && day <= session.EndsOn).Select(session => session.Id).ToHashSet();
        return [.. world.Records.Bills.Where(bill => sessions.Contains(bill.SessionId) && bill.Actions[0].On <= day).Select(bill => bill.Id)];
    }
}

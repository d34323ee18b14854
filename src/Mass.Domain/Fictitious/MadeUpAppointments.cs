using Mass.Domain.Associations;

namespace Mass.Domain.Fictitious;

/// <summary>Who holds which position: a change of executive directors with an interim between, a position that is filled late, one that is vacant, and a successor.</summary>
internal static class MadeUpAppointments
{
    public static void AddTo(FictitiousWorld world)
    {
        // No member of the staff has the name of a member.
        var taken = world.Records.People.Select(person => person.Name).ToHashSet(StringComparer.Ordinal);
        var names = new MadeUpNames(world.Draws("staff"));
        var staff = new List<Person>();
        var appointments = new List<Appointment>();

        var director = Hired();
        Appoint("ED", director, new(2014, 7, 1), new(2023, 6, 30));
        var operations = Hired();
        Appoint("ED", operations, new(2023, 7, 1), new(2023, 8, 31), isInterim: true);
        Appoint("ED", Hired(), new(2023, 9, 1), new(2027, 6, 30));
        Appoint("DOO", operations, new(2017, 7, 1), null);
        Appoint("DFM", Hired(), new(2016, 7, 1), new(2025, 12, 31));
        Appoint("DFM", Hired(), new(2026, 1, 15), null);
        Appoint("DSN", Hired(), new(2021, 9, 1), new(2027, 6, 30));
        Appoint("DSN", Hired(), new(2027, 7, 1), null);
        Appoint("PM-L", Hired(), new(2019, 9, 1), null);
        Appoint("PM-A", Hired(), new(2020, 9, 1), new(2024, 6, 30));
        Appoint("PM-A", Hired(), new(2024, 8, 1), null);
        Appoint("PM-E", Hired(), new(2021, 1, 4), null);
        Appoint("PRS", Hired(), new(2022, 3, 1), null);
        Appoint("GRS", Hired(), new(2015, 1, 5), new(2027, 6, 30));
        Appoint("TS", Hired(), new(2022, 7, 1), new(2026, 9, 30));
        Appoint("CMS", Hired(), new(2023, 2, 1), null);
        Appoint("Legal Counsel", Hired(), new(2018, 7, 1), null);

        world.Records = world.Records with { People = [.. world.Records.People, .. staff], Appointments = appointments };

        Guid Hired()
        {
            var name = names.Person();
            while (!taken.Add($"{name.Given} {name.Family}"))
            {
                name = names.Person();
            }

            staff.Add(MadeUpPeople.Of(world, "staff", staff.Count + 1, name));
            return staff[^1].Id;
        }

        void Appoint(string position, Guid personId, DateOnly from, DateOnly? to, bool isInterim = false) => appointments.Add(new()
        {
            Id = world.Id("appointment", appointments.Count + 1),
            AssociationId = world.AssociationId,
            PositionId = world.Position(position),
            PersonId = personId,
            From = from,
            To = to,
            IsInterim = isInterim,
        });
    }
}

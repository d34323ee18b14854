// Finds the seats that nobody sits in and the terms that end soon, in an association that is made up.
// dotnet run --project samples/vacancies -- [DAY] [SEED]
using System.Globalization;
using Mass.Domain.Committees;
using Mass.Domain.Fictitious;

var day = args.Length > 0 ? DateOnly.ParseExact(args[0], "yyyy-MM-dd", CultureInfo.InvariantCulture) : FictitiousAssociation.Today;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;

var records = FictitiousAssociation.Create(seed);
var bodies = records.Committees.ToDictionary(body => body.Key, body => body.Name);
var seats = records.Seats.ToDictionary(seat => seat.Id);
var people = records.People.ToDictionary(person => person.Id, person => person.Name);
Console.WriteLine(records.Association.Name);

var vacancies = Vacancies.Of(records, day);
Console.WriteLine($"{vacancies.Count} vacant seats on {day:yyyy-MM-dd}:");
foreach (var seat in vacancies)
{
    Console.WriteLine($"  {NameOf(seat)}{(seat.IsVoting == false ? ", without a vote" : string.Empty)}{(seat.Represents is { } whom ? $", to represent: {whom}" : string.Empty)}");
}

var until = day.AddMonths(9);
var ending = EndingTerms.Of(records, day, until);
Console.WriteLine($"{ending.Count} terms that end by {until:yyyy-MM-dd}; the first ten:");
foreach (var term in ending.Take(10))
{
    // A seat is not a person: the successor sits in the same seat, in a term of his or her own.
    var successor = records.Memberships.FirstOrDefault(next => next.SeatId == term.SeatId && next.From > term.To);
    Console.WriteLine($"  {term.To:yyyy-MM-dd}  {NameOf(seats[term.SeatId])}: {people[term.PersonId]}, {(successor is null ? "no successor yet" : $"then {people[successor.PersonId]}")}");
}

string NameOf(Seat seat) => $"{(seat.CommitteeKey is { } key ? bodies[key] : "No body yet")}, {seat.Label}";

using System.Text.RegularExpressions;
using Mass.Domain.Committees;
using Mass.Domain.Fictitious;
using Mass.Domain.Interchange;
using Mass.Domain.Supports;

namespace Mass.Domain.Tests.Fictitious;

public partial class FictitiousAssociationTests
{
    private static readonly AssociationRecords Usual = FictitiousAssociation.Create();
    private static readonly AssociationRecords Small = FictitiousAssociation.Create(7, 100);

    public static TheoryData<int, int> SeedsAndSizes => new() { { 1, 350 }, { 7, 100 }, { 2, 175 }, { 3, 101 }, { 0, 137 }, { int.MaxValue, 120 } };

    public static TheoryData<string> RegisterNames => [.. Registers.All.Select(register => register.Name)];

    [Fact]
    public void The_same_seed_and_size_give_the_same_records() => Assert.Equal(Small, FictitiousAssociation.Create(7, 100));

    /// <summary>Whoever changes what is made up on purpose writes the new fingerprints here.</summary>
    [Theory]
    [InlineData(1, 350, "d172ac11ccd438a31b124ec03252ace4")]
    [InlineData(7, 100, "03cae5db1339ab952a35622bb43688ce")]
    public void The_records_are_the_same_on_every_machine(int seed, int members, string fingerprint) => Assert.Equal(fingerprint, RecordsText.Fingerprint(FictitiousAssociation.Create(seed, members)));

    [Fact]
    public void Its_plan_is_read_again_as_it_was_written()
    {
        var document = PlanDocument.Write(Small, Small.Plans[0].Slug);
        Assert.Equal(document, PlanDocument.Write(PlanDocument.Read(document), Small.Plans[0].Slug));
    }

    [Fact]
    public void Another_seed_gives_another_association()
    {
        var other = FictitiousAssociation.Create(8, 100);
        Assert.NotEqual(Small.Association.Id, other.Association.Id);
        Assert.NotEqual(Small.People.Select(person => person.Name), other.People.Select(person => person.Name));
        Assert.Empty(Registers.All.SelectMany(register => register.Of(Small).Select(register.IdOf)).Intersect(Registers.All.SelectMany(register => register.Of(other).Select(register.IdOf))));
    }

    [Theory]
    [MemberData(nameof(RegisterNames))]
    public void Every_register_holds_something(string name) => Assert.NotEmpty(Registers.All.Single(register => register.Name == name).Of(Small));

    [Theory]
    [MemberData(nameof(SeedsAndSizes))]
    public void Nothing_in_it_cannot_be(int seed, int members) => Assert.Empty(RecordsCheck.Of(FictitiousAssociation.Create(seed, members)));

    [Theory]
    [InlineData(100)]
    [InlineData(350)]
    public void It_has_about_as_many_members_as_were_asked_for(int members)
    {
        var records = members == 350 ? Usual : Small;
        foreach (var day in Enumerable.Range(2020, 7).Select(year => new DateOnly(year, 10, 15)))
        {
            Assert.InRange(records.Members.Count(member => member.IsCurrentOn(day)), members * 9 / 10, members);
        }
    }

    [Fact]
    public void What_members_do_grows_with_their_number()
    {
        Assert.InRange(Rows(Usual), 25_000, 30_000);
        Assert.InRange((double)Usual.Participations.Count / Small.Participations.Count, 2.8, 4.2);
        Assert.InRange((double)Usual.Engagements.Count / Small.Engagements.Count, 2.8, 4.2);
        Assert.Equal((4, 10), (RoundTables(Small), RoundTables(Usual)));

        static int RoundTables(AssociationRecords records) => records.Committees.Count(body => body.Kind == CommitteeKind.RoundTable);
    }

    [Fact]
    public void Several_associations_follow_the_first_seed() =>
        Assert.Equal(["fictitious-7", "fictitious-8"], FictitiousAssociation.CreateMany(2, 7, 100).Select(records => records.Association.Slug));

    [Fact]
    public void Scales_are_made_of_associations_of_usual_size()
    {
        var half = Assert.Single(FictitiousAssociation.AtScale(1));
        Assert.InRange(half.Members.Count(member => member.IsCurrentOn(FictitiousAssociation.Today)), 160, 175);
        Assert.Equal(["fictitious-5", "fictitious-6"], FictitiousAssociation.AtScale(10, 5).Take(2).Select(records => records.Association.Slug));
    }

    [Fact]
    public void Every_word_that_the_framework_knows_is_used()
    {
        var used = RecordsText.Values(Usual).OfType<Enum>().ToHashSet();
        Assert.All(used.Select(value => value.GetType()).Distinct(), type => Assert.All(Enum.GetValues(type).Cast<Enum>(), value => Assert.Contains(value, used)));
        Assert.Contains(SupportKind.Library, used);
        Assert.True(used.Select(value => value.GetType()).Distinct().Count() >= 35);
    }

    [Fact]
    public void Its_name_says_that_it_is_fictitious_and_nothing_in_it_is_anybodys()
    {
        Assert.Equal("Fictitious Association of School Leaders 1 (made up)", Usual.Association.Name);
        Assert.StartsWith("fictitious-1", Usual.Plans[0].Slug, StringComparison.Ordinal);
        Assert.All(RecordsText.Values(Usual).OfType<string>(), text => Assert.DoesNotMatch(OfOthers(), text));
        Assert.All(Usual.People.Select(person => person.Email).OfType<string>(), address => Assert.EndsWith(".example.org", address, StringComparison.Ordinal));
        Assert.All(RecordsText.Values(Usual).OfType<Uri>(), address => Assert.Equal("example.org", address.Host));
    }

    [Fact]
    public void No_two_people_share_a_name() => Assert.Distinct(Usual.People.Select(person => person.Name));

    [Theory]
    [InlineData(-1, 350)]
    [InlineData(1, 99)]
    public void A_seed_below_zero_or_too_few_members_are_refused(int seed, int members) => Assert.Throws<ArgumentOutOfRangeException>(() => FictitiousAssociation.Create(seed, members));

    private static int Rows(AssociationRecords records) => Registers.All.Sum(register => register.Of(records).Count);

    [GeneratedRegex(@"M\.A\.S\.S|Massachusetts|\bMASS\b|\bMASC\b|\bDESE\b|\bREDI\b|\bMSSN\b|\bPJA\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfOthers();
}

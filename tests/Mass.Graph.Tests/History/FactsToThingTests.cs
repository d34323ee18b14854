using Mass.Graph.History;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.History;

/// <summary>What takes things apart into fields and what puts them together agree, thing by thing.</summary>
public sealed class FactsToThingTests
{
    public static TheoryData<string> Kinds => [.. ThingKind.All.Where(kind => kind.With is not null).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_thing_is_made_of_its_fields_again(string name)
    {
        var kind = ThingKind.All.Single(each => each.Name == name);
        var things = kind.Of(GraphFixture.Fictitious.Associations[0]);
        Assert.NotEmpty(things);
        for (var i = 0; i < things.Count; i++)
        {
            // Made out of another thing, so that nothing is right because it was there before.
            var other = things[(i + 1) % things.Count];
            var made = FactsToThing.With(WithIdOf(things[i], other), Facts.Of(things[i]).ToDictionary(), _ => true);
            Assert.Equal(things[i], made);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_thing_that_has_nothing_in_some_fields_takes_what_was_there_out(string name)
    {
        var kind = ThingKind.All.Single(each => each.Name == name);
        foreach (var thing in kind.Of(GraphFixture.Fictitious.Associations[0]).Take(20))
        {
            var facts = Facts.Of(thing).ToDictionary();
            foreach (var member in Facts.Members(thing.GetType()))
            {
                var field = Facts.NameOf(member, thing.GetType());
                var without = facts.Where(fact => fact.Key != field && !fact.Key.StartsWith(field + ".", StringComparison.Ordinal)).ToDictionary();
                var made = FactsToThing.With(thing, without, each => each.Name == member.Name);
                var still = Facts.Of(made).Any(fact => fact.Key == field);

                // What has to hold something keeps it; all else holds nothing then.
                Assert.Equal(MustHold(member) && facts.ContainsKey(field), still);
            }
        }
    }

    [Fact]
    public void The_members_that_days_tell_are_members_of_things()
    {
        foreach (var (type, members) in ToldByDays.Members)
        {
            Assert.Contains(ThingKind.All, kind => kind.Type == type && kind.With is not null);
            Assert.All(members, member => Assert.Contains(Facts.Members(type), each => each.Name == member));
            Assert.All(members, member => Assert.True(ToldByDays.Has(type.GetProperty(member)!)));
        }
    }

    private static bool MustHold(System.Reflection.PropertyInfo member) => member.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(member.PropertyType) is null
        : !(member.PropertyType != typeof(string) && member.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable)))
            && new System.Reflection.NullabilityInfoContext().Create(member).ReadState != System.Reflection.NullabilityState.Nullable;

    private static object WithIdOf(object thing, object other)
    {
        if (other.GetType().GetProperty("Id") is { SetMethod.IsPublic: true } id)
        {
            other = Mass.Graph.Writing.Inputs.RecordMaking.Copy(other);
            id.SetValue(other, id.GetValue(thing));
        }

        return other;
    }
}

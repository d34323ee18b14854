using CsCheck;
using Mass.Domain.Planning;
using Mass.Domain.Tests.Seed;

namespace Mass.Domain.Tests;

public class EntityIdTests
{
    [Fact]
    public void Keys_that_were_published_keep_their_ids() => Assert.Equal(
        ("a815b149-b56f-5126-918f-7f874eb85920", "3efa2aa3-9776-5b89-b91f-46b347aae0a7", "734662ff-0cdc-5d54-8873-2e0d21bb291b"),
        (EntityId.From("a").ToString(), EntityId.From("association", "mass").ToString(), EntityId.From("über", "", "x").ToString()));

    [Fact]
    public void The_shipped_plan_and_its_first_step_keep_their_ids() => Assert.Equal(
        ("9f866cb3-7faa-55bd-adcf-8045c2b780bb", "6ebca3b5-0114-59b3-887a-48a29d146c4f"),
        (ShippedPlan.Plan.Id.ToString(), ShippedPlan.Plan.FindStep("AS-01")!.Id.ToString()));

    [Fact]
    public void An_id_is_a_name_based_uuid_of_version_5() => Law.Holds(Generate.Text, text =>
    {
        var id = EntityId.From("thing", text).ToString();
        Assert.Equal('5', id[14]);
        Assert.Contains(id[19], "89ab");
    });

    [Fact]
    public void Equal_keys_give_equal_ids_and_other_keys_others() => Law.Holds(
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 0, 3].Array[1, 3], Gen.String[Gen.Char.AlphaNumeric, 0, 3].Array[1, 3]),
        keys => Assert.Equal(keys.Item1.SequenceEqual(keys.Item2), EntityId.From(keys.Item1) == EntityId.From(keys.Item2)));

    [Fact]
    public void Where_one_key_ends_and_the_next_begins_makes_a_difference() => Assert.NotEqual(EntityId.From("a", "bc"), EntityId.From("ab", "c"));

    [Fact]
    public void An_id_needs_a_key() => Assert.Throws<ArgumentException>(() => EntityId.From());

    [Fact]
    public void A_new_id_sorts_by_its_moment()
    {
        var at = new DateTimeOffset(2024, 8, 1, 9, 30, 0, TimeSpan.Zero);
        var ids = Enumerable.Range(0, 100).Select(minute => EntityId.New(at.AddMinutes(minute)).ToString()).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Two_new_ids_of_one_moment_differ()
    {
        var at = new DateTimeOffset(2024, 8, 1, 9, 30, 0, TimeSpan.Zero);
        Assert.NotEqual(EntityId.New(at), EntityId.New(at));
    }

    [Fact]
    public void No_two_things_of_the_shipped_plan_have_the_same_id()
    {
        var (records, plan) = (ShippedPlan.Records, ShippedPlan.Plan);
        List<Guid> ids =
        [
            records.Association.Id, plan.Id,
            .. records.Positions.Select(position => position.Id), .. records.Committees.Select(committee => committee.Id),
            .. records.Seats.Select(seat => seat.Id), .. records.Partners.Select(partner => partner.Id), .. records.Documents.Select(document => document.Id),
            .. plan.AllSteps.Select(step => step.Id), .. plan.Initiatives.Select(initiative => initiative.Id), .. plan.KeyPrinciples.Select(principle => principle.Id),
            .. plan.Glossary.Select(entry => entry.Id), .. plan.Timeline.Select(happening => happening.Id), .. plan.Amendments.Select(amendment => amendment.Id),
        ];
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void A_plan_has_the_id_of_its_association_and_its_slug() =>
        Assert.Equal(StrategicPlan.IdOf(ShippedPlan.Records.Association.Id, "mass-2024-2029"), ShippedPlan.Plan.Id);
}

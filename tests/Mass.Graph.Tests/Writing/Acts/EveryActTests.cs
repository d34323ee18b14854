using System.Text.Json.Nodes;
using Mass.Domain;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Writing.Acts;

/// <summary>Every mutation is done once by someone who may, and refused to everyone who may not.</summary>
public sealed class EveryActTests(ActGateway gateway) : IClassFixture<ActGateway>
{
    /// <summary>Verbs of the domain that are no mutations, and why.</summary>
    private static readonly Dictionary<string, string> NoMutations = new()
    {
        [nameof(AssociationRecords.WithPlan)] = "it runs a verb of a plan, each of which is a mutation of its own",
        [nameof(AssociationRecords.AsOf)] = "it reads what was there on a day",
        [nameof(AssociationRecords.OnDay)] = "it reads what is there on a day",
        [nameof(AssociationRecords.Published)] = "it reads what is for everyone",
    };

    /// <summary>Acts after which the thing is not there.</summary>
    private static readonly string[] TakingBack = ["takeBackMembership"];

    private static readonly string[] Callers = ["member", "otherMember", "staff", "administrator", "overseer", "supporter", "otherSupporter", "otherStaff", "reader"];

    [Fact]
    public void Every_mutation_is_in_the_table_and_nothing_else() => Assert.Equal(
        GraphFixture.Whole.Mutation!.Fields.Select(field => field.Name).Order(),
        ActTable.All.Select(act => act.Name).Distinct().Order());

    [Fact]
    public void Every_verb_of_the_domain_is_a_mutation_or_has_a_reason_why_not()
    {
        var model = new GraphModel(XmlDocs.Of(typeof(AssociationRecords).Assembly, typeof(MassSchema).Assembly), Audience.Whole);
        foreach (var subject in MassSchema.Subjects)
        {
            subject.Declare(model);
        }

        var declared = model.Acts.All.Select(act => act.Verb).OfType<System.Reflection.MethodInfo>().Select(verb => (verb.DeclaringType!, verb.Name)).ToHashSet();
        var missing =
            from type in new[] { typeof(AssociationRecords), typeof(StrategicPlan) }
            from method in type.GetMethods(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.DeclaredOnly)
            where method.ReturnType == type && !method.IsSpecialName && !method.Name.StartsWith('<') && !NoMutations.ContainsKey(method.Name)
            where !declared.Contains((type, method.Name))
            select $"{type.Name}.{method.Name}";
        Assert.Empty(missing);
    }

    [Fact]
    public async Task Whoever_may_does_each_act_and_whoever_may_not_changes_nothing()
    {
        var tried = new HashSet<string>();
        foreach (var act in ActTable.All)
        {
            if (tried.Add(act.Name))
            {
                var words = Words(act.Name);
                foreach (var caller in Callers.Where(caller => !IsAllowed(caller, act.By, words)))
                {
                    await IsRefused(act, caller);
                }

                await IsRefused(act, null);
            }

            await IsDone(act);
        }
    }

    private async Task IsDone(TriedAct act)
    {
        var before = gateway.World.Stored.Sum(each => each.Changes.Count);

        var payload = await gateway.Done(act.Name, act.Input(gateway.World), act.By);

        Assert.Equal(act.Name, (string?)payload["change"]?["action"]);
        Assert.Equal(act.By, (string?)payload["change"]!["by"]);
        Assert.Equal(before + 1, gateway.World.Stored.Sum(each => each.Changes.Count));
        if (ActGateway.Thing(act.Name, act.By) is { } thing)
        {
            Assert.True((payload[thing] is null or JsonArray { Count: 0 }) == TakingBack.Contains(act.Name), $"{act.Name} gives {payload.ToJsonString()}");
        }
    }

    private async Task IsRefused(TriedAct act, string? caller)
    {
        var world = gateway.World;
        var answer = await gateway.Do(act.Name, act.Input(world), caller, act.By);
        var what = $"{act.Name} by {caller ?? "anyone"}: {answer.ToJsonString()}";
        if (caller is null || ActGateway.SchemaOf(caller).Mutation?.Fields.Find(act.Name) is null)
        {
            Assert.All(answer["errors"]!.AsArray(), error => Assert.Equal(caller is null ? "AUTH_NOT_AUTHENTICATED" : "AUTH_NOT_AUTHORIZED", (string?)error!["extensions"]!["code"]));
            Assert.True(answer["data"] is null, what);
        }
        else
        {
            // What the act gives may be for others than those who do it, and then there is no answer at all.
            var codes = answer["errors"] is JsonArray errors
                ? errors.Select(error => (string?)error!["extensions"]!["code"]).ToList()
                : [.. answer["data"]![act.Name]!["errors"]!.AsArray().Select(error => (string?)error!["code"])];
            Assert.True(codes.Count > 0 && codes.TrueForAll(code => code is "AUTH_NOT_AUTHORIZED" or "NOT_FOUND"), what);
        }

        Assert.True(ReferenceEquals(world.Stored, gateway.World.Stored), what);
    }

    /// <summary>Who may do it, as the schema says.</summary>
    private static string Words(string name)
    {
        var description = GraphFixture.Whole.Mutation!.Fields.Find(name)!.Description!;
        return description[(description.LastIndexOf("; only ", StringComparison.Ordinal) + "; only ".Length)..].TrimEnd('.');
    }

    private static bool IsAllowed(string caller, string by, string words) => caller == by || words switch
    {
        "for administrators" => caller is "administrator",
        "for staff" or "for staff, and where it is confidential for those of them who oversee confidential support" => caller is "staff" or "administrator",
        "for members, each for oneself, and for staff" or "for members, each for oneself in a planned session of no cohort, and for staff"
            or "for members, each for oneself in a plan year that is not over, and for staff" => caller is "staff" or "administrator",
        "for the member oneself, and for those who oversee confidential support" => caller is "overseer",
        "for those who oversee confidential support" or "for those who give the one-to-one support, and those who oversee it" => caller is "overseer",
        _ => throw new ArgumentException($"Say who is meant by '{words}'.", nameof(words)),
    };
}

using GraphQL.Types;
using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Access;

/// <summary>What a schema is not made for is in no part of it, and rows that nobody may see are behind no door.</summary>
public sealed class AccessClassTests
{
    private static readonly Snapshot House = Snapshot.Of([new AssociationRecords { Association = ToyPlans.Association("house") }], [new HouseSubject()]);

    [Fact]
    public void A_type_that_does_not_say_who_may_see_it_stops_the_start()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Build(new UndeclaredSubject(), AccessClass.Public));
        Assert.Contains("SeenBy", error.Message, StringComparison.Ordinal);
        Assert.Contains("Room", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AccessClass.Public, "rooms", "room")]
    [InlineData(AccessClass.Member, "rooms", "room")]
    [InlineData(AccessClass.Staff, "rooms", "room", "safes", "safe")]
    [InlineData(AccessClass.Confidential, "rooms", "room", "safes", "safe")]
    internal void Roots_and_look_ups_of_a_closed_type_are_not_there(AccessClass served, params string[] roots) =>
        Assert.Equal(
            [.. roots, "node", "nodes"],
            Build(new HouseSubject(), served).Query.Fields.Select(field => field.Name));

    [Fact]
    public void A_closed_field_cannot_be_selected_filtered_or_sorted_by()
    {
        foreach (var query in new[]
        {
            "{ rooms { nodes { code } } }",
            "{ rooms { nodes { safe { content } } } }",
            "{ rooms { nodes { safes { totalCount } } } }",
            "{ rooms { nodes { inside { content } } } }",
            """{ rooms(where: { code: { eq: "1" } }) { totalCount } }""",
            """{ rooms(where: { safe: { content: { eq: "gold" } } }) { totalCount } }""",
            "{ rooms(where: { safes: { any: true } }) { totalCount } }",
            "{ rooms(order: [{ code: ASC }]) { totalCount } }",
            "{ rooms(order: [{ safe: { content: ASC } }]) { totalCount } }",
            """{ safe(by: { content: "gold" }) { content } }""",
            "{ safes { totalCount } }",
        })
        {
            Assert.NotEmpty(Ask(query, AccessClass.Public).Errors);
            if (!query.Contains("code", StringComparison.Ordinal))
            {
                Assert.Empty(Ask(query, AccessClass.Staff).Errors);
            }

            Assert.Empty(Ask(query, AccessClass.Confidential).Errors);
        }
    }

    [Fact]
    public void The_words_of_a_closed_type_are_not_in_the_schema()
    {
        var types = Build(new HouseSubject(), AccessClass.Public).AllTypes.Select(type => type.Name).ToList();
        Assert.DoesNotContain(types, name => name.Contains("Safe", StringComparison.Ordinal));
        Assert.Contains("Safe", Build(new HouseSubject(), AccessClass.Staff).AllTypes.Select(type => type.Name));
    }

    [Fact]
    public void A_node_of_a_closed_type_is_not_found()
    {
        var id = NodeId.Of("Safe", HouseSubject.Gold.Id);
        Assert.Equal("null", Ask($$"""{ node(id: "{{id}}") { id } }""", AccessClass.Public)["node"].GetRawText());
        Assert.Equal("gold", Ask($$"""{ node(id: "{{id}}") { ... on Safe { content } } }""", AccessClass.Staff)["node.content"].GetString());
    }

    [Fact]
    public void A_closed_row_of_an_open_type_is_behind_no_door()
    {
        var id = NodeId.Of("Room", HouseSubject.Hidden.Id);
        var answer = Ask(
            $$"""
            { rooms { totalCount nodes { name } } all: rooms(where: { name: { neq: null } }) { totalCount }
              node(id: "{{id}}") { id } nodes(ids: ["{{id}}"]) { id } byId: room(by: { id: "{{id}}" }) { name } byName: room(by: { name: "Hidden" }) { name } }
            """,
            AccessClass.Confidential);
        Assert.Equal(["Hall"], answer.Rows("rooms", "name"));
        Assert.Equal(1, answer.Count("all"));
        Assert.Equal("null", answer["node"].GetRawText());
        Assert.Equal("[null]", answer["nodes"].GetRawText());
        Assert.Equal("null", answer["byId"].GetRawText());
        Assert.Equal("null", answer["byName"].GetRawText());
    }

    [Fact]
    public void The_present_is_counted_from_the_present_day_and_a_past_day_from_that_day()
    {
        var today = new DateOnly(2026, 11, 25);
        Assert.Equal(today, House.Present(today).Day);
        Assert.Equal(today.AddDays(1), House.Present(today.AddDays(1)).Day);
        Assert.Equal(today.AddDays(-9), House.AsOf(today.AddDays(-9), today).Day);
        Assert.Null(House.Present(today).ReadAsOf);
    }

    private static Schema Build(ISubject subject, AccessClass served)
    {
        var model = new GraphModel(XmlDocs.Of(typeof(AssociationRecords).Assembly), Audience.Of(served));
        subject.Declare(model);
        return model.Build();
    }

    private static Answer Ask(string query, AccessClass served) => GraphFixture.Ask(query, null, House, Build(new HouseSubject(), served), served: served);

    private sealed record Safe(string Content)
    {
        public Guid Id => EntityId.From("safe", Content);
    }

    private sealed record Room(string Name)
    {
        public Guid Id => EntityId.From("room", Name);
    }

    private sealed class HouseSubject : ISubject
    {
        public static readonly Safe Gold = new("gold");
        public static readonly Room Hidden = new("Hidden");
        private static readonly Relation<Room, Safe> Safes = new();

        private static readonly IReadOnlyList<Room> Rooms = [new("Hall")];
        private static readonly IReadOnlyList<Safe> Golden = [Gold];

        public void List(Listings lists)
        {
            lists.Of(static _ => Rooms, room => room.Id);
            lists.Of(static part => part.Rights.IsStaff ? Golden : [], safe => safe.Id).Under(Safes, _ => Rooms[0].Id);
        }

        public void Declare(GraphModel model)
        {
            model.Type<Room>()
                .SeenBy(AccessClass.Public)
                .Of(_ => House.Associations[0].Association.Id)
                .Node(room => room.Id)
                .Value("name", "The name.", (room, _) => room.Name)
                .Value("code", "The code.", (_, _) => "1").OnlyFor(AccessClass.Confidential)
                .Object("safe", "The safe.", (room, snapshot) => snapshot.Get(Safes, room.Id)[0])
                .Connection("safes", "The safes.", (room, snapshot) => snapshot.Get(Safes, room.Id))
                .Computed("inside", "The safe.", () => model.Type<Safe>().Output, (room, _) => Gold)
                .Named("Room", "A room.");
            model.Type<Safe>()
                .SeenBy(AccessClass.Staff)
                .Node(safe => safe.Id)
                .Value("content", "The content.", (safe, _) => safe.Content)
                .Named("Safe", "A safe.");
            var room = model.Lookup("room", new LookupKey<Room>("name", "Its name.", room => room.Name));
            var safe = model.Lookup("safe", new LookupKey<Safe>("content", "Its content.", safe => safe.Content));
            model.Root<Room>("rooms", "The rooms.");
            model.Root(() => room.RootField(model, "One room; null when there is none."));
            model.Root<Safe>("safes", "The safes.");
            model.Root(() => safe.RootField(model, "One safe; null when there is none."));
        }
    }

    private sealed class UndeclaredSubject : ISubject
    {
        public void List(Listings lists)
        {
        }

        public void Declare(GraphModel model)
        {
            model.Type<Room>().Node(room => room.Id).Value("name", "The name.", (room, _) => room.Name).Named("Room", "A room.");
            model.Root<Room>("rooms", "The rooms.");
        }
    }
}

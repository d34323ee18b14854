using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Tests.Querying;

/// <summary>A new subject is a class with a line for each field; selection, filter, order and pages come with it.</summary>
public sealed class NewSubjectTests
{
    private static readonly GraphQL.Types.Schema Schema = Build(new PlanetsSubject());

    private static readonly Snapshot Sky = Snapshot.Of([new AssociationRecords { Association = ToyPlans.Association("sky") }], [new PlanetsSubject()]);

    [Fact]
    public void Its_fields_can_be_selected_filtered_sorted_and_paged()
    {
        const string Query =
            """
            query($after: String) {
              planets(first: 2, after: $after, where: {or: [{moons: {some: {name: {startsWith: "T"}}}}, {star: {name: {eqIgnoreCase: "SOL"}}, radius: {gte: 6000}}]}, order: [{star: {name: DESC}}, {radius: DESC}]) {
                totalCount nodes { name radius star { name planets { totalCount } } moons { name } } pageInfo { hasNextPage endCursor } } }
            """;
        var first = Ask(Query);
        Assert.Equal(3, first.Count("planets"));
        Assert.Equal(["Saturn", "Earth"], first.Rows("planets", "name"));
        Assert.Equal(4, first.Count("planets.nodes.0.star.planets"));
        Assert.Equal("Titan", first["planets.nodes.0.moons.0.name"].GetString());
        var second = Ask(Query, $$"""{"after": "{{first["planets.pageInfo.endCursor"].GetString()}}"}""");
        Assert.Equal(["Trappist b"], second.Rows("planets", "name"));
        Assert.False(second["planets.pageInfo.hasNextPage"].GetBoolean());
    }

    [Fact]
    public void Its_things_are_nodes_and_are_looked_up_by_key()
    {
        var id = Ask("""{ planet(by: {name: "Earth"}) { id } }""")["planet.id"].GetString();
        Assert.Equal("Earth", Ask($$"""{ node(id: "{{id}}") { ... on Planet { name } } }""")["node.name"].GetString());
    }

    [Fact]
    public void Its_natural_order_is_that_of_its_declaration() =>
        Assert.Equal(["Earth", "Mercury", "Rogue", "Saturn", "Trappist b", "Venus"], Ask("{ planets { nodes { name } } }").Rows("planets", "name"));

    [Fact]
    public void What_is_missing_comes_last_and_has_its_page() =>
        Assert.Equal("Rogue", Ask("{ planets(last: 1, order: {star: {name: DESC}}) { nodes { name } } }").Rows("planets", "name")[0]);

    [Fact]
    public void A_list_that_grows_needs_things_with_an_identity()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Build(new MoonsSubject()));
        Assert.Contains("Moon", error.Message, StringComparison.Ordinal);
        Assert.Contains("Node", error.Message, StringComparison.Ordinal);
    }

    private static GraphQL.Types.Schema Build(ISubject subject)
    {
        var model = new GraphModel(XmlDocs.Of(typeof(AssociationRecords).Assembly), Audience.Everyone);
        subject.Declare(model);
        return model.Build();
    }

    private static Answer Ask(string query, string? variables = null) => GraphFixture.Ask(query, variables, Sky, Schema);

    private sealed record Star(string Name)
    {
        public Guid Id => EntityId.From("star", Name);
    }

    private sealed record Planet(string Name, int Radius, Star? Star, IReadOnlyList<Moon> Moons)
    {
        public Guid Id => EntityId.From("planet", Name);
    }

    private sealed record Moon(string Name);

    private sealed class PlanetsSubject : ISubject
    {
        private static readonly Relation<Star, Planet> PlanetsOfStar = new();

        private static readonly Star Sol = new("Sol");
        private static readonly Star Far = new("Far");
        private static readonly IReadOnlyList<Planet> Planets =
        [
            new("Mercury", 2440, Sol, []), new("Venus", 5999, Sol, []), new("Earth", 6371, Sol, [new("Moon")]), new("Saturn", 58232, Sol, [new("Titan"), new("Rhea")]),
            new("Trappist b", 7000, Far, [new("Tiny")]), new("Rogue", 1, null, []),
        ];

        public void List(Listings lists)
        {
            lists.Of<Star>(static _ => [Sol, Far], star => star.Id);
            lists.Of(static _ => Planets, planet => planet.Id).Under(PlanetsOfStar, planet => planet.Star?.Id);
        }

        public void Declare(GraphModel model)
        {
            model.Type<Moon>().SeenBy(AccessClass.Public).Value("name", "The name.", (moon, _) => moon.Name).Named("Moon", "A moon.");
            model.Type<Star>()
                .SeenBy(AccessClass.Public)
                .Node(star => star.Id)
                .Value("name", "The name.", (star, _) => star.Name)
                .Connection("planets", "The planets.", (star, snapshot) => snapshot.Get(PlanetsOfStar, star.Id))
                .Named("Star", "A star.");
            model.Type<Planet>()
                .SeenBy(AccessClass.Public)
                .Node(planet => planet.Id)
                .Natural((planet, _) => planet.Name)
                .Value("name", "The name.", (planet, _) => planet.Name)
                .Value("radius", "The radius in kilometres.", (planet, _) => planet.Radius)
                .Object("star", "The star; null when it has none.", (planet, _) => planet.Star, nullable: true)
                .Objects("moons", "The moons.", (planet, _) => planet.Moons)
                .Named("Planet", "A planet.");
            model.Root<Planet>("planets", "The planets.");
            var planet = model.Lookup("planet", new LookupKey<Planet>("name", "Its name.", planet => planet.Name));
            model.Root(() => planet.RootField(model, "One planet; null when there is none."));
        }
    }

    private sealed class MoonsSubject : ISubject
    {
        public void List(Listings lists)
        {
        }

        public void Declare(GraphModel model)
        {
            model.Type<Moon>().SeenBy(AccessClass.Public).Value("name", "The name.", (moon, _) => moon.Name).Named("Moon", "A moon.");
            model.Root<Moon>("moons", "The moons.");
        }
    }
}

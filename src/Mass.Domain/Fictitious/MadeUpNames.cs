namespace Mass.Domain.Fictitious;

/// <summary>Makes up names of people and districts that nobody and no district has: plants for given names, invented places for the rest.</summary>
internal sealed class MadeUpNames(Draws draws)
{
    private static readonly string[] Given =
    [
        "Acacia", "Alder", "Aster", "Bay", "Borage", "Briony", "Bryn", "Calla", "Cassia", "Cedar", "Chervil", "Clover", "Comfrey", "Cosmo", "Dill", "Elder", "Fennel", "Fern", "Garrya", "Hazel",
        "Hyssop", "Iris", "Jasmine", "Juniper", "Larch", "Laurel", "Linden", "Lovage", "Mallow", "Marigold", "Myrtle", "Oleander", "Olive", "Privet", "Quince", "Rowan", "Rue", "Saffron", "Sage",
        "Senna", "Sorrel", "Spruce", "Tansy", "Tarragon", "Teasel", "Thyme", "Valerian", "Verbena", "Willow", "Yarrow",
    ];

    private static readonly string[] Beginnings =
    [
        "Amber", "Badger", "Barley", "Bramble", "Cobble", "Cricket", "Dapple", "Ember", "Feather", "Flint", "Gossamer", "Heron", "Kestrel", "Lantern", "Larkspur", "Marble", "Nettle", "Otter",
        "Pebble", "Pepper", "Plover", "Quill", "Saddle", "Shingle", "Snow", "Sparrow", "Thistle", "Tinder", "Velvet", "Whistle",
    ];

    private static readonly string[] Endings =
        ["acre", "ambler", "bee", "binder", "bloom", "buckle", "candle", "dapper", "drift", "fiddle", "glimmer", "kettle", "loom", "maker", "mantle", "needle", "quist", "rill", "shaw", "thimble", "wick", "wren"];

    private static readonly string[] Places =
        ["Bend", "Bluff", "Cove", "Crossing", "Dell", "Falls", "Fen", "Gap", "Glen", "Heath", "Hollow", "Lea", "Meadow", "Moor", "Notch", "Pond", "Ridge", "Shore", "Spring", "Wold"];

    private static readonly string[] PlaceEndings = ["bourne", "combe", "dingle", "mere", "thwaite", "tarn", "beck", "holt"];

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The given and the family name of a person, such as Briony Thistlewick.</summary>
    public (string Given, string Family) Person()
    {
        for (var attempt = 0; ; attempt++)
        {
            // An association of any size has names enough: after a few draws that are taken, a second given name joins.
            var given = attempt < 10 ? draws.One(Given) : $"{draws.One(Given)} {draws.One(Given)}";
            var family = draws.One(Beginnings) + draws.One(Endings);
            if (taken.Add($"{given} {family}"))
            {
                return (given, family);
            }
        }
    }

    /// <summary>The name of a place, such as Thistlemere Hollow.</summary>
    public string Place()
    {
        for (var attempt = 0; ; attempt++)
        {
            var name = $"{draws.One(Beginnings)}{draws.One(PlaceEndings)} {draws.One(Places)}";
            if (taken.Add(attempt < 10 ? name : name = $"{draws.One(["Upper", "Lower", "Old", "New", "Far"])} {name}"))
            {
                return name;
            }
        }
    }
}

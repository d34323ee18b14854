using System.Text.Json.Nodes;

namespace Mass.Graph.Tests.Samples;

/// <summary>A dashboard of Grafana whose panels and variables ask by the Infinity data source.</summary>
internal sealed class GrafanaDashboard
{
    private GrafanaDashboard(JsonNode root)
    {
        Root = root;
        var variables = root["templating"]!["list"]!.AsArray();
        Values = variables.ToDictionary(each => (string)each!["name"]!, each => (string)each!["current"]!["value"]!);
        Queries =
        [
            .. root["panels"]!.AsArray().SelectMany(panel => panel!["targets"]!.AsArray().Select(target => new Query((string)panel["title"]!, target!, Values))),
            .. variables.Where(each => (string)each!["type"]! == "query").Select(each => new Query((string)each!["name"]!, each["query"]!["infinityQuery"]!, Values)),
        ];
    }

    public JsonNode Root { get; }

    /// <summary>The variables with the values that the dashboard comes with.</summary>
    public IReadOnlyDictionary<string, string> Values { get; }

    public IReadOnlyList<Query> Queries { get; }

    public static GrafanaDashboard Read(string text) => new(JsonNode.Parse(text)!);

    /// <summary>What a panel or a variable asks.</summary>
    internal sealed class Query(string owner, JsonNode node, IReadOnlyDictionary<string, string> values)
    {
        public string Owner => owner;

        public JsonNode Node => node;

        /// <summary>The operation, with the dashboard's variables put in as Grafana does.</summary>
        public string Operation => values.Aggregate((string)node["url_options"]!["body_graphql_query"]!, (text, value) => text.Replace($"${{{value.Key}}}", value.Value, StringComparison.Ordinal));

        /// <summary>The rows that the root selector finds in an answer.</summary>
        public JsonArray Rows(JsonNode answer) => (JsonArray)At(answer, (string)node["root_selector"]!)!;

        public IEnumerable<(string Selector, string Name, string Type)> Columns => node["columns"]!.AsArray().Select(each => ((string)each!["selector"]!, (string)each["text"]!, (string)each["type"]!));

        /// <summary>What stands at a path; null where something on the way is null. A name that is not there is an error.</summary>
        public static JsonNode? At(JsonNode? node, string path) => path.Split('.').Aggregate(
            node,
            (found, name) => found is null ? null : ((JsonObject)found).TryGetPropertyValue(name, out var next) ? next : throw new InvalidOperationException($"There is no {name} of {path} in {found}"));
    }
}

using System.ComponentModel.DataAnnotations;

namespace Mass.Graph.Http;

/// <summary>
/// What the gateway takes before it refuses, in the configuration section <c>Mass:Graph</c>. A value outside its range, or
/// a key that is not here, stops the start.
/// </summary>
internal sealed class GraphOptions : IValidatableObject
{
    public const string Section = "Mass:Graph";

    /// <summary>Longest document, in UTF-16 characters (default 20,000). A longer one is refused before it is read.</summary>
    [Range(100, 10_000_000)]
    public int MaxDocumentCharacters { get; set; } = 20_000;

    /// <summary>Most tokens in a document, comments not counted (default 2,000). More are refused before parsing.</summary>
    [Range(10, 1_000_000)]
    public int MaxTokens { get; set; } = 2_000;

    /// <summary>
    /// Deepest nesting of brackets of any kind in a document (default 50), which bounds input objects and lists as well as
    /// selections. Deeper ones are refused before parsing: the parser is recursive.
    /// </summary>
    [Range(5, 100)]
    public int MaxNesting { get; set; } = 50;

    /// <summary>Most fields written in a document, fragments counted once (default 500).</summary>
    [Range(1, 100_000)]
    public int MaxFields { get; set; } = 500;

    /// <summary>
    /// Most fields of all operations after every fragment has been put in place (default 5,000). It bounds what execution
    /// and the check for conflicting fields have to walk, however cleverly fragments multiply.
    /// </summary>
    [Range(1, 1_000_000)]
    public int MaxExpandedFields { get; set; } = 5_000;

    /// <summary>Most fragments defined in a document (default 50).</summary>
    [Range(0, 1_000)]
    public int MaxFragments { get; set; } = 50;

    /// <summary>Most fragment spreads met when every fragment is put in place (default 1,000).</summary>
    [Range(0, 100_000)]
    public int MaxFragmentVisits { get; set; } = 1_000;

    /// <summary>
    /// Most fields compared with one another in the check that fields of one name ask for the same (default 100,000).
    /// A document that needs more is refused.
    /// </summary>
    [Range(1_000, 10_000_000)]
    public int MaxMergeComparisons { get; set; } = 100_000;

    /// <summary>Most aliases in one selection set (default 30).</summary>
    [Range(0, 10_000)]
    public int MaxAliases { get; set; } = 30;

    /// <summary>Most directives in one place: on a field, a fragment, an operation or a variable (default 4).</summary>
    [Range(0, 100)]
    public int MaxDirectives { get; set; } = 4;

    /// <summary>
    /// Deepest field, fragments put in place and introspection not counted (default 15). Answers nest twice as deep, and the JSON
    /// writer stops at 64, so this cannot be set above 25.
    /// </summary>
    [Range(1, 25)]
    public int MaxDepth { get; set; } = 15;

    /// <summary>Most operations in a document (default 5).</summary>
    [Range(1, 100)]
    public int MaxOperations { get; set; } = 5;

    /// <summary>
    /// Most that the fields, filters and orders of an operation may cost (default 100,000). An object costs 1, a filter operation 10, a search in a text 20, all of it as often
    /// as the page that it stands on is long: a page of 500 with five objects in each row costs some 2,500, the dashboard of a plan some 1,000, its annual report some 2,500.
    /// </summary>
    [Range(1, 1_000_000_000)]
    public int MaxFieldCost { get; set; } = 100_000;

    /// <summary>
    /// Most objects that an operation may ask for, counted before it runs as if every page were full (default 50,000). A page of 500 with five objects in each row asks for some 3,000, a page of
    /// 500 with a page of 25 in each row for some 13,000.
    /// </summary>
    [Range(1, 1_000_000_000)]
    public int MaxTypeCost { get; set; } = 50_000;

    /// <summary>How many items a list without pages is taken to have when costs are counted (default 10).</summary>
    [Range(1, 1_000)]
    public int AssumedListSize { get; set; } = 10;

    /// <summary>
    /// Most values that the filters and orders of one operation may look at while it runs (default 20,000,000). It ends what no estimate can foresee:
    /// lists within lists that are longer than assumed. An operation over it ends with an error.
    /// </summary>
    [Range(1_000, 1_000_000_000_000)]
    public long MaxRowTests { get; set; } = 20_000_000;

    /// <summary>Most objects that one operation may return (default 50,000). One that finds more ends with an error.</summary>
    [Range(100, 100_000_000)]
    public int MaxNodes { get; set; } = 50_000;

    /// <summary>Largest answer in JSON, in bytes (default 64,000,000). One that grows beyond it becomes an error; tables are written as they are made and have no such limit.</summary>
    [Range(10_000, 2_000_000_000)]
    public int MaxAnswerBytes { get; set; } = 64_000_000;

    /// <summary>
    /// Most rows of one table in CSV or NDJSON (default 100,000). A longer one is refused before its first byte.
    /// <see cref="MaxNodes"/> and <see cref="Timeout"/> hold for each slice of <see cref="ExportSlice"/> rows.
    /// </summary>
    [Range(1, 10_000_000)]
    public int MaxExportRows { get; set; } = 100_000;

    /// <summary>
    /// How many rows of a table are in memory at once (default 500); fewer, down to 25, where so many would cost more than an
    /// operation may.
    /// </summary>
    [Range(1, 100_000)]
    public int ExportSlice { get; set; } = 500;

    /// <summary>
    /// Whether clients may read the schema, by introspection and as SDL (default yes: the schema is public). Off, tools
    /// such as code generators and the explorer's completion stop working.
    /// </summary>
    public bool Introspection { get; set; } = true;

    /// <summary>
    /// Whether only saved reports are answered (default no). On, a request that brings another document is refused with HC0067, so introspection and the explorer's
    /// queries are, too.
    /// </summary>
    public bool OnlySavedReports { get; set; }

    /// <summary>How often <c>ofType</c> may stand within itself in introspection (default 16).</summary>
    [Range(1, 20)]
    public int MaxIntrospectionOfType { get; set; } = 16;

    /// <summary>
    /// How many list fields of introspection may stand within each other (default 4, tools use 3). None may stand within
    /// itself, whatever is set here.
    /// </summary>
    [Range(3, 8)]
    public int MaxIntrospectionLists { get; set; } = 4;

    /// <summary>
    /// How many list fields of introspection may stand in a document, fragments put in place (default 30, tools use 9). It
    /// bounds how often one document can have the whole schema.
    /// </summary>
    [Range(9, 1_000)]
    public int MaxIntrospectionListFields { get; set; } = 30;

    /// <summary>Largest body of a request, in bytes as they arrive (default 262,144). A larger one gets 413.</summary>
    [Range(1_024, 25_000_000)]
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>Deepest nesting of a request's JSON (default 64). Deeper JSON gets 400.</summary>
    [Range(8, 256)]
    public int MaxJsonDepth { get; set; } = 64;

    /// <summary>Longest run of one operation (default 00:00:30). One that runs longer is stopped with HC0045.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:30:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Most operations at once (default 64). More wait in the queue.</summary>
    [Range(1, 10_000)]
    public int MaxConcurrentOperations { get; set; } = 64;

    /// <summary>Most operations that wait (default 128). More get 503 with Retry-After.</summary>
    [Range(0, 100_000)]
    public int MaxQueuedOperations { get; set; } = 128;

    /// <summary>What 503 says in Retry-After (default 00:00:01), in whole seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Points that each caller gets in a minute (default 600,000), or 0 for no limit. A request takes 10, and the greater of the costs of its operation: the dashboard of a plan takes
    /// some 1,000 points, a page of 500 with five objects in each row some 3,000. A caller that has too few gets 429 with Retry-After.
    /// </summary>
    [Range(0, 1_000_000_000)]
    public int RatePoints { get; set; } = 600_000;

    /// <summary>Most points that a caller saves up (default 600,000). The dearest operation has to fit, so not less than MaxFieldCost, MaxTypeCost and 10 more.</summary>
    [Range(1, 2_000_000_000)]
    public int RateBurst { get; set; } = 600_000;

    /// <summary>
    /// How many callers are remembered for the limit of their points (default 100,000, some 300 bytes each). A caller is who has identified itself, else an IPv4 address or an IPv6 network of 64 bits.
    /// </summary>
    [Range(1, 10_000_000)]
    public int RateCallers { get; set; } = 100_000;

    /// <summary>Most errors in an answer (default 5). The last says how many were left out.</summary>
    [Range(1, 1_000)]
    public int MaxErrors { get; set; } = 5;

    /// <summary>Longest message of an error, in characters (default 300). A longer one is shortened in its middle.</summary>
    [Range(80, 10_000)]
    public int MaxErrorCharacters { get; set; } = 300;

    /// <summary>
    /// Whether queries are compiled, which makes them several times faster (default yes). Off, GraphQL.NET's executor answers all of them with the same bytes: to find out whether a doubtful
    /// answer is the compiler's.
    /// </summary>
    public bool CompileOperations { get; set; } = true;

    /// <summary>Most documents kept parsed and validated, and most queries of at most 16 KB kept as read that come again byte for byte (default 512). With 0, none is.</summary>
    [Range(0, 100_000)]
    public int CachedDocuments { get; set; } = 512;

    /// <summary>
    /// Most characters of all kept documents together (default 2,000,000; parsed, about 50 times as many bytes). The
    /// least recently used go first. Queries that come again have a quarter as many bytes (read, up to 70 times as many), and go all at once.
    /// </summary>
    [Range(0, 100_000_000)]
    public int CachedDocumentCharacters { get; set; } = 2_000_000;

    /// <summary>
    /// Web origins whose pages may call the gateway from a browser, such as <c>https://reports.example.org</c> (default
    /// none). Credentials are never allowed: callers identify themselves with a header, not with a cookie.
    /// </summary>
    public IList<string> AllowedOrigins { get; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => RatePoints > 0 && RateBurst < Rates.CallerRate.Request + Math.Max(MaxFieldCost, MaxTypeCost)
        ? WrongOrigins().Append(new ValidationResult(
            $"The dearest operation takes {Rates.CallerRate.Request + Math.Max(MaxFieldCost, MaxTypeCost)} points and no caller ever has more than RateBurst, {RateBurst}. Raise RateBurst, or lower MaxFieldCost and MaxTypeCost.",
            [nameof(RateBurst)]))
        : WrongOrigins();

    private IEnumerable<ValidationResult> WrongOrigins() => AllowedOrigins
        .Where(origin => !Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.GetLeftPart(UriPartial.Authority) != origin)
        .Select(origin => new ValidationResult(
            $"\"{origin}\" is not a web origin. Write scheme, host and port only, such as https://reports.example.org.",
            [nameof(AllowedOrigins)]));
}

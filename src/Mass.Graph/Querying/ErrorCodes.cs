namespace Mass.Graph.Querying;

/// <summary>
/// The stable codes in <c>extensions.code</c>. A code that starts with HC means what it means in Hot Chocolate.
/// </summary>
internal static class ErrorCodes
{
    /// <summary>The request is not a GraphQL request: wrong types of its members, a batch, an unknown shape.</summary>
    public const string InvalidRequest = "HC0009";

    /// <summary>The request's body is larger than the limit.</summary>
    public const string RequestTooLarge = "HC0010";

    /// <summary>The request's body is not JSON.</summary>
    public const string InvalidJson = "HC0011";

    /// <summary>The request has neither a document nor the id of one.</summary>
    public const string NoDocument = "HC0013";

    /// <summary>The document is not GraphQL.</summary>
    public const string Syntax = "HC0014";

    /// <summary>The operation that the request names is not in the document, or it must name one.</summary>
    public const string UnknownOperation = "HC0015";

    /// <summary>A variable or an argument has a value that its type does not take.</summary>
    public const string InvalidValue = "HC0016";

    /// <summary>The document does not fit the schema.</summary>
    public const string InvalidDocument = "INVALID_DOCUMENT";

    /// <summary>The gateway knows no document with the id or hash that the request gives.</summary>
    public const string DocumentNotFound = "HC0020";

    /// <summary>The server answers saved reports only, and the request brings a document of its own.</summary>
    public const string OnlySavedReports = "HC0067";

    /// <summary>A filter operation that takes a value was given null.</summary>
    public const string NullNotAllowed = "HC0026";

    /// <summary>The operation ran longer than the limit.</summary>
    public const string Timeout = "HC0045";

    /// <summary>Introspection is off on this server.</summary>
    public const string IntrospectionNotAllowed = "HC0046";

    /// <summary>The client went away before the answer was ready.</summary>
    public const string Cancelled = "HC0049";

    /// <summary>The operation costs more than it may.</summary>
    public const string CostExceeded = "HC0047";

    /// <summary>A page is larger than the limit.</summary>
    public const string PageTooLarge = "HC0051";

    /// <summary>The kind of answer that the client accepts is not offered.</summary>
    public const string NotAcceptable = "HC0063";

    /// <summary>More ids than the limit were given to <c>nodes</c>.</summary>
    public const string TooManyNodes = "HC0076";

    /// <summary>The cursor is not one of this server, or belongs to another order, filter or date.</summary>
    public const string InvalidCursor = "HC0078";

    /// <summary>A page size is negative.</summary>
    public const string PageTooSmall = "HC0079";

    /// <summary>Both <c>first</c> and <c>last</c> were given.</summary>
    public const string AmbiguousPage = "HC0082";

    /// <summary>Introspection goes deeper than the limit.</summary>
    public const string IntrospectionTooDeep = "HC0086";

    /// <summary>A document is over one of the syntactic limits (size, depth, fields, aliases, fragments, directives).</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The server has as many operations at once as it takes.</summary>
    public const string Overloaded = "OVERLOADED";

    /// <summary>The server has not yet loaded what it answers from.</summary>
    public const string Loading = "LOADING";

    /// <summary>The caller has asked for more than it may in a time; the answer says when to try again.</summary>
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>The request presents a credential that is not known here, or none, and asks for what is not for everyone.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>The caller is known, and asks for what is not for them.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    /// <summary>It could not be recorded that the caller was shown confidential data, so it is not shown.</summary>
    public const string AccessNotRecorded = "ACCESS_NOT_RECORDED";

    /// <summary>The request presents a token that cannot be checked now, because its issuer does not answer.</summary>
    public const string IssuerUnavailable = "AUTH_ISSUER_UNAVAILABLE";

    /// <summary>The page of another origin that asks is not one that may.</summary>
    public const string OriginNotAllowed = "ORIGIN_NOT_ALLOWED";

    /// <summary>The HTTP method does not fit the operation, or the path does not take it.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>The body's content type is not one that the server reads.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The operation is a subscription, which a plain request cannot carry.</summary>
    public const string SubscriptionNotServed = "SUBSCRIPTION_NOT_SERVED";

    /// <summary>More changes wait for a subscription than are kept, so it was ended.</summary>
    public const string SlowConsumer = "SLOW_CONSUMER";

    /// <summary>The caller has as many long connections, or a connection as many operations, as it may.</summary>
    public const string TooManyAtOnce = "TOO_MANY_AT_ONCE";

    /// <summary>A look-up fits more than one thing and has to be narrowed.</summary>
    public const string Ambiguous = "AMBIGUOUS";

    /// <summary>A rule of the domain refuses what is asked for; the error names the rule.</summary>
    public const string RuleBroken = "RULE_BROKEN";

    /// <summary>A thing that an argument names does not exist.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>A change could not be saved, and nothing was changed; it can be tried again.</summary>
    public const string NotSaved = "NOT_SAVED";

    /// <summary>The operation has no shape that fits a table.</summary>
    public const string NotTabular = "NOT_TABULAR";

    /// <summary>Something failed that is not the client's doing; the log has it under the trace id.</summary>
    public const string Unexpected = "HC0008";
}

using System.Security.Claims;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Mass.Graph.Compiling;

/// <summary>What a resolver with arguments sees of a run. It is used again for other fields; a resolver that asks it for more than this has its operation answered by the executor.</summary>
internal sealed class FieldContext(Run run) : IResolveFieldContext
{
    private ResolvedFieldPlan? plan;
    private IDictionary<string, ArgumentValue>? arguments;

    public object? Source { get; private set; }

    /// <summary>The root field above the field; null for a root field.</summary>
    public IResolveFieldContext? Parent { get; private set; }

    public GraphQLField FieldAst => Field.Ast;

    public FieldType FieldDefinition => Field.Definition;

    public IObjectGraphType ParentType => Field.ParentType;

    public IDictionary<string, ArgumentValue>? Arguments => arguments ??= run.Values.ArgumentsOf(Field.Ast);

    public ISchema Schema => run.Operation.Schema;

    public GraphQLDocument Document => run.Operation.Document;

    public GraphQLOperationDefinition Operation => run.Operation.Definition;

    public Variables Variables => run.Values.Variables;

    public CancellationToken CancellationToken => run.Cancellation;

    public IDictionary<string, object?> UserContext => run.UserContext;

    public IServiceProvider? RequestServices => run.Services;

    public ClaimsPrincipal? User => run.User;

    public IDictionary<string, DirectiveInfo>? Directives => throw No(nameof(Directives));

    public object? RootValue => null;

    public GraphQL.Instrumentation.Metrics Metrics => GraphQL.Instrumentation.Metrics.None;

    public ExecutionErrors Errors => throw No(nameof(Errors));

    public IEnumerable<object> Path => throw No(nameof(Path));

    public IEnumerable<object> ResponsePath => throw No(nameof(ResponsePath));

    public Dictionary<string, (GraphQLField Field, FieldType FieldType)>? SubFields => throw No(nameof(SubFields));

    public IReadOnlyDictionary<string, object?> InputExtensions => throw No(nameof(InputExtensions));

    public IDictionary<string, object?> OutputExtensions => throw No(nameof(OutputExtensions));

    public IExecutionArrayPool ArrayPool => throw No(nameof(ArrayPool));

    public IExecutionContext ExecutionContext => throw No(nameof(ExecutionContext));

    private ResolvedFieldPlan Field => plan ?? throw new InvalidOperationException("The context is of no field yet.");

    public void Set(ResolvedFieldPlan plan, object? source, IResolveFieldContext? parent) => (this.plan, Source, Parent, arguments) = (plan, source, parent, null);

    private static NotAnsweredException No(string member) => new($"Compiled operations have no {member}.");
}

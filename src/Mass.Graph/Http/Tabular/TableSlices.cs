using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Paging;

namespace Mass.Graph.Http.Tabular;

/// <summary>Executes an operation slice by slice, all slices on the state that the first one read.</summary>
internal sealed class TableSlices : DocumentExecutionListenerBase
{
    private readonly OperationRunner _runner;
    private readonly PreparedOperation _operation;
    private readonly GraphOptions _options;
    private readonly SliceEngine _engine = new();
    private readonly RequestState? _state;
    private SlicedList? _list;

    public TableSlices(OperationRunner runner, PreparedOperation operation, GraphOptions options)
    {
        (_runner, _operation, _options) = (runner, operation, options);
        _state = RequestState.In(operation.UserContext);
        operation.Options.Listeners.Add(this);
    }

    /// <summary>The shape of the table; null until the document was found valid.</summary>
    public TableShape? Shape { get; private set; }

    public bool HasMore => _list?.HasMore == true;

    /// <summary>How many slices are still to come.</summary>
    public int Left => _list?.Left ?? 0;

    /// <summary>Executes the next slice.</summary>
    public Task<ExecutionResult> NextAsync()
    {
        if (Shape is not null)
        {
            _engine.Unused = Shape.Unused.Concat(Shape.UsedOnce).ToHashSet();
            _list!.MoveOn();
            _state!.CountAnew();
        }

        return _runner.ExecuteAsync(_operation, _engine);
    }

    /// <summary>Before the first slice is executed: the shape needs a valid document, and refuses what is no table.</summary>
    public override Task AfterValidationAsync(IExecutionContext context, IValidationResult validationResult)
    {
        if (Shape is not null || !validationResult.IsValid)
            return Task.CompletedTask;
        Shape = TableShape.Of(context.Schema, context.Document, context.Operation, _operation.Request.Variables);
        _engine.Unused = Shape.Unused;
        if (_state is not null && Shape.ConnectionPath is { } path)
            _state.Sliced = _list = new SlicedList(path, _operation.Meter.PageSize, _options.MaxExportRows);
        return Task.CompletedTask;
    }
}

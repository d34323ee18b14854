using GraphQL;
using GraphQL.Execution;
using Mass.Graph.Http.Cost;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Paging;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http.Tabular;

/// <summary>
/// Answers an operation with a table, all its rows or none: whatever is wrong with the first slice is told before the first
/// byte, and what goes wrong later ends the connection, so that a part never looks whole.
/// </summary>
internal sealed class TableAnswers(
    OperationRunner runner, OperationGate gate, AnswerWriter answers, OperationFaults faults, IOptions<GraphOptions> options)
{
    public async Task AnswerAsync(HttpContext http, string type, OperationRequest request, bool readOnly, OperationMeter meter)
    {
        using var writer = Writer(http, type);
        var lease = await gate.EnterAsync(http.RequestAborted);
        try
        {
            var (operation, error) = runner.Prepare(request, readOnly, http.User, http.TraceIdentifier, meter, http.RequestAborted);
            if (error is not null)
            {
                await answers.WriteNoTableAsync(http, type, [error]);
                return;
            }

            if (operation!.IsKnown && request.IsAnswered?.Invoke(operation.Document) == true)
                return;
            var slices = new TableSlices(runner, operation, options.Value);
            var result = await slices.NextAsync();
            if (result is { Errors: not { Count: > 0 }, Executed: false })
            {
                // Only the cost was asked for.
                CostWishes.Tell(http.Response.Headers, meter);
                await answers.WriteAsync(http, AnswerType.Json, result);
                return;
            }

            if (Errors(result, slices) is { } errors)
            {
                await answers.WriteNoTableAsync(http, type, errors);
                return;
            }

            // A document that was new has been found valid with the first slice.
            if (request.IsAnswered?.Invoke(operation.Document) == true)
                return;
            meter.ChargeMore(slices.Left);
            CostWishes.Tell(http.Response.Headers, meter);

            await BeginAsync(http, type, request.Title ?? slices.Shape!.Title);
            writer.WriteHeader(slices.Shape!.Columns);
            var cells = new CellReader(slices.Shape);
            while (true)
            {
                foreach (var row in cells.Rows((RootExecutionNode)result.Data!))
                    writer.WriteRow(row);

                // The place is for those whose answer is worked out, not for those who are slow to read theirs.
                lease.Dispose();
                await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
                if (!slices.HasMore)
                    return;
                lease = await gate.ReenterAsync(http.RequestAborted);
                result = await slices.NextAsync();
                if (result.Errors is [var late, ..])
                    throw new TableBrokenOffException($"A table broke off: {late.Message}");
            }
        }
        catch (Exception e) when (http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            faults.Record(e, http.TraceIdentifier);
            throw;
        }
        finally
        {
            lease.Dispose();
        }
    }

    private ExecutionErrors? Errors(ExecutionResult result, TableSlices slices)
    {
        if (result.Errors is { Count: > 0 } errors)
            return errors;
        var rows = new CellReader(slices.Shape!).Count((RootExecutionNode)result.Data!);
        return rows > options.Value.MaxExportRows ? [SlicedList.TooMany(rows, options.Value.MaxExportRows)] : null;
    }

    private static ITableWriter Writer(HttpContext http, string type) => type == AnswerType.Csv
        ? new CsvTable(http.Response.BodyWriter, Flag(http, "bom"), Flag(http, "rawText"))
        : new JsonLinesTable(http.Response.BodyWriter);

    private static bool Flag(HttpContext http, string name) => QueryStringRequest.Single(http.Request.Query, name) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw new RequestRefusedException(
            StatusCodes.Status400BadRequest, ErrorCodes.InvalidRequest, $"The URL parameter \"{name}\" is \"{other}\". Give true or false."),
    };

    private static Task BeginAsync(HttpContext http, string type, string title)
    {
        var ending = type switch
        {
            AnswerType.Csv => "csv",
            AnswerType.NdJson => "ndjson",
            _ => "jsonl",
        };
        http.Response.ContentType = $"{type}; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{title}.{ending}\"";

        // From here on an error can no longer become an answer, only the end of the connection.
        return http.Response.StartAsync(http.RequestAborted);
    }
}

using System.Globalization;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using Mass.Graph.Querying;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>
/// Makes the errors that a client sees out of those that the engine has: stable codes, few errors, short messages, and
/// nothing of an exception that nobody expected.
/// </summary>
internal sealed class AnswerErrors(IOptions<GraphOptions> options)
{
    public ExecutionErrors Present(ExecutionErrors errors, string requestId)
    {
        var left = errors.Count - options.Value.MaxErrors;
        var shown = new ExecutionErrors();
        foreach (var error in errors.Take(options.Value.MaxErrors))
            shown.Add(Present(error, requestId, shown.Count == options.Value.MaxErrors - 1 ? left : 0));
        return shown;
    }

    private ExecutionError Present(ExecutionError error, string requestId, int left)
    {
        // What a check of an argument said is wrapped by the engine; its own code and words are the ones that help.
        var said = error is ValidationError { InnerException: ExecutionError { Code: not null } inner } ? inner : error;
        var (code, message, rule) = Describe(said);
        var extensions = new Dictionary<string, object?> { ["code"] = code, ["requestId"] = requestId };
        if (rule is not null)
            extensions["rule"] = rule;
        if (code == ErrorCodes.Unexpected)
            extensions["traceId"] = OperationFaults.TraceId(requestId);
        foreach (var (key, value) in said.Extensions ?? [])
            extensions.TryAdd(key, value);
        var note = "";
        if (left > 0)
        {
            extensions["leftOut"] = left;
            note = string.Create(CultureInfo.InvariantCulture, $" ({left} more errors are left out.)");
        }

        var shown = new ExecutionError(ShortText.Of(message, options.Value.MaxErrorCharacters - note.Length) + note)
        {
            Code = code,
            Path = error.Path,
            Extensions = extensions,
        };
        foreach (var location in error.Locations ?? [])
            shown.AddLocation(location);
        return shown;
    }

    private static (string Code, string Message, string? Rule) Describe(ExecutionError error) => error switch
    {
        RuleError or DocumentRefusedError => (error.Code!, error.Message, null),
        UnhandledError => Masked(),
        TimeoutError => (ErrorCodes.Timeout, "The operation ran longer than it may and was stopped. Ask for less at once.", null),
        SyntaxError => (ErrorCodes.Syntax, error.Message, null),
        NoOperationError or NoOperationNameError or InvalidOperationNameError => (ErrorCodes.UnknownOperation, error.Message, null),
        ArgumentsOfCorrectTypeError or DefaultValuesOfCorrectTypeError or OneOfInputValuesError or InvalidValueError
            or InvalidVariableError or InvalidLiteralError =>
            (ErrorCodes.InvalidValue, ErrorHints.With(error.Message), (error as ValidationError)?.Number),
        ValidationError invalid => (ErrorCodes.InvalidDocument, ErrorHints.With(error.Message), invalid.Number),
        RequestError or DocumentError => (ErrorCodes.InvalidDocument, error.Message, null),
        { Code: not null, InnerException: null } => (error.Code, error.Message, null),
        // An error without a code was not meant for clients.
        _ => Masked(),
    };

    private static (string Code, string Message, string? Rule) Masked() => (ErrorCodes.Unexpected, "Unexpected error.", null);
}

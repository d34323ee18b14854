using System.Text;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using Mass.Graph.Http;
using Mass.Graph.Http.Cost;
using Mass.Graph.Querying;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Mass.Graph.Tests.Differential;

/// <summary>
/// Has each operation that a gateway of the tests answers by its compiled form answered by the executor too, and fails it when the two differ in a byte: so every query of every test
/// compares the two.
/// </summary>
internal sealed class ComparedAnswers(ICompiledAnswers compiled, AnswerWriter writer) : ICompiledAnswers
{
    private readonly DocumentExecuter executor = new(new GraphQLDocumentBuilder(), new DocumentValidator(), OperationRunner.Serial, []);

    public static void Into(IServiceCollection services)
    {
        services.AddSingleton<CompiledAnswers>();
        services.Replace(ServiceDescriptor.Singleton<ICompiledAnswers>(provider =>
            new ComparedAnswers(provider.GetRequiredService<CompiledAnswers>(), provider.GetRequiredService<AnswerWriter>())));
    }

    public OperationAnswer? TryAnswer(PreparedOperation operation)
    {
        var answer = compiled.TryAnswer(operation);
        if (answer is { Body: { } body } && operation.Meter.Wish == CostWish.None)
        {
            RequestState.In(operation.UserContext)!.CountAnew();
            var result = executor.ExecuteAsync(operation.Options).GetAwaiter().GetResult();
            using var expected = writer.Written([], result, [], "a request");
            Compare(operation.Request.Document, Text(expected), Text(body));
        }

        return answer;
    }

    private static void Compare(string query, string expected, string found)
    {
        if (expected == found)
        {
            return;
        }

        var at = expected.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        throw new InvalidOperationException($"The compiled form of an operation answers otherwise than the executor.\n{query}\nExecutor: {Around(expected, at)}\nCompiled: {Around(found, at)}");
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 200)];

    private static string Text(AnswerBuffer body) => Encoding.UTF8.GetString([.. body.Pieces().SelectMany(piece => piece.ToArray())]);
}

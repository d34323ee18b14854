using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphQL;

namespace Mass.Graph.Http.Live;

/// <summary>The answers of one operation as messages over a WebSocket.</summary>
/// <param name="channel">The connection.</param>
/// <param name="answers">Writes them.</param>
/// <param name="id">The id that the client gave to the operation.</param>
/// <param name="requestId">The id of the request that opened the connection.</param>
/// <param name="leave">Makes the id free for another operation; false when the client has done so and hears no more.</param>
/// <param name="cancellation">Set when nobody wants answers any more.</param>
internal sealed class SocketAnswers(SocketChannel channel, AnswerWriter answers, string id, string requestId, Func<bool> leave, CancellationToken cancellation) : IAnswerStream
{
    private readonly JsonEncodedText _id = JsonEncodedText.Encode(id);

    public Task OpenAsync() => Task.CompletedTask;

    public Task NextAsync(ExecutionResult result) => SendAsync(answers.Written(Before("next"), result, "}"u8, requestId));

    public async Task CompleteAsync()
    {
        if (!leave())
            return;
        var message = new AnswerBuffer(int.MaxValue);
        message.Write(Encoding.UTF8.GetBytes($"{{\"id\":\"{_id}\",\"type\":\"complete\"}}"));
        await SendAsync(message);
    }

    public Task RefuseAsync(ExecutionErrors reason) => leave() ? SendAsync(answers.Written(Before("error"), reason, "}"u8, requestId)) : Task.CompletedTask;

    public Task RefuseAsync(RequestRefusedException refusal) => RefuseAsync([AnswerWriter.ErrorOf(refusal)]);

    private byte[] Before(string type) => Encoding.UTF8.GetBytes($"{{\"id\":\"{_id}\",\"type\":\"{type}\",\"payload\":");

    private async Task SendAsync(AnswerBuffer message)
    {
        using (message)
            await channel.SendAsync(message, cancellation);
    }
}

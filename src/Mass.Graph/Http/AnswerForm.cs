namespace Mass.Graph.Http;

/// <summary>In which form a request is answered, as soon as that is known; errors are told in it, too.</summary>
internal sealed class AnswerForm
{
    public string Type { get; set; } = AnswerType.Json;
}

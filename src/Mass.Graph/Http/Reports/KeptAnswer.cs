namespace Mass.Graph.Http.Reports;

/// <summary>The whole answer of a saved report, as it was sent.</summary>
internal sealed record KeptAnswer(string? ContentType, string? Disposition, byte[] Body)
{
    /// <summary>What an answer takes beside its bytes, about.</summary>
    private const int Surroundings = 512;

    /// <summary>How many bytes it takes to keep it.</summary>
    public int Size => Body.Length + Surroundings;

    public async Task WriteAsync(HttpContext http)
    {
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = Body.Length;
        if (Disposition is not null)
            http.Response.Headers.ContentDisposition = Disposition;
        await http.Response.BodyWriter.WriteAsync(Body, http.RequestAborted);
    }
}

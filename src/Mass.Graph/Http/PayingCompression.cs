using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>Compresses what gets shorter by whole packets. A table is compressed whatever its length, which nobody knows when it begins.</summary>
internal sealed class PayingCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
{
    /// <summary>What fits into one packet, which takes as long when it is half empty.</summary>
    private const int Packet = 1_400;

    public override bool ShouldCompressResponse(HttpContext context) => context.Response.ContentLength is not < Packet && base.ShouldCompressResponse(context);
}

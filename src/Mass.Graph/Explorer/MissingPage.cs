namespace Mass.Graph.Explorer;

/// <summary>Stands where Banana Cake Pop would be when the build could not restore it, and says how to mend that.</summary>
internal static class MissingPage
{
    public static async Task Write(HttpContext context)
    {
        // Not 200: a monitor of the page should see that it is not there. A browser shows the words all the same.
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/html; charset=utf-8";
        if (!HttpMethods.IsGet(context.Request.Method))
            return;

        await using var page = typeof(MissingPage).Assembly.GetManifestResourceStream(typeof(MissingPage), "missing.html")!;
        await page.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}

using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Mass.Graph.Tests.Explorer;

/// <summary>One page in the machine's own Chromium, which remembers whom it asked for anything. It downloads no browser.</summary>
internal sealed class ExplorerBrowser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private ExplorerBrowser(IPlaywright playwright, IBrowser browser, IPage page)
    {
        (_playwright, _browser, Page) = (playwright, browser, page);
        page.Context.Request += (_, request) => Asked.Add(new Uri(request.Url));
        page.WebSocket += (_, socket) => Asked.Add(new Uri(socket.Url));
        page.Console += (_, message) => Said.Add(message.Text);
    }

    public static string? Executable { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists);

    public IPage Page { get; }

    public ConcurrentBag<Uri> Asked { get; } = [];

    public ConcurrentBag<string> Said { get; } = [];

    public static async Task<ExplorerBrowser> OpenAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
                // Whatever a page tries, no other host has an address.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 } });
        page.SetDefaultTimeout(60_000);
        return new ExplorerBrowser(playwright, browser, page);
    }

    /// <summary>Keeps what the page looks like in <c>TestResults</c> for a person to see.</summary>
    public Task PhotographAsync(string name) => Page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Path.Combine(AppContext.BaseDirectory, "../../../TestResults", name + ".png"),
    });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}

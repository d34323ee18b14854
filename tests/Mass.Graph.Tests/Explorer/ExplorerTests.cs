using System.Net;
using Mass.Graph.Explorer;
using Microsoft.Playwright;

namespace Mass.Graph.Tests.Explorer;

/// <summary>A person opens the gateway in a browser, writes a query and reads the answer, with no other server in the world.</summary>
public sealed class ExplorerTests(Gateway gateway) : IClassFixture<Gateway>
{
    [SkippableFact]
    public async Task A_query_written_in_a_browser_is_answered_there()
    {
        await using var browser = await OpenAsync();
        var page = browser.Page;
        await page.GetByText("Create Document").First.ClickAsync();
        await page.GetByText("Schema available").WaitForAsync();
        await browser.PhotographAsync("explorer-opened");

        await WriteAsync(page, "query Count { actionSteps { totalCount");
        var response = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Run Operation" }).ClickAsync(),
            answer => answer.Request.PostData?.Contains("query Count", StringComparison.Ordinal) == true);
        Assert.Equal(200, response.Status);
        await page.Locator(".monaco-editor").Filter(new() { HasText = "\"totalCount\"" }).First.WaitForAsync();
        await browser.PhotographAsync("explorer-answered");

        AssertThatNothingLeft(browser);
    }

    [SkippableFact]
    public async Task An_open_page_never_reports_home()
    {
        await using var browser = await OpenAsync(browser => browser.Page.Clock.InstallAsync());
        await browser.Page.GetByText("Create Document").First.WaitForAsync();
        // It would after ten seconds, if it were let.
        await browser.Page.Clock.RunForAsync("01:00");
        AssertThatNothingLeft(browser);
    }

    private async Task<ExplorerBrowser> OpenAsync(Func<ExplorerBrowser, Task>? prepare = null)
    {
        Skip.If(ExplorerBrowser.Executable is null, "There is no Chromium on this machine; install it or name it in CHROMIUM.");
        Skip.IfNot(ExplorerFiles.AreIn(Path.Combine(AppContext.BaseDirectory, "explorer")), "The build did not restore the page's files from npm.");
        var browser = await ExplorerBrowser.OpenAsync();
        if (prepare is not null)
            await prepare(browser);
        await browser.Page.GotoAsync(new Uri(gateway.Address, "graphql").ToString());
        return browser;
    }

    private static void AssertThatNothingLeft(ExplorerBrowser browser)
    {
        Assert.NotEmpty(browser.Asked);
        Assert.All(browser.Asked, address => Assert.True(address.Scheme is "data" or "blob" || IsLoopback(address), address.ToString()));
        Assert.DoesNotContain(browser.Said, line => line.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    /// <summary>The editor closes brackets itself, so the text that is typed leaves its last ones out.</summary>
    private static async Task WriteAsync(IPage page, string query)
    {
        await page.Locator(".monaco-editor").First.ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.PressAsync("Delete");
        await page.Keyboard.TypeAsync(query);
        await page.Keyboard.PressAsync("Escape");
        // Until the page has read the new text, Run would run an operation of the old one.
        await Assertions.Expect(page.GetByText("ThePlan")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
    }

    private static bool IsLoopback(Uri address) => IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip);
}

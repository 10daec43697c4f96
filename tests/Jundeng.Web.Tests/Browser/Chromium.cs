using Jundeng.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Jundeng.Web.Tests.Browser.Chromium))]

namespace Jundeng.Web.Tests.Browser;

/// <summary>The Chromium of the machine, started once.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] _places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] _switches =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var program = _places.FirstOrDefault(File.Exists);
        if (program is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = _switches });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A fresh visitor; anything the browser complains about ends up in the list of complaints.</summary>
    public async Task<BrowserVisit> VisitAsync(Uri address, bool script = true, bool dark = false, bool phone = false)
    {
        if (_browser is null)
            Lacking.Skip("Chromium is not there: apt-get install chromium.");
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            Locale = "zh-CN",
            ViewportSize = phone ? new ViewportSize { Width = 390, Height = 844 } : new ViewportSize { Width = 1440, Height = 900 },
        });
        return new BrowserVisit(context, await context.NewPageAsync());
    }
}

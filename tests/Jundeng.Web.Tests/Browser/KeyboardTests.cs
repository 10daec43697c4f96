using System.Text;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Jundeng.Web.Tests.Browser;

/// <summary>The five main tasks with the keyboard alone; whatever has the focus can be seen.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    private const int MostStops = 300;
    private const float Patience = 30_000;

    private const string Document = """
        青禾县基本公共服务2026年度实施计划

        一、主要任务
        （一）就业
        1.扩大就业。2026年底前新增就业800人。
        责任单位：县人社局
        """;

    // What has the focus, and what is wrong with how it shows.
    private const string Look = """
        wanted => {
          const at = document.activeElement;
          if (!at || at === document.body) return ['', ''];
          const boxes = [...at.getClientRects()].filter(box => box.width > 0 && box.height > 0);
          const seen = boxes.some(box => [[.5, .5], [.1, .5], [.9, .5], [.5, .15], [.5, .85]].some(([x, y]) => {
            const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
            return hit && (hit === at || at.contains(hit) || hit.contains(at));
          }));
          const style = getComputedStyle(at);
          const ringed = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
          const name = `${location.pathname} ${at.outerHTML.slice(0, 120)}`;
          return [at.matches(wanted) ? 'there' : at.closest('main') ? 'main' : 'elsewhere', !seen ? `hidden: ${name}` : !ringed ? `without a ring: ${name}` : ''];
        }
        """;

    private readonly List<string> _faults = [];

    [Fact]
    public async Task MainTasks_WithTheKeyboardAlone_AreDoneAndTheFocusIsSeen()
    {
        await using var server = new StaffServer();
        await server.InitializeAsync();
        await using var office = await SignInAsync(server, StaffServer.NameOf(Role.Planner));
        await using var unit = await SignInAsync(server, StaffServer.NameOf(Role.Reporter));
        await using var checking = await SignInAsync(server, StaffServer.NameOf(Role.Checker));
        var (planner, reporter, checker) = (office.Page, unit.Page, checking.Page);

        // A plan is reviewed and put in force. Choosing a file is the business of the system.
        await planner.GotoAsync("/plans/new");
        await planner.Locator("[name=file]").SetInputFilesAsync(new FilePayload { Name = "计划.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Document) });
        await planner.Locator("main form .btn-primary").FocusAsync();
        await planner.Keyboard.PressAsync("Enter");
        await Expect(planner.Locator(".notice")).ToBeVisibleAsync();
        var plan = new Uri(planner.Url).AbsolutePath.Split('/')[2];
        await DoAsync(planner, $"/plans/{plan}/review", "a[aria-label='改 t1']");
        await Expect(planner.Locator("#panel-why")).ToBeVisibleAsync();
        await DoAsync(planner, new Uri(planner.Url).PathAndQuery, "form.panel .btn-primary", ("form.panel [name=value]", "500"), ("#panel-why", "与县人社局核实"));
        await Expect(planner.Locator("#t1 .num")).ToHaveTextAsync("500");
        await DoAsync(planner, $"/plans/{plan}/review", "button[value='accept-all']");
        await Expect(planner.Locator("button[value='accept-all']")).ToHaveCountAsync(0);
        await DoAsync(planner, $"/plans/{plan}/review/confirm", "form.confirm .btn-primary", ("[name=why]", "与原文核对完毕"));
        await Expect(planner.Locator(".notice")).ToContainTextAsync("第 2 版");
        await planner.GotoAsync($"/plans/{plan}/units");
        await planner.GetByLabel("“县人社局”指的是").SelectOptionAsync(StaffServer.Unit);
        await planner.Locator("main form .btn-primary").First.ClickAsync();
        await Expect(planner.Locator("h1")).ToContainTextAsync("1 个");
        await DoAsync(planner, $"/rounds/new?plan={plan}&period=mid-year&opens=2026-01-01&due=2099-07-10&closes=2099-07-20", "form.acts-row .btn-primary");
        await Expect(planner.Locator(".notice")).ToBeVisibleAsync();
        var round = new Uri(planner.Url).AbsolutePath;

        // A report is filled in and submitted.
        await DoAsync(reporter, "/reports", $"a[href^='/reports/{plan}']");
        await DoAsync(reporter, new Uri(reporter.Url).AbsolutePath, "button[value=submit]", ("[name^='value.target.']", "120"), ("[name=done]", "办了两场招聘会"));
        await Expect(reporter.Locator(".notice")).ToContainTextAsync("已提交");

        // It is checked.
        await DoAsync(checker, $"{round}/check", "button[value=accept]");
        await Expect(checker.Locator(".notice")).ToContainTextAsync("已通过");

        // What is behind gets an order.
        await DoAsync(planner, $"/supervision?plan={plan}", $"form[action='/plans/{plan}/lights'] button");
        await DoAsync(planner, $"/supervision?plan={plan}", $"a[href^='/plans/{plan}/warnings/']");
        await DoAsync(planner, new Uri(planner.Url).PathAndQuery, "form.confirm .btn-primary");
        await Expect(planner.Locator("h1")).ToBeVisibleAsync();
        Assert.StartsWith("/orders/", new Uri(planner.Url).AbsolutePath, StringComparison.Ordinal);

        // A release is proposed, and approved by another.
        await using var publishing = await SignInAsync(server, StaffServer.NameOf(Role.Publisher));
        await DoAsync(publishing.Page, $"/releases/new?plan={plan}", "main form .btn-primary");
        await Expect(publishing.Page.Locator(".notice")).ToContainTextAsync("等待另一人批准");
        await using var approving = await SignInAsync(server, StaffServer.Approver);
        await DoAsync(approving.Page, "/", ".home-items a");
        await DoAsync(approving.Page, new Uri(approving.Page.Url).PathAndQuery, "form[action$='/approve'] button");
        await Expect(approving.Page.Locator(".notice")).ToContainTextAsync("已批准并公开");

        Assert.Equal("", string.Join('\n', _faults.Distinct()));
    }

    private async Task<BrowserVisit> SignInAsync(StaffServer server, string name)
    {
        var visit = await chromium.VisitAsync(server.Address);
        await DoAsync(visit.Page, "/sign-in", "main form button[type=submit]", ("[name=name]", name), ("[name=password]", StaffServer.Password));
        await Expect(visit.Page.Locator("form.bar-who")).ToBeVisibleAsync();
        return visit;
    }

    // Skips to the content, fills in the fields in their order and presses a button or follows a link.
    private async Task DoAsync(IPage page, string address, string button, params (string Field, string Typed)[] fields)
    {
        await page.GotoAsync(address);
        // A page that begins in a field has nothing to be skipped.
        if ((await LookAsync(page, button))[0].Length == 0)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal("there", (await LookAsync(page, ".skip"))[0]);
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Tab");
            Assert.NotEqual("elsewhere", (await LookAsync(page, button))[0]);
        }

        foreach (var (field, typed) in fields)
        {
            await ReachAsync(page, field);
            await page.Keyboard.PressAsync("Control+A");
            await page.Keyboard.TypeAsync(typed);
        }

        await ReachAsync(page, button);
        // The page that is left may still be there when the next one has been answered.
        await page.EvaluateAsync("document.documentElement.dataset.left = 'yes'");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("html[data-left]")).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = Patience });
        await page.WaitForLoadStateAsync(LoadState.Load);
    }

    private async Task ReachAsync(IPage page, string wanted)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            if ((await LookAsync(page, wanted))[0] == "there") return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{page.Url}: the keyboard does not reach {wanted}.");
    }

    private async Task<string[]> LookAsync(IPage page, string wanted)
    {
        var seen = await page.EvaluateAsync<string[]>(Look, wanted);
        if (seen[1].Length > 0) _faults.Add(seen[1]);
        return seen;
    }
}

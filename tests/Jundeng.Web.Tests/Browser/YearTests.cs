using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Tests.Hosting;
using Jundeng.Web.Tests.Pages.Reporting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Jundeng.Web.Tests.Browser;

/// <summary>A year on the pages, each step by the person whose step it is.</summary>
public sealed class YearTests(Chromium chromium)
{
    private const string School = "990101-u2";
    private const string Teacher = "teacher";

    private const string Document = """
        青禾县基本公共服务2026年度实施计划

        一、主要任务
        （一）就业
        1.扩大就业。2026年底前新增就业800人。
        责任单位：县人社局
        （二）教育
        2.办好学前教育。2026年底前新建幼儿园4所。
        责任单位：县教育局
        """;

    private const string Scheme = """
        scheme: county
        version: 1
        title: {zh: 县域评价, en: Counties}
        tree:
          - {id: enrolment, name: {zh: 入园率, en: Enrolment}, unit: "%", attainment: {family: ratio, target: 98}}
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Year_OnThePages_GoesFromTheDocumentToThePublicPage(bool script)
    {
        await using var server = new StaffServer();
        await server.InitializeAsync();
        await AddSchoolAsync(server);
        await using var office = await SignInAsync(server, script, StaffServer.NameOf(Role.Planner));
        await using var labour = await SignInAsync(server, script, StaffServer.NameOf(Role.Reporter));
        await using var school = await SignInAsync(server, script, Teacher);
        await using var checker = await SignInAsync(server, script, StaffServer.NameOf(Role.Checker));
        var (planner, first, second, checks) = (office.Page, labour.Page, school.Page, checker.Page);

        // The document is handed in, reviewed beside its text, and its units are said.
        await planner.GotoAsync("/plans/new");
        await planner.Locator("[name=file]").SetInputFilesAsync(File("计划.txt", Document));
        await PressAsync(planner, "main form .btn-primary");
        await Expect(planner.Locator(".notice")).ToContainTextAsync("2 项任务");
        var plan = new Uri(planner.Url).AbsolutePath.Split('/')[2];
        await planner.GetByRole(AriaRole.Link, new() { Name = "改 t1", Exact = true }).ClickAsync();
        await planner.GetByLabel("目标值", new() { Exact = true }).FillAsync("500");
        await planner.GetByLabel("依据").FillAsync("与县人社局核实");
        await planner.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Expect(planner.Locator("#t1 .num")).ToHaveTextAsync("500");
        await PressAsync(planner, "button[value='accept-all']");
        await Expect(planner.Locator("button[value='accept-all']")).ToHaveCountAsync(0);
        await planner.GotoAsync($"/plans/{plan}/review/confirm");
        await planner.Locator("[name=why]").FillAsync("与原文核对完毕");
        await PressAsync(planner, "form.confirm .btn-primary");
        await Expect(planner.Locator(".notice")).ToContainTextAsync("第 2 版");
        await planner.GotoAsync($"/plans/{plan}/units");
        await planner.GetByLabel("“县人社局”指的是").SelectOptionAsync(StaffServer.Unit);
        await planner.GetByLabel("“县教育局”指的是").SelectOptionAsync(School);
        await PressAsync(planner, "main form .btn-primary");
        await Expect(planner.Locator("h1")).ToContainTextAsync("2 个");

        // A round is looked at before it is opened.
        await planner.GotoAsync($"/rounds/new?plan={plan}&period=mid-year&opens=2026-01-01&due=2099-07-10&closes=2099-07-20");
        await Expect(planner.Locator("h1")).ToContainTextAsync("2 个单位");
        await PressAsync(planner, "form.acts-row .btn-primary");
        await Expect(planner.Locator(".notice")).ToBeVisibleAsync();
        var round = new Uri(planner.Url).AbsolutePath;

        // One unit reports on the page, is asked for more, and reports again.
        await first.GotoAsync("/reports");
        await first.Locator($"a[href^='/reports/{plan}']").First.ClickAsync();
        var report = new Uri(first.Url).AbsolutePath;
        await first.Locator("[name^='value.target.']").FillAsync("120");
        await first.Locator("[name=done]").FillAsync("办了两场招聘会");
        await PressAsync(first, "button[value=submit]");
        await Expect(first.Locator(".notice")).ToContainTextAsync("已提交");
        await checks.GotoAsync($"{round}/check");
        await checks.Locator("[name=why]").FillAsync("请写明口径");
        await PressAsync(checks, "button[value=return]");
        await Expect(checks.Locator(".notice")).ToContainTextAsync("已退回");
        await first.GotoAsync("/");
        await Expect(first.Locator(".home-items")).ToContainTextAsync("退回");
        await first.GotoAsync(report);
        await first.Locator("[name=problems]").FillAsync("口径为城镇新增就业");
        await PressAsync(first, "button[value=submit]");
        await Expect(first.Locator(".notice")).ToContainTextAsync("已提交");

        // The other unit reports in Excel.
        await second.GotoAsync($"{round}/excel");
        await second.Locator("[name=file]").SetInputFilesAsync(new FilePayload { Name = "填报.xlsx", MimeType = "application/octet-stream", Buffer = await FilledTemplate.OfAsync(server.Database, round.Split('/')[^1], School, "4") });
        await second.Locator("[name=submit]").SelectOptionAsync("yes");
        await PressAsync(second, "#excel-up ~ form .btn-primary");
        await PressAsync(second, "button[value=confirm]");
        await Expect(second.Locator(".notice")).ToBeVisibleAsync();

        // Both are accepted.
        for (var i = 0; i < 2; i++)
        {
            await checks.GotoAsync($"{round}/check");
            await PressAsync(checks, "button[value=accept]");
            await Expect(checks.Locator(".notice")).ToContainTextAsync("已通过");
        }

        // What is behind gets an order, which is followed to its end.
        await planner.GotoAsync($"/supervision?plan={plan}");
        await PressAsync(planner, $"form[action='/plans/{plan}/lights'] button");
        await planner.Locator($"a[href^='/plans/{plan}/warnings/']").First.ClickAsync();
        await PressAsync(planner, "form.confirm .btn-primary");
        var order = new Uri(planner.Url).AbsolutePath;
        await StepAsync(first, order, "sign");
        await StepAsync(first, order, "start");
        await StepAsync(first, order, "report", "招聘会已补办，新增就业 300 人");
        await StepAsync(checks, order, "pass");
        await StepAsync(checks, order, "close");
        await Expect(checks.Locator("h1")).ToContainTextAsync("销号");

        // The round is closed, and what was observed is assessed.
        await planner.GotoAsync($"{round}/close");
        await planner.Locator("[name=why]").FillAsync("全部报齐");
        await PressAsync(planner, "main form .btn-primary, main form button[type=submit]");
        await Expect(planner.Locator(".notice")).ToBeVisibleAsync();
        await using var assessment = await SignInAsync(server, script, StaffServer.NameOf(Role.Assessor));
        var assessor = assessment.Page;
        await assessor.GotoAsync("/assessment/schemes/add");
        await assessor.Locator("[name=file]").SetInputFilesAsync(File("county.yaml", Scheme));
        await PressAsync(assessor, "main form .btn-primary");
        await assessor.GotoAsync("/assessment/cuts/make");
        await assessor.Locator("[name=file]").SetInputFilesAsync(File("data.csv", "region,period,indicator,value\n990101,2026,enrolment,49\n"));
        await PressAsync(assessor, "main form .btn-primary");
        await assessor.GotoAsync("/assessment/runs/make");
        await assessor.Locator("[name=scheme]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await assessor.Locator("[name=cut]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await PressAsync(assessor, "main form .btn-primary");
        await Expect(assessor.Locator(".heat-table, h1").First).ToBeVisibleAsync();
        await assessor.GotoAsync("/assessment");
        await Expect(assessor.Locator("h1")).ToContainTextAsync("1 次评价");

        // One person proposes a release, another approves it, and everybody sees it.
        await using var publishing = await SignInAsync(server, script, StaffServer.NameOf(Role.Publisher));
        await publishing.Page.GotoAsync($"/releases/new?plan={plan}");
        await publishing.Page.Locator("[name=run]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await PressAsync(publishing.Page, "main form .btn-primary");
        await Expect(publishing.Page.Locator(".notice")).ToContainTextAsync("等待另一人批准");
        await using var approving = await SignInAsync(server, script, StaffServer.Approver);
        await approving.Page.Locator(".home-items a").ClickAsync();
        await PressAsync(approving.Page, "form[action$='/approve'] button");
        await Expect(approving.Page.Locator(".notice")).ToContainTextAsync("已批准并公开");
        await using var citizen = await chromium.VisitAsync(server.Address, script, phone: true);
        await citizen.Page.GotoAsync("/public");
        await citizen.Page.Locator("main a[href^='/public/']").First.ClickAsync();
        await Expect(citizen.Page.Locator("h1")).ToContainTextAsync("青禾县");
        await citizen.Page.Locator("a[href*='/domains/1']").First.ClickAsync();
        await Expect(citizen.Page.Locator("main")).ToContainTextAsync("120");

        foreach (var visit in new[] { office, labour, school, checker, assessment, publishing, approving, citizen }) Assert.Empty(visit.Complaints);
    }

    private static async Task AddSchoolAsync(StaffServer server)
    {
        await using var store = await LedgerStore.OpenAsync(server.Database);
        var (planner, accounts) = (new Act(StaffServer.NameOf(Role.Planner)), new Act("chen"));
        await new OrganisationService(store).ImportAsync("region,name\n990101,青禾县教育局\n"u8.ToArray(), "units.csv", null, null, planner);
        await new AccountService(store).AddAsync(new AddAccount(Teacher, null, new RoleGrant(Role.Reporter, Organisation: School)), accounts);
        await new PasswordService(store).ResetAsync(Teacher, StaffServer.Password + "1", accounts);
        await new PasswordService(store).ChangeAsync(Teacher, StaffServer.Password + "1", StaffServer.Password);
    }

    private async Task<BrowserVisit> SignInAsync(StaffServer server, bool script, string name)
    {
        var visit = await chromium.VisitAsync(server.Address, script);
        await visit.Page.GotoAsync("/sign-in");
        await visit.Page.Locator("[name=name]").FillAsync(name);
        await visit.Page.Locator("[name=password]").FillAsync(StaffServer.Password);
        await PressAsync(visit.Page, "main form button[type=submit]");
        await Expect(visit.Page.Locator("form.bar-who")).ToBeVisibleAsync();
        return visit;
    }

    private static Task PressAsync(IPage page, string button) => page.Locator(button).First.ClickAsync();

    private static async Task StepAsync(IPage page, string order, string step, string? text = null)
    {
        await page.GotoAsync(order);
        if (text is not null) await page.Locator($"form:has(button[value={step}]) [name=text]").FillAsync(text);
        await PressAsync(page, $"button[value={step}]");
        await Expect(page.Locator(".notice")).ToBeVisibleAsync();
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };
}

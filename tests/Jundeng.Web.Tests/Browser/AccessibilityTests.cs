using System.Text.Json;

namespace Jundeng.Web.Tests.Browser;

public sealed class AccessibilityTests(SampleServer server, Chromium chromium) : IClassFixture<SampleServer>
{
    private static readonly string _axe = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    // Every language, light and width, but not every one with every other: the colours do not depend on the words.
    private static readonly (string Language, bool Dark, bool Phone)[] s_looks = [("zh", false, false), ("en", true, true)];

    private static readonly string[] s_pages =
    [
        "/", "/plans/new", SampleServer.Plan + "/units", "/sign-in", "/help", "/account", "/account/tokens",
        "/releases", "/releases/new?plan=990101-2026", "/releases/990101-2026-r1", "/releases/990101-2026-r2", "/messages",
        "/public", "/public?q=就业", SampleServer.Release, SampleServer.Release + "/domains/1", SampleServer.Release + "/targets/t1", SampleServer.Release + "/indicators/health",
        SampleServer.Release + "/regions/990300", SampleServer.Release + "/gaps", SampleServer.Release + "/papers", SampleServer.Release + "/method", SampleServer.Release + "/data", SampleServer.Release + "/feedback",
        "/plans", SampleServer.Plan, SampleServer.Plan + "/attainment", SampleServer.Plan + "/attainment?asOf=x&unit=nobody", "/nowhere",
        SampleServer.Plan + "/review", SampleServer.Plan + "/review?edit=target t2", SampleServer.Plan + "/review?edit=task 3",
        SampleServer.Plan + "/review?add=target", SampleServer.Plan + "/review?answer=0", SampleServer.Plan + "/review/confirm", SampleServer.Plan + "/review/discard", SampleServer.Plan + "/reread",
        "/rounds", "/rounds/new?plan=990101-2026", SampleServer.Round, SampleServer.Round + "/remind", SampleServer.Round + "/extend", SampleServer.Round + "/excel", SampleServer.Round + "/check",
        "/reports", SampleServer.Report(1), SampleServer.Report(2),
        "/assessment", SampleServer.Run, SampleServer.Run + "?node=health&scores=uncapped&sort=life", SampleServer.Run + "/regions/990300",
        SampleServer.Run + "/account?region=990600&node=health", "/assessment/compare?before=run-1&after=run-2",
        "/supervision", "/supervision/warnings", "/orders/990101-d1", SampleServer.Plan + "/warnings/2", SampleServer.Plan + "/tasks/1", SampleServer.Plan + "/tasks/1/light",
        SampleServer.Plan + "/ledger", SampleServer.Plan + "/papers", "/papers/990101-2026-b1", SampleServer.Plan + "/wall",
        "/assessment/schemes", "/assessment/schemes/province-eight-domains", "/assessment/cuts", "/assessment/cuts/make", "/assessment/runs/make", "/assessment/observations", "/assessment/surveys", "/assessment/surveys/import", "/assessment/surveys/survey-1",
        "/accounts", "/accounts/new", "/access?who=demo&action=plan.add", "/sign-ins", "/audit", "/audit/verify", "/history/990101-2026",
        "/registry/regions", "/registry/regions/990101", "/registry/regions/990101/change", "/registry/organisations", "/registry/organisations/import", "/registry/indicators", "/registry/calendar",
        "/settings", "/settings/set/second-factor.roles", "/settings/light-rules", "/settings/light-rules/add", "/settings/appraisal-rules", "/settings/mail", "/settings/health",
        SampleServer.Plan + "/projects", SampleServer.Plan + "/projects/new", SampleServer.Plan + "/projects/import", SampleServer.Plan + "/projects/import-work", SampleServer.Plan + "/allocations/import", "/projects/990101-2026-p1", "/projects/990101-2026-p1/change", "/projects/990101-2026-p1/payment",
        SampleServer.Plan + "/milestones", SampleServer.Plan + "/milestones/new?task=16", SampleServer.Plan + "/milestones/1", SampleServer.Plan + "/implementations", SampleServer.Plan + "/tasks/16/implementation", SampleServer.Plan + "/tasks/16/entry", SampleServer.Plan + "/tasks/1/implementation",
        SampleServer.Plan + "/allocations", SampleServer.Plan + "/allocations/t1", SampleServer.Plan + "/alignment", SampleServer.Plan + "/carry-over", SampleServer.Plan + "/carry-over/t1",
        SampleServer.Plan + "/meetings", SampleServer.Plan + "/appraisal", "/meetings/990101-2026-c1",
        "/registry/organisations/new", "/registry/regions/990101/split", "/registry/maps", "/registry/maps/add",
    ];

    public static TheoryData<string, string, bool, bool> Pages { get; } = new(from path in s_pages from look in s_looks select (path, look.Language, look.Dark, look.Phone));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_Page_ViolatesNoRuleOfAccessibility(string path, string language, bool dark, bool phone)
    {
        await using var visit = await chromium.VisitAsync(server.Address, dark: dark, phone: phone);
        var answer = await visit.Page.GotoAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}");
        Assert.True(answer!.Status < 500, $"{path}: {answer.Status}");

        await visit.Page.EvaluateAsync(_axe);
        var violations = await visit.Page.EvaluateAsync<JsonElement>("""
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'], preload: false })
              .then(result => result.violations.map(rule => `${rule.id}: ${rule.help}\n` + rule.nodes.slice(0, 5).map(node => `  ${node.html}\n  ${node.failureSummary}`).join('\n')))
            """);

        Assert.True(violations.GetArrayLength() == 0, string.Join('\n', violations.EnumerateArray().Select(violation => violation.GetString())));
    }

    // 1280 pixels enlarged to 400 %. Only tables may be wider, in boxes of their own.
    [Fact]
    public async Task Get_Page_EnlargedFourTimes_IsNoWiderThanTheScreen()
    {
        const int width = 320;
        await using var visit = await chromium.VisitAsync(server.Address);
        await visit.Page.SetViewportSizeAsync(width, 256);
        var wide = new List<string>();
        foreach (var path in s_pages)
        {
            await visit.Page.GotoAsync(path);
            if (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var found && found > width) wide.Add($"{path}: {found}");
        }

        Assert.Empty(wide);
    }
}

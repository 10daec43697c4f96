using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Feedback;
using Jundeng.Ledger.Implementations;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Appraisal;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Ledger.Supervision.Remarks;
using Jundeng.Ledger.Surveys;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Testing;

namespace Jundeng.Web.Tests.Browser;

/// <summary>A server with the sample plan, read as a user would have it read, and its values.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    public const string Plan = "/plans/990101-2026";
    public const string Round = "/rounds/990101-2026-mid-year";
    public const string Run = "/assessment/runs/run-1";
    public const string Release = "/public/990101-2026-r1";

    // The countryside is too small to be told.
    private const string Answers = "region,answer,weight,stratum\n990101,5,2,城镇\n990101,4,2,城镇\n990101,3,2,城镇\n990101,4,2,城镇\n990101,2,2,城镇\n990101,2,1,农村\n990101,,1,农村\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jundeng-web-");
    private WebServer? _server;

    public Uri Address => _server!.Address;

    public async ValueTask InitializeAsync()
    {
        var ct = TestContext.Current.CancellationToken;
        var database = Path.Combine(_folder.FullName, "jundeng.db");
        var samples = Path.Combine(Repository.Root, "samples", "qinglan");
        var bytes = await File.ReadAllBytesAsync(Path.Combine(samples, "plan.txt"), ct);
        Assert.True(PlanDocument.TryDecode(bytes, "plan.txt", out var text, out _));
        await using (var store = await LedgerStore.OpenAsync(database, ct: ct))
        {
            var act = new Act("tester");
            await new PlanService(store).AddAsync(
                new AddPlan { RegionCode = "990101", RegionName = "清岚县", Reading = PlanReader.Read(text), Source = bytes, FileName = "plan.txt" }, act, ct);
            foreach (var values in new[] { "values-2026-06-30.csv", "values-2026-12-31.csv" })
                await new ReportService(store).ImportAsync("990101-2026", await File.ReadAllBytesAsync(Path.Combine(samples, values), ct), values, act, ct);
            await ReportAsync(store, samples, ct);
            await SuperviseAsync(store, act, ct);
            await WorkAsync(store, samples, act, ct);
            await AssessAsync(store, act, ct);
            await new SurveyService(store).ImportAsync(Encoding.UTF8.GetBytes(Answers), "answers.csv", new SurveyDeclaration("满意度调查", "2026", "满意度", 1, 5, [4, 5]), dryRun: false, act, ct);
            await ReleaseAsync(store, act, ct);
        }

        _server = await JundengWeb.StartAsync(new WebSettings { Database = database, Urls = "http://127.0.0.1:0", Operator = "demo" }, ct);
    }

    private static async Task SuperviseAsync(LedgerStore store, Act act, CancellationToken ct)
    {
        const string plan = "990101-2026";
        await new LightService(store).DrawAsync(new DrawLights(plan), act, ct);
        await new OrderService(store).IssueAsync(new IssueOrder(plan, "1") { Organisation = "990101-u1", Demand = "请查明原因。", Due = store.Today.AddDays(30) }, act, ct);
        await new RemarkService(store).AddAsync($"{plan}/1", "请抓紧。", act, ct);
        await new AppraisalRulesService(store).AddAsync(await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "samples", "qinglan", "appraisal.yaml"), ct), "appraisal.yaml", act, ct);
        await new PaperService(store).DraftBulletinAsync(plan, null, "zh", act, ct);
    }

    // What is built, with money that came in and was paid.
    private static async Task WorkAsync(LedgerStore store, string samples, Act act, CancellationToken ct)
    {
        const string plan = "990101-2026";
        await new ProjectService(store).ImportAsync(plan, await File.ReadAllBytesAsync(Path.Combine(samples, "projects.csv"), ct), "projects.csv", dryRun: false, act, ct);
        await new MilestoneService(store).AddAsync(plan, [new NewMilestone("16", "主体完工", new DateOnly(2026, 8, 31))], act, ct);
        await new ImplementationService(store).HandInAsync(new ImplementationDraft(plan, "16", "分三批改造。", "李四", [new ImplementationStep("完成设计", new DateOnly(2026, 4, 30))], []), act, ct);
        await new MeetingService(store).PlanAsync(new PlanMeeting(plan, store.Today), "zh", act, ct);
        var work = new ProjectWorkService(store);
        await work.PayAsync(new NewMoney($"{plan}-p1", MoneyKind.Arrival, new DateOnly(2026, 4, 10), "省级", 900_0000_00), act, ct);
        await work.PayAsync(new NewMoney($"{plan}-p1", MoneyKind.Payment, new DateOnly(2026, 5, 20), "省级", 360_0000_00) { Note = "首期工程款" }, act, ct);
        await work.ReportAsync(new NewProgress($"{plan}-p1", new DateOnly(2026, 6, 30), 40, "三所主体封顶"), act, ct);
    }

    public static string Report(int number) => $"/reports/{Round[(Round.LastIndexOf('/') + 1)..]}-r{number}";

    // A round that is open, with a report that somebody handed in.
    private static async Task ReportAsync(LedgerStore store, string samples, CancellationToken ct)
    {
        var (planner, reporter) = (new Act("tester"), new Act("reporter"));
        await new OrganisationService(store).ImportAsync(await File.ReadAllBytesAsync(Path.Combine(samples, "organisations.csv"), ct), "organisations.csv", "990101", null, planner, ct);
        var matches = new UnitMatchService(store);
        var clear = (await matches.ProposeAsync("990101-2026", ct)).Where(unit => unit.Match is null && unit.Every is null && unit.Parts.All(part => part.Candidates.Count > 0));
        await matches.ConfirmAsync("990101-2026", [.. clear.Select(unit => new UnitMatch(unit.Name, [.. unit.Parts.Select(part => part.Candidates[0].Organisation.Id)]))], planner, ct);
        await new RoundService(store).OpenAsync(new RoundOpening("990101-2026", "mid-year", new DateOnly(2026, 7, 10), new DateOnly(2099, 7, 20), new DateOnly(2026, 7, 1)), planner, ct);
        var reporting = new ReportingService(store);
        var report = await reporting.GetAsync("990101-2026-mid-year-r1", ct);
        var draft = new ReportDraft
        {
            Done = "工作按计划推进。",
            Values = [.. report.Items.Select(item => new ReportInput(item.Target?.Id, item.Target is null ? "partly" : null, item.Target is null ? null : "missing", "数据尚未汇总"))],
        };
        await reporting.SubmitAsync(report.Id, draft, null, reporter, ct);
    }

    // The province twice, the second time with one value higher.
    private static async Task AssessAsync(LedgerStore store, Act act, CancellationToken ct)
    {
        var samples = Path.Combine(Repository.Root, "samples", "schemes");
        var scheme = await new SchemeService(store).AddAsync(await File.ReadAllBytesAsync(Path.Combine(samples, "province.yaml"), ct), "province.yaml", act, ct);
        var data = await File.ReadAllTextAsync(Path.Combine(samples, "province.csv"), ct);
        foreach (var text in new[] { data, data.Replace("990500,2025,nursing-beds,5", "990500,2025,nursing-beds,6", StringComparison.Ordinal) })
        {
            var cut = await new CutService(store).MakeAsync(Encoding.UTF8.GetBytes(text), "province.csv", act, ct);
            await new RunService(store).MakeAsync(SchemeName.Parse(scheme.Scheme.Name), cut.Id, act);
        }
    }

    // One that is public, with a message about it, and one that waits.
    private static async Task ReleaseAsync(LedgerStore store, Act act, CancellationToken ct)
    {
        var releases = new ReleaseService(store);
        var proposal = new ProposeRelease("990101-2026") { AsOf = new DateOnly(2026, 12, 31), Run = "run-1", Notes = "缺报 3 个乡镇。" };
        var release = await releases.ProposeAsync(proposal, act, ct);
        await releases.ApproveAsync(release.Id, null, new Act("second"), ct);
        await new FeedbackService(store).SendAsync(release.Id, null, "乡镇卫生院什么时候建成？", ct);
        await releases.ProposeAsync(proposal, act, ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}

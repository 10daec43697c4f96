using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Filling;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Publishing.Templates;
using Jundeng.Testing;

namespace Jundeng.Publishing.Tests.Templates;

/// <summary>A county with an open round: a task with three targets and one without, of one unit, and a unit that takes part.</summary>
public sealed class TemplateCounty : IAsyncDisposable
{
    public const string Round = "990101-2026-mid-year";
    public const string First = Round + "-r1";
    public const string Second = Round + "-r3";

    private readonly TestDatabase _database;

    private TemplateCounty(TestDatabase database, LedgerStore store) => (_database, Store) = (database, store);

    public static Act Act { get; } = new("填报员");

    public LedgerStore Store { get; }

    public ReportFillService Fill => new(Store);

    public static async Task<TemplateCounty> OpenAsync()
    {
        var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var county = new TemplateCounty(database, await LedgerStore.OpenAsync(database.Connection));
        await new OrganisationService(county.Store).ImportAsync("name\n某县教育局\n某县财政局\n"u8.ToArray(), "单位.csv", "990101", null, Act);
        var plan = await new PlanService(county.Store).AddAsync(new AddPlan { RegionCode = "990101", RegionName = "某县", Reading = Reading() }, Act);
        await new UnitMatchService(county.Store).ConfirmAsync(plan.Id, [new("县教育局", ["990101-u1"]), new("县财政局", ["990101-u2"])], Act);
        await new ReportService(county.Store).ImportAsync(plan.Id, new StringReader("target,value,date\nt1,1200,2026-03-31\n"), "一季度.csv", Act);
        var due = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddDays(30).DateTime);
        await new RoundService(county.Store).OpenAsync(new RoundOpening(plan.Id, "mid-year", due, due), Act);
        return county;
    }

    /// <summary>The template of the whole round or of a unit.</summary>
    public async Task<byte[]> TemplateAsync(string? unit = null)
    {
        using var stream = new MemoryStream();
        ReportTemplate.Write(stream, Round, await Fill.OpenReportsAsync(Round, unit));
        return stream.ToArray();
    }

    public Task<ReportsFilled> ImportAsync(byte[] template, bool submit = false) => Fill.FillAsync(Round, ReportTemplateReader.Read(template, "模板.xlsx", Round), submit, Act);

    public Task<Report> ReportAsync(string id) => new ReportingService(Store).GetAsync(id);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static PlanReading Reading()
    {
        static PlanTarget Target(int number, string indicator, decimal value, string unit) =>
            new(string.Create(CultureInfo.InvariantCulture, $"t{number}"), "1", default, string.Create(CultureInfo.InvariantCulture, $"{value}{unit}"), indicator, Comparator.AtLeast, value, unit, TargetKind.Target);

        return new PlanReading(
            new DocumentInfo("某县2026年度实施计划", null, null, null, "某县", 2026, 2026, ""),
            [new PlanTask("1", "教育", "扩大学前教育", default, ["县教育局"], ["县财政局"]), new PlanTask("2", "教育", "终身教育", default, ["县教育局"], [])],
            [Target(1, "新增学位", 2400, "个"), Target(2, "毛入园率", 98, "%"), Target(3, "经费", 3_000_000, "元")],
            []);
    }
}

using System.Text;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Reports;

/// <summary>A county whose plan has units that are registered, and a mid-year round.</summary>
internal sealed class ReportingCounty : IAsyncDisposable
{
    public const string Round = "990101-2026-mid-year";

    // In the order of the plan: the lead unit of task 1, the one that takes part in it, the lead of task 2, that of task 3.
    public const string Jobs = Round + "-r1";
    public const string JobsSchool = Round + "-r2";
    public const string Training = Round + "-r3";
    public const string Health = Round + "-r4";

    private ReportingCounty(Ledger ledger) => Ledger = ledger;

    public static Act Reporter { get; } = new("填报员");

    public static Act Checker { get; } = new("审核员");

    public static RoundOpening Opening { get; } = new("990101-2026", "mid-year", new DateOnly(2026, 7, 10), new DateOnly(2026, 7, 20), new DateOnly(2026, 7, 1));

    /// <summary>Task 1 done in full, with a plausible value of each target.</summary>
    public static ReportDraft JobsDone { get; } = new()
    {
        Done = "新增就业岗位 900 个。",
        Progress = "55",
        Problems = "部分企业招工难。",
        Values = [new("t2", "900"), new("t3", "3.6")],
    };

    public Ledger Ledger { get; }

    public ReportingService Reporting => Ledger.Reporting;

    public RoundService Rounds => Ledger.Rounds;

    /// <summary>The county with its plan and units; no round yet.</summary>
    public static async Task<ReportingCounty> PlanAsync(Engine engine, PlanReading? reading = null)
    {
        var ledger = await Ledger.OpenAsync(engine);
        await ledger.Organisations.ImportAsync(
            Encoding.UTF8.GetBytes("name,short\n某县人力资源和社会保障局,县人力社保局\n某县教育局,县教育局\n某县卫生健康局,县卫生健康局\n"), "单位.csv", "990101", null, Ledger.Act);
        await ledger.Plans.AddAsync(new() { RegionCode = "990101", RegionName = "某县", Reading = reading ?? Samples.Reading }, Ledger.Act);
        await ledger.UnitMatches.ConfirmAsync(
            "990101-2026", [new("县人力社保局", ["990101-u1"]), new("县教育局", ["990101-u2"]), new("县卫生健康局", ["990101-u3"])], Ledger.Act);
        return new ReportingCounty(ledger);
    }

    /// <summary>The county with an open round.</summary>
    public static async Task<ReportingCounty> OpenAsync(Engine engine, PlanReading? reading = null)
    {
        var county = await PlanAsync(engine, reading);
        county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 1));
        await county.Rounds.OpenAsync(Opening, Ledger.Act);
        return county;
    }

    public ValueTask DisposeAsync() => Ledger.DisposeAsync();
}

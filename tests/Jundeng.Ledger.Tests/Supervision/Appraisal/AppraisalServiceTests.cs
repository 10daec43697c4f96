using System.Text;
using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Supervision.Appraisal;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Appraisal;

public sealed class AppraisalServiceTests
{
    private const string Rules = """
        appraisal: units
        version: 1
        title: {zh: 责任单位考评, en: Units}
        inputs:
          - {id: planned, word: {zh: 计划服务人次, en: people to serve}, take: planned, unit: [人, 人次, 个]}
          - {id: served, word: {zh: 实际服务人次, en: people served}, take: reported, unit: [人, 人次, 个]}
          - {id: budget, word: {zh: 计划资金, en: money planned}, take: planned, kind: funding}
          - {id: spent, word: {zh: 实际支出, en: money spent}, take: reported, kind: funding}
          - {id: met, word: {zh: 实现度, en: attainment}, take: attainment}
          - {id: satisfaction, word: {zh: 满意度, en: satisfaction}, take: data}
        measures:
          - {id: volume, word: {zh: 工作量, en: volume}, weight: 40, of: served, against: planned}
          - {id: cost, word: {zh: 成本, en: cost}, weight: 10, of: spent, against: budget, direction: negative}
          - {id: head, word: {zh: 人均支出, en: cost per head}, weight: 10, of: spent, per: served, level: 1000, direction: negative}
          - {id: effect, word: {zh: 效果, en: effect}, weight: 20, of: met, level: 1}
          - {id: satisfaction, word: {zh: 满意度, en: satisfaction}, weight: 20, of: satisfaction, level: 90}
        """;

    [Theory, EveryDatabase]
    public async Task AppraiseAsync_ByDeclaredRules_AccountsForEveryNumber(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.ReportAsync("t2,1400,2026-06-30\nt3,4,2026-06-30\nt4,1000,2026-06-30\nt6,2850001,2026-06-30\n");

        var result = await AppraiseAsync(county, "unit,input,value\n县人力社保局,satisfaction,81\n");

        Assert.Equal("units@1", result.Rules.Name);
        Assert.Equal([("县人力社保局", 1), ("县卫生健康局", 2)], result.Units.Select(unit => (unit.Unit, unit.Rank)));
        var labour = result.Units[0];
        // 2400 of 3750; twice the budget; 2850001/2400 is above 1000 a head; (0.8 + 1 + 0.5)/3; 81 of 90.
        Assert.Equal([0.64, 1425000.5 / 2850001, 1000 / (2850001d / 2400), 2.3 / 3, 0.9], labour.Measures.Select(measure => measure.Share!.Value), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal((40 * 0.64) + (10 * 1425000.5 / 2850001) + (10 * 2400000 / 2850001d) + (20 * 2.3 / 3) + 18, labour.Score, 10);
        Assert.True(labour.IsComplete);
        Assert.Equal(
            [
                "工作量：实际服务人次 2,400[t2 1,400 + t4 1,000]，对照 计划服务人次 3,750[t2 1,750 + t4 2,000]，得 64%；权重 40%，计 25.6 分。",
                "成本：实际支出 2,850,001[t6 2,850,001]，不超过 计划资金 1,425,000.5[t6 1,425,000.5]，得 50%；权重 10%，计 5 分。",
                "人均支出：实际支出 2,850,001[t6 2,850,001] ÷ 实际服务人次 2,400[t2 1,400 + t4 1,000]，不超过 1,000，得 84.2105%；权重 10%，计 8.421 分。",
                "效果：实现度 0.7667，对照 1，得 76.6667%；权重 20%，计 15.3333 分。",
                "满意度：满意度 81，对照 90，得 90%；权重 20%，计 18 分。",
            ],
            labour.Measures.Select(measure => AppraisalTerms.Account(measure).Zh));
        Assert.Equal(100, labour.Measures.Sum(measure => measure.Weight * 100), 10);

        // Nothing of theirs is reported: nothing is zero by itself, and by these rules it counts as the worst.
        var health = result.Units[1];
        Assert.Equal((0, false), (health.Score, health.IsComplete));
        Assert.All(health.Measures, measure => Assert.Null(measure.Share));
    }

    [Theory, EveryDatabase]
    public async Task AppraiseAsync_PartlyReported_NeverMakesLittleOfACost(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.ReportAsync("t2,1400,2026-06-30\nt6,100,2026-06-30\n");

        var labour = (await AppraiseAsync(county, null, Rules.Replace("version: 1\n", "version: 1\nmissing: renormalise\n", StringComparison.Ordinal))).Units.Single(unit => unit.Unit == "县人力社保局");

        // t4 is not reported: the volume and the heads can only be too small for it, never too great.
        Assert.Equal([1400d / 3750, 1, 1, 1.0 / 3 * 0.8, null], labour.Measures.Select(measure => measure.Share), (a, b) => a == b || Math.Abs((a ?? 9) - (b ?? 9)) < 1e-12);
        Assert.Equal([40 / 80d, 10 / 80d, 10 / 80d, 20 / 80d, 0], labour.Measures.Select(measure => measure.Weight));
        Assert.Equal(100 * ((40 * 1400d / 3750) + 20 + (20 * 0.8 / 3)) / 80, labour.Score, 10);
    }

    [Theory, EveryDatabase]
    public async Task AppraiseAsync_ACostNotWhollyReported_HasNoNumber(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.ReportAsync("t2,1400,2026-06-30\nt6,100,2026-06-30\n");
        // People served are held against what was promised the other way round: fewer would be better, were all of them known.
        var rules = Rules.Replace("id: volume, word: {zh: 工作量, en: volume}, weight: 40, of: served, against: planned", "id: volume, weight: 40, of: served, against: planned, direction: negative", StringComparison.Ordinal);

        Assert.Null((await AppraiseAsync(county, null, rules)).Units.Single(unit => unit.Unit == "县人力社保局").Measures[0].Share);
    }

    [Theory, EveryDatabase]
    public async Task AppraiseAsync_WithProjects_HoldsWhatWasPaidAgainstTheInvestment(Engine engine)
    {
        const long wan = 1_000_000;
        const string rules = """
            appraisal: projects
            version: 1
            inputs:
              - {id: budget, word: {zh: 总投资, en: investment}, take: investment}
              - {id: spent, word: {zh: 支付, en: paid}, take: paid}
            measures:
              - {id: payment, word: {zh: 支付率, en: payment}, of: spent, against: budget}
            """;
        await using var county = await County.OpenAsync(engine);
        foreach (var (task, total) in new[] { ("1", 60), ("2", 40), ("2", 900) })
            await county.Ledger.Projects.AddAsync(County.Plan, new() { TaskId = task, Name = "项目", Unit = County.Labour, Total = total * wan, Funds = [new("县级", null, total * wan)] }, Ledger.Act);
        await county.Ledger.Projects.ChangeAsync("990101-2026-p3", new() { Drop = true }, Ledger.Act);
        await county.Ledger.ProjectWork.PayAsync(new("990101-2026-p2", MoneyKind.Payment, new DateOnly(2026, 5, 1), "县级", 15 * wan), Ledger.Act);
        await county.Ledger.ProjectWork.PayAsync(new("990101-2026-p1", MoneyKind.Payment, new DateOnly(2026, 6, 30), "县级", 10 * wan), Ledger.Act);

        var units = (await AppraiseAsync(county, null, rules)).Units;
        Assert.Equal([("县人力社保局", 25.0), ("县卫生健康局", 0.0)], units.Select(unit => (unit.Unit, unit.Score)));
        Assert.Equal(
            "支付率：支付 250,000[990101-2026-p1 100,000 + 990101-2026-p2 150,000]，对照 总投资 1,000,000[990101-2026-p1 600,000 + 990101-2026-p2 400,000]，得 25%；权重 100%，计 25 分。",
            AppraisalTerms.Account(units[0].Measures[0]).Zh);
        // No project is not a project that cost nothing.
        Assert.Null(units[1].Measures[0].Share);
        var before = await county.Ledger.Appraisals.AppraiseAsync(new(County.Plan, Encoding.UTF8.GetBytes(rules), "rules.yaml") { AsOf = new DateOnly(2026, 5, 31) }, Ledger.Act);
        Assert.Equal(0.15, before.Units[0].Measures[0].Share);
    }

    [Theory, EveryDatabase]
    public async Task AppraiseAsync_TheRules_AreKeptAsAVersion(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await AppraiseAsync(county, null);
        var events = (await county.Ledger.Audit.VerifyAsync()).Events;
        await AppraiseAsync(county, null);

        var audit = await county.Ledger.Audit.VerifyAsync();
        Assert.Equal((events, 0), (audit.Events, audit.Broken.Count));
        await County.RefusedAsync(
            () => AppraiseAsync(county, null, Rules + "\nscale: 10\n"), "The rules of appraisal units@1 are in the ledger with other content than 'rules.yaml'; a version is never changed: raise its version.");
    }

    [Theory, EveryDatabase]
    public async Task AppraiseAsync_BadData_NamesEveryError(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);

        await County.RefusedAsync(
            () => AppraiseAsync(county, "unit,input,value\n县人社局,satisfaction,81\n县人力社保局,served,81\n县人力社保局,satisfaction,x\n县卫生健康局,satisfaction,1\n县卫生健康局,satisfaction,2\n"),
            "No task of the plan names '县人社局' first; did you mean '县人力社保局'?",
            "The rules take no 'served' from data; there are: satisfaction.",
            "'x' is no number; write digits only, such as 95.5, without unit, percent sign or thousands separator.",
            "'satisfaction' of '县卫生健康局' stands twice; keep one row.");
    }

    [Fact]
    public async Task AppraiseAsync_BadRules_NamesEveryErrorWithItsLine()
    {
        await using var county = await County.OpenAsync(Engine.Sqlite);
        const string bad = """
            appraisal: x
            version: 1
            inputs:
              - {id: a, take: planned}
              - {id: b, take: data, unit: 人}
            measures:
              - {id: m, of: c, against: a}
              - {id: n, of: a, against: b, level: 1}
              - {id: n, of: a, level: -1, wieght: 2}
            """;

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => AppraiseAsync(county, null, bad));

        Assert.Equal(
            [(5, "not-a-sum"), (7, "unknown-input"), (8, "against"), (9, "duplicate"), (9, "out-of-range"), (9, "unknown-key")],
            refused.Reasons.Select(reason => (int.Parse(reason.Where!.En.Split("line ")[1].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture), reason.Code)));
    }

    private static Task<PlanAppraisal> AppraiseAsync(County county, string? data, string rules = Rules) => county.Ledger.Appraisals.AppraiseAsync(
        new(County.Plan, Encoding.UTF8.GetBytes(rules), "rules.yaml") { Data = data is null ? null : Encoding.UTF8.GetBytes(data), DataFile = "data.csv" }, Ledger.Act);
}

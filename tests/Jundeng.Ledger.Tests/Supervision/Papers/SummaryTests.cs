using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Papers;

public sealed class SummaryTests
{
    private static readonly Act s_checks = new("审核员");

    [Theory, EveryDatabase]
    public async Task DraftSummaryAsync_OfARound_MergesWhatWasAcceptedByDomain(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var (ledger, ct) = (county.Ledger, TestContext.Current.CancellationToken);
        var round = (await ledger.Rounds.OpenAsync(new RoundOpening(County.Plan, "mid-year", new DateOnly(2026, 7, 10), new DateOnly(2026, 7, 20)), Ledger.Act, ct)).Round.Id;
        var reports = await ledger.Reporting.ListAsync(round, ct);
        string Of(string task, string unit) => reports.Single(report => report.TaskId == task && report.UnitId == unit).Id;
        async Task SayAsync(string id, string done, string? problems, bool accept, params (string Target, string Value)[] values)
        {
            await ledger.Reporting.SubmitAsync(
                id, new() { Done = done, Problems = problems, Suggestions = problems is null ? null : "请协调用地", Reason = "已核实", Values = [.. values.Select(value => new Jundeng.Ledger.Reports.ReportInput(value.Target, value.Value, Reason: "已核实"))] }, null, new Act("填报员"), ct);
            if (accept) await ledger.Reporting.AcceptAsync(id, null, s_checks, ct);
        }

        await SayAsync(Of("1", County.Labour), "开展专项招聘", null, true, ("t2", "875"), ("t3", "3.6"));
        await SayAsync(Of("1", County.Education), "提供场地。", "场地不足\n师资不足", true);
        await SayAsync(Of("3", County.Health), "未审核的话", null, false, ("t7", "3"), ("t8", "12"));

        var paper = await ledger.Papers.DraftSummaryAsync(County.Plan, round, "zh", Ledger.Act, ct);

        Assert.Equal(("990101-2026-s1", PaperKind.Summary, new DateOnly(2026, 6, 30)), (paper.Id, paper.Kind, paper.AsOf));
        Assert.Equal(
            """
            # 关于《某县2026年度实施计划》2026年上半年实施情况的报告

            现将2026年上半年实施情况报告如下。

            ## 总体情况

            本期应报 4 份，已审核通过 2 份。

            计入考核的 6 个目标已填报 2 个，总体实现度 25.0%（未填报的按未完成计）。

            ## 主要工作进展

            ### 就业

            - 稳定就业（实现度 75.0%）：某县人力资源和社会保障局：开展专项招聘。
            - 稳定就业（实现度 75.0%）：某县教育局（配合）：提供场地。

            ## 存在的主要问题

            ### 就业

            - 稳定就业：某县教育局（配合）：场地不足 师资不足。

            ## 意见建议

            ### 就业

            - 稳定就业：某县教育局（配合）：请协调用地。

            ## 附表：任务进展情况

            | 序号 | 任务 | 牵头单位 | 实现度 | 报告 |
            | --- | --- | --- | --- | --- |
            | 1 | 稳定就业 | 某县人力资源和社会保障局 | 75.0% | 已通过 |
            | 2 | 技能培训 | 某县人力资源和社会保障局 | — | 未通过 |
            | 3 | 医疗服务 | 某县卫生健康局 | — | 未通过 |
            | 4 | 宣传教育 |  | — | 未布置 |

            """,
            paper.Text);
        Assert.Equal("990101-2026-s1", (await ledger.Papers.IssueAsync("990101-2026-s1", Ledger.Act, ct)).Id);
        Assert.Empty((await ledger.Audit.VerifyAsync(ct: ct)).Broken);
    }

    [Theory, EveryDatabase]
    public async Task DraftSummaryAsync_OfAnotherPlansRound_IsRefused(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var round = (await county.Ledger.Rounds.OpenAsync(new RoundOpening(County.Plan, "mid-year", new DateOnly(2026, 7, 10), new DateOnly(2026, 7, 20)), Ledger.Act)).Round.Id;
        var other = await county.Ledger.Plans.AddAsync(new() { RegionCode = "990102", Reading = Samples.Reading }, Ledger.Act);

        await County.RefusedAsync(
            () => county.Ledger.Papers.DraftSummaryAsync(other.Id, round, "zh", Ledger.Act), "The round 990101-2026-mid-year is one of the plan 990101-2026, not of 990102-2026; give a round of that plan.");
    }
}

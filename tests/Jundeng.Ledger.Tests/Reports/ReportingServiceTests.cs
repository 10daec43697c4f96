using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Reports;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Reports.ReportingCounty;

namespace Jundeng.Ledger.Tests.Reports;

public sealed class ReportingServiceTests
{
    private static readonly Act s_returns = new("审核员", "数据与统计口径不符");
    private static readonly Act s_corrects = new("填报员", "漏计 20 个");

    [Theory, EveryDatabase]
    public async Task GetAsync_NotBegun_ShowsWhatIsAsked(Engine engine)
    {
        await using var county = await OpenAsync(engine);

        var report = await county.Reporting.GetAsync(Training);

        Assert.Equal((null, 0, "2", "技能培训", "990101-u1", "某县人力资源和社会保障局", new DateOnly(2026, 7, 10)), (report.State, report.Version, report.TaskId, report.TaskTitle, report.UnitId, report.UnitName, report.Due));
        Assert.Equal(["t4", "t5", "t6"], report.Items.Select(item => item.Target!.Id));
        Assert.All(report.Items, item => Assert.Null(item.Entry));
        Assert.Empty(report.Steps);
    }

    [Theory]
    [InlineData("990101-2026-mid-year-r9")]
    [InlineData("990101-2026-mid-year-rx")]
    [InlineData("x")]
    public async Task GetAsync_UnknownReport_IsRefused(string id)
    {
        await using var county = await OpenAsync(Engine.Sqlite);

        Assert.Equal("unknown-report", (await RefusedAsync(() => county.Reporting.GetAsync(id))).Code);
    }

    [Theory, EveryDatabase]
    public async Task SaveAsync_PieceByPiece_KeepsWhatWasWritten(Engine engine)
    {
        await using var county = await OpenAsync(engine);

        await county.Reporting.SaveAsync(Jobs, new() { Done = " 召开专题会。 ", Values = [new("t2", "0.09万")] }, null, Reporter);
        var report = (await county.Reporting.SaveAsync(Jobs, new() { Progress = "４５%", Values = [new("t3", null, "缺失", "统计局未反馈")] }, 1, Reporter)).Report;

        Assert.Equal((ReportState.Draft, 2), (report.State, report.Version));
        Assert.Equal(new ReportContent("召开专题会。", "45", null, null, null), report.Content);
        Assert.Equal(new ReportEntry(ValueStatus.Normal, "0.09万", 900, null, null, null), report.Items[0].Entry);
        Assert.Equal(new ReportEntry(ValueStatus.Missing, null, null, null, "统计局未反馈", null), report.Items[1].Entry);

        report = (await county.Reporting.SaveAsync(Jobs, new() { Done = "", Values = [new("t2", ""), new("t3", "3.6")] }, 2, Reporter)).Report;
        Assert.Null(report.Content.Done);
        Assert.Null(report.Items[0].Entry);
        Assert.Equal((ValueStatus.Normal, 3.6), (report.Items[1].Entry!.Status, report.Items[1].Entry!.Number!.Value));
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task SaveAsync_WhatCannotBeRead_IsAllToldAndNothingWritten(Engine engine)
    {
        await using var county = await OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => county.Reporting.SaveAsync(
            Jobs, new() { Progress = "120", Values = [new("t2", "很多"), new("t3", "4人"), new("t9", "1"), new(null, "完成"), new("t3", "4", "缺失")] }, null, Reporter));

        Assert.Equal(["bad-progress", "not-a-number", "wrong-unit", "unknown-target", "no-state", "value-with-status"], refused.Reasons.Select(reason => reason.Code));
        Assert.Null((await county.Reporting.GetAsync(Jobs)).State);
    }

    [Theory, EveryDatabase]
    public async Task SubmitAsync_Twice_IsOnce(Engine engine)
    {
        await using var county = await OpenAsync(engine);

        var first = await county.Reporting.SubmitAsync(Jobs, JobsDone, 0, Reporter);
        var again = await county.Reporting.SubmitAsync(Jobs, JobsDone, 0, Reporter);

        Assert.Equal((true, false), (first.Changed, again.Changed));
        Assert.Equal((ReportState.Submitted, 1, 0), (again.Report.State, again.Report.Version, again.Report.Late));
        Assert.Single(await county.Ledger.Audit.HistoryAsync(Jobs));
    }

    [Theory, EveryDatabase]
    public async Task SaveAsync_OnWhatSomebodyElseWrote_IsRefusedUntilSeen(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        await county.Reporting.SaveAsync(Jobs, new() { Done = "甲" }, 0, Reporter);

        var refused = await RefusedAsync(() => county.Reporting.SaveAsync(Jobs, new() { Done = "乙" }, 0, new("另一人")));
        Assert.Equal("The report 990101-2026-mid-year-r1 was changed by 填报员 on 1 July 2026 and is at step 1; look at step 1, then write again.", refused.Message.En);
        Assert.Equal("report-changed", (await RefusedAsync(() => county.Reporting.SaveAsync(Jobs, new() { Done = "乙" }, null, new("另一人")))).Code);

        Assert.Equal("乙", (await county.Reporting.SaveAsync(Jobs, new() { Done = "乙" }, 1, new("另一人"))).Report.Content.Done);
    }

    [Theory, EveryDatabase]
    public async Task SubmitAsync_AfterTheDueDay_IsMarkedLateByWorkingDays(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 14));

        var report = (await county.Reporting.SubmitAsync(Jobs, JobsDone, null, Reporter)).Report;

        Assert.Equal((ReportState.Submitted, 2), (report.State, report.Late));
        county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 17));
        await county.Reporting.ReturnAsync(Jobs, null, s_returns);
        Assert.Equal(2, (await county.Reporting.SubmitAsync(Jobs, new() { Progress = "60" }, null, Reporter)).Report.Late);
    }

    [Theory, EveryDatabase]
    public async Task SubmitAsync_AfterClosing_IsSetApartUntilAdmitted(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 21));
        await county.Reporting.SubmitAsync(Jobs, JobsDone, null, Reporter);

        Assert.Equal("The report 990101-2026-mid-year-r1 is quarantined and cannot be accepted; admit it first.", (await RefusedAsync(() => county.Reporting.AcceptAsync(Jobs, null, Checker))).Message.En);
        Assert.Equal("There is no reason; say why.", (await RefusedAsync(() => county.Reporting.AdmitAsync(Jobs, null, Checker))).Message.En);
        Assert.Equal("own-report", (await RefusedAsync(() => county.Reporting.AdmitAsync(Jobs, null, new("填报员", "补报")))).Code);
        Assert.Equal(ReportState.Submitted, (await county.Reporting.AdmitAsync(Jobs, null, new("审核员", "同意补报"))).State);
        Assert.Equal(ReportState.Accepted, (await county.Reporting.AcceptAsync(Jobs, null, Checker)).State);
    }

    [Theory, EveryDatabase]
    public async Task SubmitAsync_BeforeTheRoundOpens_IsRefused(Engine engine)
    {
        await using var county = await PlanAsync(engine);
        await county.Rounds.OpenAsync(Opening, Ledger.Act);

        Assert.Equal("The round 990101-2026-mid-year opens on 1 July 2026; report from that day on.", (await RefusedAsync(() => county.Reporting.SubmitAsync(Jobs, JobsDone, null, Reporter))).Message.En);
    }

    [Theory, EveryDatabase]
    public async Task AcceptAsync_AReport_MakesItsValuesHold(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        await county.Reporting.SubmitAsync(Jobs, JobsDone with { Values = [new("t2", "900", null, "含公益性岗位"), new("t3", "", "缺失", "年底核算")] }, null, Reporter);
        Assert.Empty(await county.Ledger.Reports.CurrentAsync("990101-2026"));

        await county.Reporting.AcceptAsync(Jobs, 1, Checker);

        var values = await county.Ledger.Reports.CurrentAsync("990101-2026");
        Assert.Equal(
            [("t2", new DateOnly(2026, 6, 30), 1, 900d, ValueStatus.Normal, "含公益性岗位", "审核员"), ("t3", new(2026, 6, 30), 1, null, ValueStatus.Missing, "年底核算", "审核员")],
            values.Select(value => (value.TargetId!, value.On, value.Version, value.Number, value.Status, value.Note!, value.RecordedBy)));
        Assert.Equal(900d / 1750, (await county.Ledger.Attainment.ForPlanAsync("990101-2026"))!.Targets.Single(target => target.Target.Id == "t2").Capped!.Value, 12);
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
        await county.Ledger.Database.ExecuteAsync("UPDATE report_value SET number = 1750 WHERE number = 900");
        Assert.Single((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task CorrectAsync_AnAcceptedReport_HoldsOnceItIsAcceptedToo(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        await county.Reporting.SubmitAsync(Jobs, JobsDone, null, Reporter);
        await county.Reporting.AcceptAsync(Jobs, null, Checker);

        Assert.Equal("reason-missing", (await RefusedAsync(() => county.Reporting.CorrectAsync(Jobs, new() { Values = [new("t2", "920")] }, null, Reporter))).Code);
        var corrected = await county.Reporting.CorrectAsync(Jobs, new() { Values = [new("t2", "920")] }, null, s_corrects);
        Assert.Equal((ReportState.Submitted, 3), (corrected.Report.State, corrected.Report.Version));
        Assert.Equal((900, 1), await ValueAsync(county));

        Assert.Equal("own-report", (await RefusedAsync(() => county.Reporting.AcceptAsync(Jobs, null, Reporter))).Code);
        await county.Reporting.AcceptAsync(Jobs, null, Checker);
        Assert.Equal((920, 2), await ValueAsync(county));
        // The rate was not touched and keeps its version.
        Assert.Equal(1, (await county.Ledger.Reports.CurrentAsync("990101-2026")).Single(value => value.TargetId == "t3").Version);
    }

    [Theory, EveryDatabase]
    public async Task ReturnAsync_WithItsReason_IsSeenByTheUnit(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        await county.Reporting.SubmitAsync(Jobs, JobsDone, null, Reporter);

        Assert.Equal("reason-missing", (await RefusedAsync(() => county.Reporting.ReturnAsync(Jobs, null, Checker))).Code);
        var report = await county.Reporting.ReturnAsync(Jobs, null, s_returns);

        Assert.Equal((ReportState.Returned, "审核员", "数据与统计口径不符"), (report.State, report.Steps[^1].Who, report.Steps[^1].Why));
    }

    [Theory, EveryDatabase]
    public async Task AcceptAsync_WhatOneWroteOn_IsRefused(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        await county.Reporting.SaveAsync(Jobs, JobsDone, null, Checker);
        await county.Reporting.SubmitAsync(Jobs, new(), 1, Reporter);

        Assert.Equal("审核员 has written on this report and cannot decide on it; have somebody else do it.", (await RefusedAsync(() => county.Reporting.AcceptAsync(Jobs, null, Checker))).Message.En);
        Assert.Equal(ReportState.Submitted, (await county.Reporting.GetAsync(Jobs)).State);
    }

    [Theory, EveryDatabase]
    public async Task OpenWorkAsync_AUnit_IsWhatItHasNotHandedIn(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        await county.Reporting.SubmitAsync(Jobs, JobsDone, null, Reporter);
        await county.Reporting.SaveAsync(JobsSchool, new() { Done = "配合。" }, null, Reporter);
        await county.Rounds.ExtendAsync(new(Round, new(2026, 7, 16), "990101-u3"), new("操作员", "汛期"));
        county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 14));

        Assert.Equal([(Training, (ReportState?)null, new DateOnly(2026, 7, 10), 2)], await WorkAsync("990101-u1"));
        Assert.Equal([(JobsSchool, ReportState.Draft, new DateOnly(2026, 7, 10), 2)], await WorkAsync("990101-u2"));
        Assert.Equal([(Health, null, new DateOnly(2026, 7, 16), 0)], await WorkAsync("990101-u3"));
        // What was of a dissolved unit is its heir's.
        await county.Ledger.Organisations.MergeAsync(new(["990101-u2"], "990101-u3", new(2026, 7, 14)), Ledger.Act);
        Assert.Equal([JobsSchool, Health], (await WorkAsync("990101-u3")).Select(work => work.Item1).Order());
        await county.Reporting.ReturnAsync(Jobs, null, s_returns);
        Assert.Equal([Jobs, Training], (await WorkAsync("990101-u1")).Select(work => work.Item1));

        async Task<IEnumerable<(string, ReportState?, DateOnly, int)>> WorkAsync(string unit) =>
            (await county.Reporting.OpenWorkAsync(unit)).Select(line => (line.Id, line.State, line.Due, line.Late));
    }

    [Theory, EveryDatabase]
    public async Task ListAsync_ARound_TellsEveryReport(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        await county.Reporting.SubmitAsync(Jobs, JobsDone, null, Reporter);

        Assert.Equal(
            [(Jobs, "1", "稳定就业", "990101-u1", ReportState.Submitted), (Training, "2", "技能培训", "990101-u1", null), (JobsSchool, "1", "稳定就业", "990101-u2", null), (Health, "3", "医疗服务", "990101-u3", (ReportState?)null)],
            (await county.Reporting.ListAsync(Round)).Select(line => (line.Id, line.TaskId!, line.TaskTitle!, line.UnitId, line.State)));
    }

    // The lead unit answers for the whole, another for the part that was given to it.
    [Theory, EveryDatabase]
    public async Task AcceptAsync_ThePartOfAUnit_IsKeptAsAPartAndNotAsTheWhole(Engine engine)
    {
        await using var county = await PlanAsync(engine);
        await county.Ledger.Allocations.DivideAsync("990101-2026", [new("t2", AllocationAxis.Parts, [new("990101-u1", "1000"), new("990101-u2", "750")])], Ledger.Act);
        county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 1));
        await county.Rounds.OpenAsync(Opening, Ledger.Act);
        Assert.Equal([("t2", true)], (await county.Reporting.GetAsync(JobsSchool)).Items.Select(item => (item.Target!.Id, item.IsPart)));
        Assert.Equal([("t2", false), ("t3", false)], (await county.Reporting.GetAsync(Jobs)).Items.Select(item => (item.Target!.Id, item.IsPart)));

        await county.Reporting.SubmitAsync(JobsSchool, new() { Done = "校园招聘。", Values = [new("t2", "400")] }, null, Reporter);
        await county.Reporting.AcceptAsync(JobsSchool, null, Checker);

        Assert.Equal("2 2026-06-30 1 400", await county.Ledger.Database.ScalarAsync("SELECT unit_no || ' ' || on_date || ' ' || version || ' ' || digits FROM report_part_value"));
        Assert.Empty(await county.Ledger.Reports.CurrentAsync("990101-2026"));
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    private static async Task<(double, int)> ValueAsync(ReportingCounty county)
    {
        var value = (await county.Ledger.Reports.CurrentAsync("990101-2026")).Single(value => value.TargetId == "t2");
        return (value.Number!.Value, value.Version);
    }

    private static async Task<Refusal> RefusedAsync(Func<Task> act) => Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons);
}

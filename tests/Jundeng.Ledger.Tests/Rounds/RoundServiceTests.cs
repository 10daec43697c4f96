using System.Text;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Tests.Allocations;
using Jundeng.Ledger.Tests.Reports;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Rounds;

public sealed class RoundServiceTests
{
    private static readonly Act s_late = new("操作员", "汛期抢险");

    [Theory, EveryDatabase]
    public async Task PreviewAsync_APlan_SaysWhoMustReportWhatAndWritesNothing(Engine engine)
    {
        await using var county = await ReportingCounty.PlanAsync(engine);

        var preview = await county.Rounds.PreviewAsync(ReportingCounty.Opening);

        Assert.Equal((ReportingCounty.Round, RoundState.Planned), (preview.Round.Id, preview.Round.State));
        Assert.Equal(
            [("990101-u1", "1 2", 2, 5), ("990101-u2", "1", 0, 0), ("990101-u3", "3", 1, 2)],
            preview.Units.Select(unit => (unit.Id, string.Join(' ', unit.Tasks), unit.Lead, unit.Values)));
        Assert.Equal(["4"], preview.Unreported);
        Assert.Equal(["t1"], preview.OutsideTasks);
        Assert.Empty(preview.Unmatched);
        Assert.Empty(await county.Rounds.ListAsync());
    }

    [Theory, EveryDatabase]
    public async Task OpenAsync_ARound_IsOneEventThatTheAuditChecks(Engine engine)
    {
        await using var county = await ReportingCounty.OpenAsync(engine);

        var entry = Assert.Single(await county.Ledger.Audit.HistoryAsync(ReportingCounty.Round));
        Assert.Equal(EventType.RoundOpened, entry.What);
        Assert.StartsWith("{\"plan\":\"990101-2026\",\"revision\":1,\"period\":\"2026-mid-year\",\"opens\":\"2026-07-01\",\"due\":\"2026-07-10\",\"closes\":\"2026-07-20\",\"units\":3,\"reports\":4,", entry.After, StringComparison.Ordinal);
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
        await county.Ledger.Database.ExecuteAsync("UPDATE report_duty SET unit_no = 3 WHERE unit_no = 2");
        Assert.Single((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task OpenAsync_ThePeriodTwice_IsRefused(Engine engine)
    {
        await using var county = await ReportingCounty.OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => county.Rounds.OpenAsync(ReportingCounty.Opening with { Due = new(2026, 7, 15) }, Ledger.Act));

        Assert.Equal("There is a round for this period: 990101-2026-mid-year; extend it where more time is needed.", Assert.Single(refused.Reasons).Message.En);
    }

    [Theory, EveryDatabase]
    public async Task OpenAsync_NobodyMatched_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(new() { RegionCode = "990101", RegionName = "某县", Reading = Samples.Reading }, Ledger.Act);

        Assert.Equal("round-empty", (await RefusedAsync(() => ledger.Rounds.OpenAsync(ReportingCounty.Opening, Ledger.Act))).Code);
        Assert.Equal(["县人力社保局", "县教育局", "县卫生健康局"], (await ledger.Rounds.PreviewAsync(ReportingCounty.Opening)).Unmatched);
    }

    [Theory, EveryDatabase]
    public async Task OpenAsync_DaysOffWork_AreMovedToTheNextWorkingDay(Engine engine)
    {
        await using var county = await ReportingCounty.PlanAsync(engine);
        await county.Ledger.Calendar.ImportAsync(Encoding.UTF8.GetBytes("day,working\n2026-07-13,free\n2026-07-18,working\n"), "日历.csv", Ledger.Act);

        // A Saturday before a free Monday, and a Saturday that is worked.
        var round = (await county.Rounds.PreviewAsync(ReportingCounty.Opening with { Due = new(2026, 7, 11), Closes = new(2026, 7, 18) })).Round;

        Assert.Equal((new DateOnly(2026, 7, 14), new DateOnly(2026, 7, 18)), (round.Due, round.Closes));
    }

    [Theory]
    [InlineData("mid-yaer", "2026-07-10", "2026-07-20", "bad-period")]
    [InlineData("2027-mid-year", "2026-07-10", "2026-07-20", null)]
    [InlineData("2028-q1", "2026-07-10", "2026-07-20", "bad-period")]
    [InlineData("q5", "2026-07-10", "2026-07-20", "bad-period")]
    [InlineData("q3", "2026-07-10", "2026-07-09", "round-days")]
    [InlineData("q3", "2026-06-30", "2026-07-09", "round-days")]
    public async Task PreviewAsync_OddPeriodsAndDays_AreRefused(string period, string due, string closes, string? code)
    {
        await using var county = await ReportingCounty.PlanAsync(Engine.Sqlite);
        var opening = ReportingCounty.Opening with { Period = period, Due = DateOnly.Parse(due, null), Closes = DateOnly.Parse(closes, null) };

        if (code is null) await county.Rounds.PreviewAsync(opening);
        else Assert.Equal(code, (await RefusedAsync(() => county.Rounds.PreviewAsync(opening))).Code);
    }

    [Theory, EveryDatabase]
    public async Task ListAsync_ARound_GoesThroughItsStatesByTheDay(Engine engine)
    {
        await using var county = await ReportingCounty.PlanAsync(engine);
        await county.Rounds.OpenAsync(ReportingCounty.Opening, Ledger.Act);

        var states = new List<RoundState>();
        foreach (var day in new[] { "2026-06-30", "2026-07-01", "2026-07-10", "2026-07-11", "2026-07-20", "2026-07-21" })
        {
            county.Ledger.Clock.MoveTo(DateOnly.Parse(day, null));
            states.Add(Assert.Single(await county.Rounds.ListAsync("990101-2026")).State);
        }

        Assert.Equal([RoundState.Planned, RoundState.Open, RoundState.Open, RoundState.Due, RoundState.Due, RoundState.Closed], states);
    }

    [Theory, EveryDatabase]
    public async Task BoardAsync_ARound_CountsStatesAndWhoIsLate(Engine engine)
    {
        await using var county = await ReportingCounty.OpenAsync(engine);
        await county.Reporting.SubmitAsync(ReportingCounty.Jobs, ReportingCounty.JobsDone, null, ReportingCounty.Reporter);
        // Monday: one working day after the due Friday.
        county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 13));
        await county.Reporting.SaveAsync(ReportingCounty.JobsSchool, new() { Done = "配合。" }, null, ReportingCounty.Reporter);

        var board = await county.Rounds.BoardAsync(ReportingCounty.Round);

        Assert.Equal((4, 2, 3), (board.Summary.Reports, board.Summary.NotBegun, board.Summary.Late));
        Assert.Equal([(ReportState.Draft, 1), (ReportState.Submitted, 1)], board.Summary.States.Select(state => (state.Key, state.Value)));
        Assert.Equal(["1", "2", "3"], board.Tasks.Select(task => task.Id));
        Assert.Equal([("990101-u1", 1, 1), ("990101-u2", 1, 1), ("990101-u3", 1, 1)], board.Units.Select(unit => (unit.Id, unit.Overdue, unit.Late)));
        Assert.Equal([(ReportState.Submitted, 0, false), (null, 1, true)], board.Units[0].Cells.Select(cell => (cell.State, cell.Late, cell.Overdue)));
    }

    [Theory, EveryDatabase]
    public async Task ExtendAsync_AUnit_GetsMoreTimeAlone(Engine engine)
    {
        await using var county = await ReportingCounty.OpenAsync(engine);

        await county.Rounds.ExtendAsync(new(ReportingCounty.Round, new(2026, 7, 24), "990101-u3"), s_late);
        county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 22));

        Assert.Equal([("990101-u1", "2026-07-10", 2), ("990101-u2", "2026-07-10", 1), ("990101-u3", "2026-07-24", 0)], (await county.Rounds.BoardAsync(ReportingCounty.Round)).Units.OrderBy(unit => unit.Id).Select(unit => (unit.Id, $"{unit.Due:yyyy-MM-dd}", unit.Overdue)));
        Assert.Equal(ReportState.Submitted, (await county.Reporting.SubmitAsync(ReportingCounty.Health, new() { Done = "开展义诊。", Values = [new("t7", "1.5"), new("t8", "14")] }, null, ReportingCounty.Reporter)).Report.State);
        Assert.Equal(ReportState.Quarantined, (await county.Reporting.SubmitAsync(ReportingCounty.Jobs, ReportingCounty.JobsDone, null, ReportingCounty.Reporter)).Report.State);
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task OpenAsync_PartOfARegionWithoutAGovernment_IsRefusedUntilThereIsOne(Engine engine)
    {
        await using var ledger = await County.OpenAsync(engine, ("1", ["县人力社保局"], ["各乡镇（街道）"]));
        await ledger.Allocations.DivideAsync(
            County.Plan, [new Division("t2", AllocationAxis.Parts, [new("990101001", "500"), new("990101102", "700"), new("990101203", "600")])], Ledger.Act);
        ledger.Clock.MoveTo(new DateOnly(2026, 7, 1));
        var opening = new RoundOpening(County.Plan, "mid-year", new DateOnly(2026, 7, 10), new DateOnly(2026, 7, 20));

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Rounds.OpenAsync(opening, Ledger.Act));

        Assert.Equal(
            [
                "No government of 东街道 (990101001) is registered to answer for it; register it with jundeng orgs import FILE --region 990101001, of the kind government.",
                "No government of 云岭乡 (990101203) is registered to answer for it; register it with jundeng orgs import FILE --region 990101203, of the kind government.",
            ],
            refused.Reasons.Select(reason => reason.Message.En));
        Assert.Empty(await ledger.Rounds.ListAsync());
        await ledger.Organisations.ImportAsync(Encoding.UTF8.GetBytes("name,region,kind\n东街道办事处,990101001,government\n云岭乡人民政府,990101203,government\n"), "政府.csv", null, null, Ledger.Act);
        Assert.Equal(3, (await ledger.Rounds.OpenAsync(opening, Ledger.Act)).Units.Count(unit => unit.Name.EndsWith("政府", StringComparison.Ordinal) || unit.Name.EndsWith("办事处", StringComparison.Ordinal)));
    }

    [Theory, EveryDatabase]
    public async Task ExtendAsync_All_MovesTheDayOfEveryUnit(Engine engine)
    {
        await using var county = await ReportingCounty.OpenAsync(engine);

        var round = await county.Rounds.ExtendAsync(new(ReportingCounty.Round, new(2026, 7, 15)), s_late);

        Assert.Equal((new DateOnly(2026, 7, 15), new DateOnly(2026, 7, 20)), (round.Due, round.Closes));
        Assert.Equal("The due day is 15 July 2026 already; give a later one.", (await RefusedAsync(() => county.Rounds.ExtendAsync(new(ReportingCounty.Round, new(2026, 7, 15)), s_late))).Message.En);
        Assert.Equal("There is no reason; say why.", (await RefusedAsync(() => county.Rounds.ExtendAsync(new(ReportingCounty.Round, new(2026, 7, 16)), new("操作员")))).Message.En);
        Assert.Equal("unknown-unit", (await RefusedAsync(() => county.Rounds.ExtendAsync(new(ReportingCounty.Round, new(2026, 7, 16), "990101-u9"), s_late))).Code);
        county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 21));
        Assert.Equal("round-closed", (await RefusedAsync(() => county.Rounds.ExtendAsync(new(ReportingCounty.Round, new(2026, 7, 31)), s_late))).Code);
    }

    [Theory, EveryDatabase]
    public async Task CloseAsync_BeforeItsDay_SetsWhatComesThenApart(Engine engine)
    {
        await using var county = await ReportingCounty.OpenAsync(engine);

        var round = await county.Rounds.CloseAsync(ReportingCounty.Round, s_late);

        Assert.Equal((RoundState.Closed, new DateOnly(2026, 7, 1)), (round.State, round.ClosedOn!.Value));
        Assert.Equal("round-closed", (await RefusedAsync(() => county.Rounds.CloseAsync(ReportingCounty.Round, s_late))).Code);
        Assert.Equal(ReportState.Quarantined, (await county.Reporting.SubmitAsync(ReportingCounty.Jobs, ReportingCounty.JobsDone, null, ReportingCounty.Reporter)).Report.State);
    }

    [Theory, EveryDatabase]
    public async Task BoardAsync_ADissolvedUnit_PassesItsReportsToItsHeir(Engine engine)
    {
        await using var county = await ReportingCounty.OpenAsync(engine);

        await county.Ledger.Organisations.MergeAsync(new(["990101-u2"], "990101-u3", new(2026, 7, 1)), s_late);

        Assert.Equal([("990101-u1", 2), ("990101-u3", 2)], (await county.Rounds.BoardAsync(ReportingCounty.Round)).Units.Select(unit => (unit.Id, unit.Cells.Count)));
        Assert.Equal("990101-u3", (await county.Reporting.GetAsync(ReportingCounty.JobsSchool)).UnitId);
    }

    private static async Task<Refusal> RefusedAsync(Func<Task> act) => Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons);
}

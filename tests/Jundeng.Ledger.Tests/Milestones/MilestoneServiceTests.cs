using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Tests.Allocations;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Milestones;

public sealed class MilestoneServiceTests
{
    private const string Plan = County.Plan;

    // The clock of the tests stands on 2026-02-12.
    private static readonly DateOnly s_today = new(2026, 2, 12);

    [Theory, EveryDatabase]
    public async Task AddAsync_Milestones_AreNumberedAndReached(Engine engine)
    {
        await using var ledger = await County.OpenAsync(engine);
        await ledger.Milestones.AddAsync(Plan, [new("1", "开工", new DateOnly(2026, 3, 31)), new("2", "方案印发", new DateOnly(2026, 1, 31))], Ledger.Act);
        Assert.Equal(3, Assert.Single(await ledger.Milestones.AddAsync(Plan, [new("1", "选址", new DateOnly(2026, 2, 10))], Ledger.Act)).No);
        Assert.Equal([2, 3, 1], (await ledger.Milestones.ListAsync(Plan)).Select(one => one.No));
        Assert.Equal([2, 3], (await ledger.Milestones.ListAsync(Plan)).Where(one => one.IsOverdue(s_today)).Select(one => one.No));

        await ledger.Milestones.ChangeAsync(new(Plan, 2) { Done = new DateOnly(2026, 2, 1), Evidence = "县政办〔2026〕2号" }, Ledger.Act);
        await ledger.Milestones.ChangeAsync(new(Plan, 1) { Due = new DateOnly(2026, 4, 30), Name = "主体开工" }, Ledger.Act);
        Assert.Null(await ledger.Milestones.ChangeAsync(new(Plan, 3) { Drop = true }, Ledger.Act));

        var all = await ledger.Milestones.ListAsync(Plan);
        Assert.Equal(
            [new Milestone(2, "2", "方案印发", new DateOnly(2026, 1, 31)) { Done = new DateOnly(2026, 2, 1), Evidence = "县政办〔2026〕2号" }, new Milestone(1, "1", "主体开工", new DateOnly(2026, 4, 30))], all);
        Assert.Equal(1, Assert.Single(await ledger.Milestones.ListAsync(Plan, "1")).No);

        Assert.Null((await ledger.Milestones.ChangeAsync(new(Plan, 2) { Reopen = true }, Ledger.Act))!.Done);
        // A number is given once, also where its milestone was dropped.
        Assert.Equal(4, Assert.Single(await ledger.Milestones.AddAsync(Plan, [new("1", "竣工", new DateOnly(2026, 12, 31))], Ledger.Act)).No);
        Assert.Equal(7, (await ledger.Audit.HistoryAsync(Plan)).Count(entry => entry.What.StartsWith("milestone", StringComparison.Ordinal)));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void IsOverdue_OneReachedLate_IsSoUntilItWasReached(int days, bool overdue)
    {
        var milestone = new Milestone(1, "1", "开工", new DateOnly(2026, 1, 31)) { Done = new DateOnly(2026, 2, 3) };
        Assert.Equal(overdue, milestone.IsOverdue(new DateOnly(2026, 2, 2).AddDays(days)));
        Assert.False(milestone.IsOverdue(milestone.Due));
    }

    [Theory, EveryDatabase]
    public async Task ChangeAsync_WhatIsWrong_IsRefused(Engine engine)
    {
        await using var ledger = await County.OpenAsync(engine);
        await ledger.Milestones.AddAsync(Plan, [new("1", "开工", new DateOnly(2026, 3, 31))], Ledger.Act);

        Assert.Equal(["There is nothing to change; give a new name or day, the day on which it was reached, or drop it."], await RefusedAsync(new(Plan, 1) { Name = "开工" }));
        Assert.Equal(["The plan 990101-2026 has no milestone 2; see jundeng milestone list 990101-2026."], await RefusedAsync(new(Plan, 2) { Drop = true }));
        Assert.Equal(["The milestone is not reached, so there is nothing to show; give the day on which it was (--done)."], await RefusedAsync(new(Plan, 1) { Evidence = "照片" }));
        Assert.Equal(
            ["The day 1 January 2027 is outside the plan, which runs from 2026 to 2026; mend it.", "The day 13 February 2026 is in the future; register it on that day or later."],
            await RefusedAsync(new(Plan, 1) { Due = new DateOnly(2027, 1, 1), Done = s_today.AddDays(1) }));
        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Milestones.AddAsync(Plan, [new("7", " ", s_today)], Ledger.Act));
        Assert.Equal(["The plan 990101-2026 has no task 7; see jundeng plan show 990101-2026.", "The milestone says nothing; fill in what is to be there."], refused.Reasons.Select(reason => reason.Message.En));
        await County.RefusesAsync(
            ledger, act => ledger.Milestones.ChangeAsync(new(Plan, 1) { Done = s_today }, act), act => ledger.Milestones.AddAsync(Plan, [new("1", "竣工", s_today)], act));

        async Task<IEnumerable<string>> RefusedAsync(MilestoneChange change) =>
            (await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Milestones.ChangeAsync(change, Ledger.Act))).Reasons.Select(reason => reason.Message.En);
    }
}

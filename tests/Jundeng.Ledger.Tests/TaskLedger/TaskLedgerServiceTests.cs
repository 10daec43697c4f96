using System.Text;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Ledger.Tests.Allocations;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.TaskLedger;

public sealed class TaskLedgerServiceTests
{
    private const string Plan = County.Plan;

    private static readonly DateOnly s_start = new(2026, 3, 1);

    private static readonly DateOnly s_due = new(2026, 11, 30);

    [Theory, EveryDatabase]
    public async Task SetAsync_Fields_StayUntilTheyAreChanged(Engine engine)
    {
        await using var ledger = await County.OpenAsync(engine);
        Assert.All(await ledger.TaskLedger.ListAsync(Plan), entry => Assert.True(entry.IsEmpty));

        await ledger.TaskLedger.SetAsync(Plan, [new("1") { Kind = "年度任务", Leader = "分管副县长", Person = " 科长 ", Contact = "内线 123", Start = s_start, Due = s_due, Urgency = TaskUrgency.Urgent }], Ledger.Act);
        await ledger.TaskLedger.SetAsync(Plan, [new("1") { Due = s_due.AddDays(10), ReportEvery = ReportFrequency.Month }, new("3") { Visibility = TaskVisibility.Public }], Ledger.Act);
        var changed = await ledger.TaskLedger.SetAsync(Plan, [new("1") { Due = s_due.AddDays(20), Leader = "" }], Ledger.Act);

        var expected = new TaskEntry("1")
        {
            Kind = "年度任务",
            Person = "科长",
            Contact = "内线 123",
            Start = s_start,
            Due = s_due.AddDays(20),
            OriginalDue = s_due,
            Urgency = TaskUrgency.Urgent,
            ReportEvery = ReportFrequency.Month,
        };
        Assert.Equal(expected, Assert.Single(changed));
        Assert.Equal(expected, await ledger.TaskLedger.GetAsync(Plan, "1"));
        Assert.Equal(["1", "3"], (await ledger.TaskLedger.ListAsync(Plan)).Where(entry => !entry.IsEmpty).Select(entry => entry.TaskId));
        // The same again is no change, and so no event.
        Assert.Empty(await ledger.TaskLedger.SetAsync(Plan, [new("1") { Kind = "年度任务" }], Ledger.Act));
        var events = (await ledger.Audit.HistoryAsync(Plan)).Where(entry => entry.What == "tasks.changed").ToList();
        Assert.Equal(3, events.Count);
        Assert.All(events, entry => Assert.DoesNotContain("123", entry.After, StringComparison.Ordinal));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        await ledger.Database.ExecuteAsync("UPDATE task_entry SET contact = '内线 124' WHERE contact IS NOT NULL");
        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task SetAsync_WhatIsWrong_IsToldAndNothingStored(Engine engine)
    {
        await using var ledger = await County.OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.TaskLedger.SetAsync(Plan, [new("9") { Kind = "专项" }, new("1") { Start = s_due, Due = s_start }, new("2") { Kind = "专项" }], Ledger.Act));

        Assert.Equal(
            ["The plan 990101-2026 has no task 9; see jundeng plan show 990101-2026.", "The task 1 is due on 1 March 2026, before it starts on 30 November 2026; mend one of the two."],
            refused.Reasons.Select(reason => reason.Message.En));
        Assert.All(await ledger.TaskLedger.ListAsync(Plan), entry => Assert.True(entry.IsEmpty));
        await County.RefusesAsync(ledger, act => ledger.TaskLedger.SetAsync(Plan, [new("1") { Kind = "专项" }], act));
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_ATable_IsTakenWholeOrNotAtAll(Engine engine)
    {
        await using var ledger = await County.OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync("任务,紧急程度,报送频度,完成时限\n1,很急,天天,年底\n1,,,\n,,,\n"));
        Assert.Equal(
            [
                "row 2, column 紧急程度: There is no '很急'; use one of: normal, urgent, very-urgent.", "row 2, column 完成时限: '年底' is no date; write it like 2026-06-30.",
                "row 2, column 报送频度: There is no '天天'; use one of: day, week, month, quarter, half-year, year, stage.", "row 3, column 任务: The task '1' stands in row 2 too; keep one of the two.",
            ],
            refused.Reasons.Select(reason => $"{reason.Where!.En}: {reason.Message.En}"));
        Assert.Equal("row 3", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync("任务,督办\n1,县政府督查室\n8,县政府督查室\n"))).Reasons).Where!.En);

        Assert.Equal(2, (await ImportAsync("任务,任务类型,紧急程度,报送频度,完成时限,公开范围\n1,专项,特急,每周,2026-06-30,公开\n2,年度任务,,,,\n")).Count);

        var entry = await ledger.TaskLedger.GetAsync(Plan, "1");
        Assert.Equal(("专项", TaskUrgency.VeryUrgent, ReportFrequency.Week, new DateOnly(2026, 6, 30), TaskVisibility.Public), (entry.Kind, entry.Urgency, entry.ReportEvery, entry.Due, entry.Visibility));

        Task<IReadOnlyList<TaskEntry>> ImportAsync(string csv) => ledger.TaskLedger.ImportAsync(Plan, Encoding.UTF8.GetBytes(csv), "台账.csv", Ledger.Act);
    }
}

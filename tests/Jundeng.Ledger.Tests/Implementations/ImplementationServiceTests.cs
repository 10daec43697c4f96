using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Implementations;
using Jundeng.Ledger.Tests.Allocations;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Implementations;

public sealed class ImplementationServiceTests
{
    private const string Plan = County.Plan;

    private static readonly DateOnly s_march = new(2026, 3, 31);

    /// <summary>Every state and every action: where it leads, or nowhere.</summary>
    public static TheoryData<ImplementationState?, ImplementationAction, ImplementationState?> Moves => new()
    {
        { null, ImplementationAction.HandIn, ImplementationState.HandedIn },
        { null, ImplementationAction.Withdraw, null },
        { null, ImplementationAction.Return, null },
        { null, ImplementationAction.Accept, null },
        { ImplementationState.HandedIn, ImplementationAction.HandIn, null },
        { ImplementationState.HandedIn, ImplementationAction.Withdraw, ImplementationState.Withdrawn },
        { ImplementationState.HandedIn, ImplementationAction.Return, ImplementationState.Returned },
        { ImplementationState.HandedIn, ImplementationAction.Accept, ImplementationState.Accepted },
        { ImplementationState.Withdrawn, ImplementationAction.HandIn, ImplementationState.HandedIn },
        { ImplementationState.Withdrawn, ImplementationAction.Withdraw, null },
        { ImplementationState.Withdrawn, ImplementationAction.Return, null },
        { ImplementationState.Withdrawn, ImplementationAction.Accept, null },
        { ImplementationState.Returned, ImplementationAction.HandIn, ImplementationState.HandedIn },
        { ImplementationState.Returned, ImplementationAction.Withdraw, null },
        { ImplementationState.Returned, ImplementationAction.Return, null },
        { ImplementationState.Returned, ImplementationAction.Accept, null },
        { ImplementationState.Accepted, ImplementationAction.HandIn, ImplementationState.HandedIn },
        { ImplementationState.Accepted, ImplementationAction.Withdraw, null },
        { ImplementationState.Accepted, ImplementationAction.Return, null },
        { ImplementationState.Accepted, ImplementationAction.Accept, null },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public async Task MoveAsync_EveryActionInEveryState_IsTakenOrRefused(ImplementationState? from, ImplementationAction action, ImplementationState? to)
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);
        if (from is not null) await DoAsync(ledger, ImplementationAction.HandIn);
        if (from is not null and not ImplementationState.HandedIn) await DoAsync(ledger, ImplementationMachine.Transitions.Single(transition => transition.To == from && transition.Action != ImplementationAction.HandIn).Action);

        if (to is null)
        {
            Assert.Equal("implementation-state", (await Assert.ThrowsAsync<LedgerRefusedException>(() => DoAsync(ledger, action))).Reasons[0].Code);
            Assert.Equal(from, (await ledger.Implementations.ListAsync(Plan)).SingleOrDefault()?.State);
        }
        else
        {
            Assert.Equal(to, (await DoAsync(ledger, action)).State);
            Assert.Equal(to, Assert.Single(await ledger.Implementations.ListAsync(Plan)).State);
        }
    }

    [Theory, EveryDatabase]
    public async Task Accept_TheMilestones_AreThoseOfTheTask(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Milestones.AddAsync(Plan, [new("1", "由办公室定的节点", s_march)], Ledger.Act);

        await ledger.Implementations.HandInAsync(Draft(new("选址", s_march), new("开工", s_march.AddDays(30))), Ledger.Act);
        Assert.Equal(["由办公室定的节点"], (await ledger.Milestones.ListAsync(Plan)).Select(one => one.Name));
        await DoAsync(ledger, ImplementationAction.Accept);
        Assert.Equal([(1, "由办公室定的节点"), (2, "选址"), (3, "开工")], (await ledger.Milestones.ListAsync(Plan, "1")).Select(one => (one.No, one.Name)));

        await ledger.Milestones.ChangeAsync(new(Plan, 2) { Done = new DateOnly(2026, 2, 1) }, Ledger.Act);
        await ledger.Implementations.HandInAsync(Draft(new ImplementationStep("竣工", s_march.AddDays(200))), Ledger.Act);
        await DoAsync(ledger, ImplementationAction.Accept);
        // What is reached stays; what is not and is planned no longer goes; what the office has set is not touched.
        Assert.Equal([(1, "由办公室定的节点"), (2, "选址"), (4, "竣工")], (await ledger.Milestones.ListAsync(Plan)).Select(one => (one.No, one.Name)));

        await ledger.Implementations.HandInAsync(Draft(new ImplementationStep("竣工", s_march.AddDays(210))), Ledger.Act);
        await DoAsync(ledger, ImplementationAction.Accept);
        Assert.Equal((4, s_march.AddDays(210)), (await ledger.Milestones.ListAsync(Plan)).Select(one => (one.No, one.Due)).Last());

        Assert.Equal(6, (await ledger.Implementations.HistoryAsync(Plan, "1")).Count);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        await ledger.Database.ExecuteAsync("UPDATE implementation_plan SET measures = '别的措施' WHERE state = 'accepted'");
        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task HandInAsync_WhatIsWrong_IsTold(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var draft = new ImplementationDraft(Plan, "1", " ", "", [new("开工", s_march), new("开工", s_march), new("竣工", new DateOnly(2027, 1, 1))], [new("县教育局", "提供场地"), new("县教委", "宣传")]);
        Assert.Equal(
            [
                "There are no measures; say what will be done.", "There is nobody in charge; say who is.", "The day 1 January 2027 is outside the plan, which runs from 2026 to 2026; mend it.",
                "The milestone '开工' occurs twice; name them differently.", "'县教委' is no unit of the task 1; did you mean '县教育局'?",
            ],
            await RefusedAsync(draft, Ledger.Act));
        Assert.Equal(["There are no milestones; give at least one with its day."], await RefusedAsync(Draft(), Ledger.Act));

        await DoAsync(ledger, ImplementationAction.HandIn);
        Assert.Equal("implementation-why", (await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Implementations.MoveAsync(Plan, "1", ImplementationAction.Return, new Act("办公室")))).Reasons[0].Code);
        await ledger.Implementations.MoveAsync(Plan, "1", ImplementationAction.Accept, new Act("办公室"));
        Assert.Equal(["Say why."], await RefusedAsync(Draft(new ImplementationStep("开工", s_march)), new Act("牵头单位")));

        async Task<IEnumerable<string>> RefusedAsync(ImplementationDraft wrong, Act act) =>
            (await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Implementations.HandInAsync(wrong, act))).Reasons.Select(reason => reason.Message.En);
    }

    [Fact]
    public async Task MoveAsync_WithAccounts_TheLeadUnitHandsInAndAnotherPersonDecides()
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);
        var admin = new Act("admin");
        await ledger.Accounts.AddAsync(new AddAccount("admin", null, new RoleGrant(Role.AccountAdministrator)), admin);
        await ledger.Accounts.AddAsync(new AddAccount("lead", null, new RoleGrant(Role.Reporter, Organisation: "990101-u1"), new RoleGrant(Role.Planner, "990101")), admin);
        await ledger.Accounts.AddAsync(new AddAccount("other", null, new RoleGrant(Role.Reporter, Organisation: "990101-u2")), admin);
        await ledger.Accounts.AddAsync(new AddAccount("office", null, new RoleGrant(Role.Planner, "990101")), admin);
        var draft = Draft(new ImplementationStep("开工", s_march));

        await RefusedAsync(() => ledger.Implementations.HandInAsync(draft, new Act("other")));
        await ledger.Implementations.HandInAsync(draft, new Act("lead"));
        await RefusedAsync(() => ledger.Implementations.MoveAsync(Plan, "1", ImplementationAction.Accept, new Act("lead")));
        await RefusedAsync(() => ledger.Implementations.MoveAsync(Plan, "1", ImplementationAction.Accept, new Act("other")));
        Assert.Equal(ImplementationState.Accepted, (await ledger.Implementations.MoveAsync(Plan, "1", ImplementationAction.Accept, new Act("office"))).State);

        static async Task RefusedAsync(Func<Task> act) => Assert.Equal("access-denied", (await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons[0].Code);
    }

    private static Task<ImplementationPlan> DoAsync(Ledger ledger, ImplementationAction action) => action == ImplementationAction.HandIn
        ? ledger.Implementations.HandInAsync(Draft(new ImplementationStep("开工", s_march)), Ledger.Act)
        : ledger.Implementations.MoveAsync(Plan, "1", action, Ledger.Act);

    private static ImplementationDraft Draft(params ImplementationStep[] steps) => new(Plan, "1", "分两批招聘", "就业科科长", steps, [new("990101-u2", "提供场地")]);

    private static Task<Ledger> OpenAsync(Engine engine) => County.OpenAsync(engine, ("1", ["县人力社保局"], ["县教育局"]));
}

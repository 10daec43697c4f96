using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Regions;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Allocations;

public sealed class DutyServiceTests
{
    private const string Plan = County.Plan;

    private static readonly DateOnly s_day = new(2026, 6, 30);

    [Theory, EveryDatabase]
    public async Task ListAsync_TheFirstNamedUnit_LeadsItsTaskAndOwnsItsTargets(Engine engine)
    {
        await using var ledger = await County.OpenAsync(engine, ("1", ["县人力社保局", "县教育局"], ["县卫生健康局", "县教育局"]));

        var list = await ledger.Duties.ListAsync(Plan, s_day);

        Assert.Equal(
            ["1 - lead 990101-u1", "1 - cooperating 990101-u2", "1 - cooperating 990101-u3", "1 t2 lead 990101-u1", "1 t3 lead 990101-u1"],
            list.Duties.Where(duty => duty.TaskId == "1").Select(Line));
        Assert.Equal(s_day, list.On);
        Assert.Empty(list.Unmatched);
        // Outside every task, or in a task that names nobody.
        Assert.Equal(["t4", "t5", "t6", "t7", "t8", "t1"], list.Unowned);
    }

    [Theory, EveryDatabase]
    public async Task ListAsync_EveryRegionOfALevel_TakesPartByItsGovernmentAndNoneLeads(Engine engine)
    {
        await using var ledger = await County.OpenAsync(engine, ("1", ["各乡镇（街道）"], []), ("2", ["各乡镇（街道）", "县教育局"], []));

        var list = await ledger.Duties.ListAsync(Plan, s_day);

        Assert.Equal(["1 - cooperating 东街道", "1 - cooperating 990101102-u1", "1 - cooperating 云岭乡"], list.Duties.Where(duty => duty.TaskId == "1").Select(Line));
        Assert.Equal("2 - lead 990101-u2", Line(list.Duties.First(duty => duty.TaskId == "2")));
        Assert.Equal([("东街道", "990101001"), ("石桥镇人民政府", "990101102"), ("云岭乡", "990101203")], list.Duties.Take(3).Select(duty => (duty.Holder.Name, duty.Holder.RegionCode!)));
        Assert.Equal(["t2", "t3"], list.Unowned.Take(2));
    }

    [Theory, EveryDatabase]
    public async Task ListAsync_RegionsAndOrganisationsOfTheDay_AreMeant(Engine engine)
    {
        await using var ledger = await County.OpenAsync(engine, ("1", ["县人力社保局", "各乡镇（街道）"], []));
        await ledger.Regions.MergeAsync(new RegionMerger(["990101203"], "990101102", null, new DateOnly(2026, 1, 20)), Ledger.Act);
        await ledger.Organisations.MergeAsync(new OrganisationMerger(["990101-u1"], "990101-u3", new DateOnly(2026, 2, 1)), Ledger.Act);

        var before = await ledger.Duties.ListAsync(Plan, new DateOnly(2026, 1, 19));
        var after = await ledger.Duties.ListAsync(Plan, new DateOnly(2026, 2, 1));

        Assert.Equal(["1 - lead 990101-u1", "1 - cooperating 东街道", "1 - cooperating 990101102-u1", "1 - cooperating 云岭乡"], before.Duties.Take(4).Select(Line));
        Assert.Equal(["1 - lead 990101-u3", "1 - cooperating 东街道", "1 - cooperating 990101102-u1", "1 t2 lead 990101-u3"], after.Duties.Take(4).Select(Line));
    }

    [Theory, EveryDatabase]
    public async Task ListAsync_NamesThatNobodyIsKnownFor_StayAsTheyAreWritten(Engine engine)
    {
        await using var ledger = await County.OpenAsync(engine, ("1", ["县数据局", "县教育局"], ["县气象局"]));
        await ledger.UnitMatches.ConfirmAsync(Plan, [new("县气象局", [])], Ledger.Act);

        var list = await ledger.Duties.ListAsync(Plan, s_day);

        // The lead is not passed on to the next unit: that is for a person to say.
        Assert.Equal(["1 - lead 县数据局", "1 - cooperating 990101-u2", "1 - cooperating 县气象局", "1 t2 lead 县数据局"], list.Duties.Take(4).Select(Line));
        Assert.Equal(["县数据局", "县气象局"], list.Unmatched);
    }

    [Theory, EveryDatabase]
    public async Task SetOwnerAsync_ForATaskThenATarget_HoldsUntilItIsGivenBack(Engine engine)
    {
        await using var ledger = await County.OpenAsync(engine, ("1", ["县人力社保局", "县教育局"], []));

        await ledger.Duties.SetOwnerAsync(new OwnerChange(Plan, "990101-u2") { TaskId = "1" }, Ledger.Act);
        var list = await ledger.Duties.SetOwnerAsync(new OwnerChange(Plan, "990101102-u1") { TargetId = "t3" }, Ledger.Act);
        Assert.Equal(["1 - lead 990101-u2", "1 - cooperating 990101-u1", "1 t2 lead 990101-u2", "1 t3 lead 990101102-u1"], list.Duties.Take(4).Select(Line));

        await ledger.Duties.SetOwnerAsync(new OwnerChange(Plan, null) { TaskId = "1" }, Ledger.Act);
        list = await ledger.Duties.SetOwnerAsync(new OwnerChange(Plan, null) { TargetId = "t3" }, Ledger.Act);
        Assert.Equal(["1 - lead 990101-u1", "1 - cooperating 990101-u2", "1 t2 lead 990101-u1", "1 t3 lead 990101-u1"], list.Duties.Take(4).Select(Line));

        var events = (await ledger.Audit.HistoryAsync(Plan)).Where(entry => entry.What == "duty.owner-set").ToList();
        Assert.Equal(4, events.Count);
        Assert.Contains("\"organisation\":\"990101-u2\"", events[2].Before, StringComparison.Ordinal);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        await ledger.Database.ExecuteAsync("UPDATE duty_owner SET org_no = 3 WHERE org_no = 2");
        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task SetOwnerAsync_WhatIsNotThere_IsRefused(Engine engine)
    {
        await using var ledger = await County.OpenAsync(engine, ("1", ["县人力社保局"], []));
        await ledger.Organisations.MergeAsync(new OrganisationMerger(["990101-u1"], "990101-u3", new DateOnly(2026, 2, 1)), Ledger.Act);

        Assert.Equal("The plan 990101-2026 has no target t30; did you mean t3?", await RefusedAsync(new(Plan, "990101-u2") { TargetId = "t30" }));
        Assert.Equal("The plan 990101-2026 has no task 10; did you mean 1?", await RefusedAsync(new(Plan, "990101-u2") { TaskId = "10" }));
        Assert.Equal("There is no organisation 990101-u9; did you mean 990101-u1?", await RefusedAsync(new(Plan, "990101-u9") { TaskId = "1" }));
        Assert.Equal("The organisation 990102101-u1 is not one of 某县 or of a region below it; choose one that is.", await RefusedAsync(new(Plan, "990102101-u1") { TaskId = "1" }));
        Assert.Equal("The organisation 990101-u1 was dissolved, its heir is 990101-u3; act on that one.", await RefusedAsync(new(Plan, "990101-u1") { TaskId = "1" }));
        Assert.Equal("Give a task or a target, one of the two.", await RefusedAsync(new(Plan, "990101-u2")));
        Assert.DoesNotContain(await ledger.Audit.HistoryAsync(Plan), entry => entry.What == "duty.owner-set");

        async Task<string> RefusedAsync(OwnerChange change) =>
            (await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Duties.SetOwnerAsync(change, Ledger.Act))).Reasons[0].Message.En;
    }

    private static string Line(Duty duty) => $"{duty.TaskId} {duty.TargetId ?? "-"} {duty.Role.ToString().ToLowerInvariant()} {duty.Holder.Organisation ?? duty.Holder.Name}";
}

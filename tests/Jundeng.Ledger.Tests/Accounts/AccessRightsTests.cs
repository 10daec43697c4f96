using Jundeng.Ledger.Accounts;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Accounts;

public sealed class AccessRightsTests
{
    [Theory, EveryDatabase]
    public async Task RightsAsync_OfEveryRole_AreTheActionsOfItsRules(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);

        foreach (var role in Enum.GetValues<Role>())
        {
            var rights = await ledger.Access.RightsAsync(new Act(Staff.Of(role)));
            var expected = AccessRules.All.Where(rule => rule.Allowed.Any(allowed => allowed.Role == role)).Select(rule => rule.Action);
            Assert.Equal(expected, rights.Actions.Order());
            Assert.Equal(role == Role.Reporter ? [Staff.Unit] : [], rights.Units);
        }
    }

    [Theory, EveryDatabase]
    public async Task RightsAsync_OfAProgram_AreNoMoreThanItsTokenIsFor(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);

        var rights = await ledger.Access.RightsAsync(new Act(Staff.Of(Role.Planner)) { Only = [AccessAction.PlanAdd, AccessAction.RunMake] });

        Assert.Equal([AccessAction.PlanAdd], rights.Actions);
        Assert.Empty((await ledger.Access.RegionsAsync(new Act(Staff.Of(Role.Planner)) { Only = [AccessAction.PlanAdd] }, AccessAction.LedgerRead))!);
    }

    [Theory, EveryDatabase]
    public async Task RegionsAsync_OfARole_AreItsRegionAndThoseBelow(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);
        await ledger.Accounts.AddAsync(new AddAccount("li", null, new RoleGrant(Role.Planner, Staff.City)), Staff.Administrator);

        Assert.Equal([Staff.City, Staff.County, Staff.Neighbour], (await ledger.Access.RegionsAsync(new Act("li"), AccessAction.LedgerRead))!.Order(StringComparer.Ordinal));
        Assert.Equal([Staff.County], await ledger.Access.RegionsAsync(new Act(Staff.Of(Role.Planner)), AccessAction.LedgerRead));
        Assert.Equal([Staff.County], await ledger.Access.RegionsAsync(new Act(Staff.Of(Role.Reporter)), AccessAction.LedgerRead));
        Assert.Null(await ledger.Access.RegionsAsync(new Act(Staff.Of(Role.Auditor)), AccessAction.LedgerRead));
        Assert.Empty((await ledger.Access.RegionsAsync(Staff.Administrator, AccessAction.LedgerRead))!);
        Assert.Empty((await ledger.Access.RegionsAsync(new Act("nobody"), AccessAction.LedgerRead))!);
    }

    [Theory, EveryDatabase]
    public async Task DenialAsync_OfAThingThatThereIsNot_AsksForTheRightAnywhere(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);

        Assert.Null(await ledger.Access.DenialAsync(new Act(Staff.Of(Role.Planner)), AccessAction.PlanReview, "none"));
        Assert.Null(await ledger.Access.DenialAsync(new Act(Staff.Of(Role.Planner)), AccessAction.PlanReview, Staff.County));
        Assert.Equal("access-denied", (await ledger.Access.DenialAsync(new Act(Staff.Of(Role.Planner)), AccessAction.PlanReview, Staff.Neighbour))!.Code);
        Assert.Equal("access-denied", (await ledger.Access.DenialAsync(new Act(Staff.Of(Role.Leader)), AccessAction.PlanReview, "none"))!.Code);
    }
}

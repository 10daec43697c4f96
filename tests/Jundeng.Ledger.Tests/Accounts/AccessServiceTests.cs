using Jundeng.Ledger.Accounts;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Accounts;

public sealed class AccessServiceTests
{
    [Fact]
    public void AccessRules_EachAction_HasItsRowInOrder() =>
        Assert.Equal(Enum.GetValues<AccessAction>(), AccessRules.All.Select(rule => rule.Action));

    [Fact]
    public void AccessRules_Codes_AreUnique() => Assert.Equal(AccessRules.All.Count, AccessRules.All.Select(rule => rule.Code).Distinct().Count());

    [Theory, EveryDatabase]
    public async Task DecideAsync_EveryCellOfTheTable_IsAsTheTableSays(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);

        foreach (var rule in AccessRules.All)
            foreach (var role in Enum.GetValues<Role>())
            {
                var reach = rule.Allowed.SingleOrDefault(allowed => allowed.Role == role)?.Reach;
                foreach (var (about, reached) in Objects(reach))
                {
                    var decision = await ledger.Access.DecideAsync(Staff.Of(role), rule.Action, about);
                    Assert.True(decision.Allowed == reached, $"{rule.Code} by {role} on {about ?? "the ledger"}: {decision.Missing?.En}");
                    Assert.Equal(decision.Allowed, decision.Missing is null);
                    Assert.Equal(decision.Allowed, decision.Reasons[^1].Holds);
                }
            }
    }

    [Theory, EveryDatabase]
    public async Task DecideAsync_WithoutAccounts_AllowsEverythingAndSaysWhy(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        foreach (var rule in AccessRules.All)
        {
            var decision = await ledger.Access.DecideAsync("anybody", rule.Action);
            Assert.True(decision.Allowed);
            Assert.Equal("The ledger has no accounts yet, so everybody may.", Assert.Single(decision.Reasons).Text.En);
        }
    }

    [Theory, EveryDatabase]
    public async Task DecideAsync_ANameWithoutAccount_IsToldWhatToDo(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);

        var decision = await ledger.Access.DecideAsync("nobody", AccessAction.PlanAdd, Staff.County);

        Assert.False(decision.Allowed);
        Assert.Equal(
            "There is no account 'nobody'; give your own with --as or the environment variable JUNDENG_AS, or ask an account administrator to add it (jundeng account add nobody).",
            decision.Missing!.En);
    }

    [Theory, EveryDatabase]
    public async Task DecideAsync_EveryRuleOfOthersWork_RefusesOnesOwn(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);

        foreach (var rule in AccessRules.All)
            foreach (var (role, reach) in rule.Allowed)
            {
                var about = Objects(reach).First(of => of.Reached).About;
                var own = await ledger.Access.DecideAsync(Staff.Of(role), rule.Action, about, Staff.Of(role));
                Assert.Equal(!rule.NotOwn, own.Allowed);
                Assert.True((await ledger.Access.DecideAsync(Staff.Of(role), rule.Action, about, "another")).Allowed);
            }
    }

    [Theory, EveryDatabase]
    public async Task DecideAsync_ARoleOfAnUpperRegion_ReachesDownAndNotUp(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);
        await ledger.Accounts.AddAsync(new AddAccount("li", null, new RoleGrant(Role.Planner, Staff.City)), Staff.Administrator);

        Assert.True((await ledger.Access.DecideAsync("li", AccessAction.PlanAdd, Staff.County)).Allowed);
        Assert.True((await ledger.Access.DecideAsync("li", AccessAction.PlanAdd, Staff.City)).Allowed);
        Assert.False((await ledger.Access.DecideAsync("planner", AccessAction.PlanAdd, Staff.City)).Allowed);
        Assert.False((await ledger.Access.DecideAsync("li", AccessAction.PlanAdd)).Allowed);
    }

    [Theory, EveryDatabase]
    public async Task DecideAsync_TheHeirOfAnOrganisation_InheritsItsReporters(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.RegistersAsync(ledger);
        await ledger.Organisations.MergeAsync(new([Staff.Unit], Staff.OtherUnit, new DateOnly(2026, 1, 1)), Ledger.Act);
        await ledger.Accounts.AddAsync(new AddAccount("zhang", null, new RoleGrant(Role.AccountAdministrator)), Staff.Administrator);
        await ledger.Accounts.AddAsync(new AddAccount("li", null, new RoleGrant(Role.Reporter, Organisation: Staff.Unit)), Staff.Administrator);

        Assert.True((await ledger.Access.DecideAsync("li", AccessAction.ReportSubmit, Staff.OtherUnit)).Allowed);
        Assert.True((await ledger.Access.DecideAsync("li", AccessAction.ReportSubmit, Staff.Unit)).Allowed);
    }

    [Theory, EveryDatabase]
    public async Task DecideAsync_AnUnknownObject_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Access.DecideAsync("zhang", AccessAction.PlanAdd, "990199"));

        Assert.Equal("There is no plan, organisation or region '990199'; give the id of a plan or an organisation, or the code of a region.", Assert.Single(refused.Reasons).Message.En);
    }

    // What an account for the county, or for its unit, is asked about.
    private static IEnumerable<(string? About, bool Reached)> Objects(AccessReach? reach) =>
    [
        (Staff.Unit, reach is not null),
        (Staff.OtherUnit, reach is AccessReach.OwnRegion or AccessReach.Region or AccessReach.Everywhere),
        (Staff.County, reach is AccessReach.OwnRegion or AccessReach.Region or AccessReach.Everywhere),
        (Staff.Neighbour, reach is AccessReach.Everywhere),
        (Staff.City, reach is AccessReach.Everywhere),
        (null, reach is AccessReach.Everywhere),
    ];
}

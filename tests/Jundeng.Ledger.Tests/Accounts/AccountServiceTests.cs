using Jundeng.Ledger.Accounts;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Accounts;

public sealed class AccountServiceTests
{
    private static readonly DateOnly s_today = new(2026, 2, 12);

    [Theory, EveryDatabase]
    public async Task AddAsync_TheFirstAccount_MustBeAnAdministrator(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        Assert.Equal(
            "The first account of a ledger must be an account administrator; use jundeng account add li --role account-administrator.",
            await RefusedAsync(() => ledger.Accounts.AddAsync(new AddAccount("li", null, new RoleGrant(Role.Planner)), Ledger.Act)));
        var account = await ledger.Accounts.AddAsync(new AddAccount("li", " 李四 ", new RoleGrant(Role.AccountAdministrator)), Ledger.Act);

        Assert.Equal(("li", "李四", false), (account.Name, account.FullName, account.Disabled));
        Assert.Equal(new AccountRole(1, Role.AccountAdministrator, null, null, s_today, null, true), Assert.Single(account.Roles));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory]
    [InlineData(""), InlineData("Li"), InlineData("li si"), InlineData("-li"), InlineData("li..si"), InlineData("李四；"), InlineData("li\n")]
    public async Task AddAsync_ANameThatCannotBeOne_IsRefused(string name)
    {
        await using var ledger = await Ledger.OpenAsync(Engine.Sqlite);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Accounts.AddAsync(new AddAccount(name, null, new RoleGrant(Role.AccountAdministrator)), Ledger.Act));

        Assert.Equal("account-name", Assert.Single(refused.Reasons).Code);
    }

    [Theory, EveryDatabase]
    public async Task GrantAsync_EveryPairOfRoles_KeepsApartWhatMustStandAlone(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);
        Role[] alone = [Role.Auditor, Role.AccountAdministrator, Role.SecurityAdministrator];

        foreach (var one in Enum.GetValues<Role>())
            foreach (var other in Enum.GetValues<Role>().Where(other => other != one))
            {
                var name = $"x{(int)one}-{(int)other}";
                await ledger.Accounts.AddAsync(new AddAccount(name, null, Staff.In(one, Staff.County)), Staff.Administrator);
                var grant = () => ledger.Accounts.GrantAsync(name, Staff.In(other, Staff.County), Staff.Administrator);
                if (alone.Contains(one) || alone.Contains(other)) Assert.Contains("never in one hand", await RefusedAsync(grant), StringComparison.Ordinal);
                else Assert.Equal(2, (await grant()).Roles.Count);
            }
    }

    [Theory, EveryDatabase]
    public async Task GrantAsync_OneAfterTheOther_IsNoConflict(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);

        await ledger.Accounts.RevokeAsync("planner", 1, s_today.AddDays(5), Staff.Administrator);
        await RefusedAsync(() => ledger.Accounts.GrantAsync("planner", new RoleGrant(Role.Auditor, From: s_today.AddDays(5)), Staff.Administrator));
        var account = await ledger.Accounts.GrantAsync("planner", new RoleGrant(Role.Auditor, From: s_today.AddDays(6)), Staff.Administrator);

        Assert.Equal([true, false], account.Roles.Select(role => role.Holds));
        Assert.False((await ledger.Access.DecideAsync("planner", AccessAction.AuditRead)).Allowed);
    }

    [Theory, EveryDatabase]
    public async Task GrantAsync_WhatTheRoleIsNotFor_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);
        Task<string> Refused(RoleGrant grant) => RefusedAsync(() => ledger.Accounts.GrantAsync("leader", grant, Staff.Administrator));

        Assert.Equal("The role reporter is for an organisation; give its id.", await Refused(new RoleGrant(Role.Reporter)));
        Assert.Equal("The role reporter is for no region; leave --region out.", await Refused(new RoleGrant(Role.Reporter, Staff.County, Staff.Unit)));
        Assert.Equal("The role planner is for no organisation; leave it out.", await Refused(new RoleGrant(Role.Planner, Organisation: Staff.Unit)));
        Assert.Equal("The role assessor is for no region; leave --region out.", await Refused(new RoleGrant(Role.Assessor, Staff.County)));
        Assert.Equal("'leader' holds this role leader already (no. 1); there is nothing to give.", await Refused(new RoleGrant(Role.Leader, Staff.County)));
        Assert.Equal("The day 11 February 2026 is past; begin today or later.", await Refused(new RoleGrant(Role.Planner, From: s_today.AddDays(-1))));
        Assert.Equal("The last day 12 February 2026 is before the first, 13 February 2026; mend the days.", await Refused(new RoleGrant(Role.Planner, From: s_today.AddDays(1), To: s_today)));
    }

    [Theory, EveryDatabase]
    public async Task GrantAsync_ToOneself_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);

        Assert.Equal(
            "'zhang' may not grant and revoke roles where it is their own; another person must do it.",
            await RefusedAsync(() => ledger.Accounts.GrantAsync("zhang", new RoleGrant(Role.AccountAdministrator), Staff.Administrator)));
    }

    [Theory, EveryDatabase]
    public async Task RevokeAsync_ARole_HoldsNoLongerAtOnce(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);

        var account = await ledger.Accounts.RevokeAsync("planner", 1, null, Staff.Administrator);

        Assert.False(Assert.Single(account.Roles).Holds);
        var decision = await ledger.Access.DecideAsync("planner", AccessAction.PlanAdd, Staff.County);
        Assert.False(decision.Allowed);
        Assert.Contains(decision.Reasons, reason => !reason.Holds && reason.Text.En == "The role planner holds from 12 February 2026 to 11 February 2026 only.");
        Assert.Equal("The role no. 1 of 'planner' ends with 11 February 2026; there is nothing to take away.", await RefusedAsync(() => ledger.Accounts.RevokeAsync("planner", 1, null, Staff.Administrator)));
        Assert.Equal("'planner' has no role no. 2; see jundeng account show planner.", await RefusedAsync(() => ledger.Accounts.RevokeAsync("planner", 2, null, Staff.Administrator)));
    }

    [Theory, EveryDatabase]
    public async Task LastAdministrator_RevokedOrDisabled_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);
        await ledger.Accounts.AddAsync(new AddAccount("li", null, new RoleGrant(Role.AccountAdministrator)), Staff.Administrator);
        var li = new Act("li");

        await ledger.Accounts.DisableAsync("zhang", true, li);

        Assert.False((await ledger.Access.DecideAsync("zhang", AccessAction.AccountAdd)).Allowed);
        await ledger.Accounts.DisableAsync("zhang", false, li);
        await ledger.Accounts.RevokeAsync("li", 1, null, Staff.Administrator);
        await ledger.Accounts.GrantAsync("li", new RoleGrant(Role.AccountAdministrator, To: s_today.AddDays(9)), Staff.Administrator);
        var message = await RefusedAsync(() => ledger.Accounts.DisableAsync("zhang", true, li));
        Assert.StartsWith("This would leave no account administrator;", message, StringComparison.Ordinal);
        Assert.Equal(message, await RefusedAsync(() => ledger.Accounts.RevokeAsync("zhang", 1, null, li)));
    }

    [Theory, EveryDatabase]
    public async Task DisableAsync_AnAccount_MayNothingUntilEnabled(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);

        Assert.True((await ledger.Accounts.DisableAsync("planner", true, Staff.Administrator)).Disabled);
        Assert.Equal("The account 'planner' is disabled; ask an account administrator.", (await ledger.Access.DecideAsync("planner", AccessAction.PlanAdd, Staff.County)).Missing!.En);
        await RefusedAsync(() => ledger.Accounts.DisableAsync("planner", true, Staff.Administrator));
        await ledger.Accounts.DisableAsync("planner", false, Staff.Administrator);

        Assert.True((await ledger.Access.DecideAsync("planner", AccessAction.PlanAdd, Staff.County)).Allowed);
    }

    [Theory, EveryDatabase]
    public async Task StandInAsync_OnItsDays_GivesTheRolesOfTheOther(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);

        await ledger.Accounts.StandInAsync(new StandIn("reporter", "leader", s_today, s_today.AddDays(3)), Staff.Administrator);

        var decision = await ledger.Access.DecideAsync("leader", AccessAction.ReportSubmit, Staff.Unit);
        Assert.True(decision.Allowed);
        Assert.Contains(decision.Reasons, reason => reason.Text.En == "'leader' stands in for 'reporter' today.");
        Assert.Contains(decision.Reasons, reason => reason.Text.En == "The role reporter of 'reporter' is for the organisation.");

        await ledger.Accounts.EndStandInAsync("reporter", "leader", Staff.Administrator);
        Assert.False((await ledger.Access.DecideAsync("leader", AccessAction.ReportSubmit, Staff.Unit)).Allowed);
        await ledger.Accounts.StandInAsync(new StandIn("reporter", "leader", s_today.AddDays(1), s_today.AddDays(3)), Staff.Administrator);
        Assert.False((await ledger.Access.DecideAsync("leader", AccessAction.ReportSubmit, Staff.Unit)).Allowed);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task StandInAsync_ForTheAuthor_DoesNotAcceptTheAuthorsWork(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);
        await ledger.Accounts.GrantAsync("reporter", new RoleGrant(Role.Checker, Staff.County), Staff.Administrator);
        await ledger.Accounts.StandInAsync(new StandIn("reporter", "leader", s_today, s_today), Staff.Administrator);

        Assert.True((await ledger.Access.DecideAsync("leader", AccessAction.ReportAccept, Staff.Unit, "another")).Allowed);
        Assert.Equal(
            "'leader' stands in for 'reporter' and may not accept reports where it is theirs; another person must do it.",
            (await ledger.Access.DecideAsync("leader", AccessAction.ReportAccept, Staff.Unit, "reporter")).Missing!.En);
    }

    [Theory, EveryDatabase]
    public async Task StandInAsync_RolesThatMustStandAlone_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);

        Assert.Contains("would be planner and auditor at once", await RefusedAsync(() => ledger.Accounts.StandInAsync(new StandIn("auditor", "planner", s_today, s_today), Staff.Administrator)), StringComparison.Ordinal);
        await ledger.Accounts.StandInAsync(new StandIn("leader", "reporter", s_today.AddDays(2), s_today.AddDays(4)), Staff.Administrator);
        await ledger.Accounts.RevokeAsync("leader", 1, s_today.AddDays(1), Staff.Administrator);
        // The deputy would have it too.
        Assert.Contains("From 14 February 2026 on 'reporter' would be reporter and auditor", await RefusedAsync(() => ledger.Accounts.GrantAsync("leader", new RoleGrant(Role.Auditor, From: s_today.AddDays(2)), Staff.Administrator)), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task HandOverAsync_AReporter_PassesToTheSuccessorWithTheDay(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);
        await ledger.Accounts.AddAsync(new AddAccount("wang", null), Staff.Administrator);

        var successor = await ledger.Accounts.HandOverAsync(new HandOver("reporter", "wang", null, s_today.AddDays(1)), Staff.Administrator);

        Assert.Equal(new AccountRole(1, Role.Reporter, null, Staff.Unit, s_today.AddDays(1), null, false), Assert.Single(successor.Roles));
        Assert.Equal(s_today, Assert.Single((await ledger.Accounts.GetAsync("reporter", Staff.Administrator)).Roles).To);
        Assert.True((await ledger.Access.DecideAsync("reporter", AccessAction.ReportSubmit, Staff.Unit)).Allowed);
        Assert.Equal("On 14 February 2026 'reporter' has no role of reporter to hand over; see jundeng account show reporter.", await RefusedAsync(() => ledger.Accounts.HandOverAsync(new HandOver("reporter", "wang", null, s_today.AddDays(2)), Staff.Administrator)));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task Audit_AChangedRole_IsNoticed(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);

        await ledger.Database.ExecuteAsync("UPDATE account_grant SET role = 'publisher' WHERE role = 'leader'");

        Assert.NotEmpty((await ledger.Audit.VerifyAsync()).Broken);
    }

    private static async Task<string> RefusedAsync(Func<Task> act) => Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons).Message.En;
}

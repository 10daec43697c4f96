using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Accounts.SignedUp;

namespace Jundeng.Ledger.Tests.Accounts;

public sealed class SignInServiceTests
{
    private const string Failure = "The name or the password is not right, or signing in is suspended after too many failures; check them and try again later, or ask an account administrator.";

    [Theory, EveryDatabase]
    public async Task SignIn_TheFirstTime_ChangesThePassword(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var step = await ledger.SignIns.SignInAsync("li", First, "10.0.0.1");
        Assert.Equal(SignInStage.Change, step.Stage);
        var open = await ledger.Passwords.ChangeAsync(step.Token, Next, Next, ledger.SignIns);

        Assert.Equal(SignInStage.Open, open.Stage);
        Assert.Equal("li", (await ledger.SignIns.FindAsync(open.Token))!.Name);
        Assert.Null(await ledger.SignIns.FindAsync(step.Token));
        Assert.Equal(SignInStage.Open, (await ledger.SignIns.SignInAsync("li", Next, null)).Stage);
        Assert.Equal(Failure, await RefusedAsync(() => ledger.SignIns.SignInAsync("li", First, null)));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task SignIn_WhateverIsWrong_IsToldInTheSameWords(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Accounts.AddAsync(new AddAccount("wang", null), Staff.Administrator);
        await ledger.Accounts.AddAsync(new AddAccount("zhao", null), Staff.Administrator);
        await ledger.Passwords.ResetAsync("zhao", First, Staff.Administrator);
        await ledger.Accounts.DisableAsync("zhao", true, Staff.Administrator);

        Assert.Equal(Failure, await RefusedAsync(() => ledger.SignIns.SignInAsync("li", "wrong", null)));
        Assert.Equal(Failure, await RefusedAsync(() => ledger.SignIns.SignInAsync("nobody", First, null)));
        Assert.Equal(Failure, await RefusedAsync(() => ledger.SignIns.SignInAsync("wang", First, null)));
        Assert.Equal(Failure, await RefusedAsync(() => ledger.SignIns.SignInAsync("zhao", First, null)));
        Assert.Equal(["failed", "failed", "failed", "failed"], (await ledger.SignIns.RecordAsync(new DateOnly(2026, 1, 1), Security)).Select(attempt => attempt.Outcome));
    }

    [Theory, EveryDatabase]
    public async Task SignIn_AfterTooManyFailures_IsSuspendedUntilUnlockedOrTimeHasPassed(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        foreach (var name in new[] { "li", "nobody" })
            for (var i = 0; i < 5; i++) await RefusedAsync(() => ledger.SignIns.SignInAsync(name, "wrong", "10.0.0.9"));

        Assert.Equal(Failure, await RefusedAsync(() => ledger.SignIns.SignInAsync("li", First, null)));
        Assert.Equal("refused", (await ledger.SignIns.RecordAsync(new DateOnly(2026, 1, 1), Security))[^1].Outcome);
        await ledger.SignIns.UnlockAsync("li", Staff.Administrator);
        await ledger.SignIns.SignInAsync("li", First, null);

        for (var i = 0; i < 5; i++) await RefusedAsync(() => ledger.SignIns.SignInAsync("li", "wrong", null));
        await RefusedAsync(() => ledger.SignIns.SignInAsync("li", First, null));
        ledger.Clock.Advance(TimeSpan.FromMinutes(16));
        await ledger.SignIns.SignInAsync("li", First, null);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task SignIn_ManyAtOnce_TriesNoMoreThanAllowed(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => RefusedAsync(() => ledger.SignIns.SignInAsync("li", "wrong", null)))));

        var outcomes = (await ledger.SignIns.RecordAsync(new DateOnly(2026, 1, 1), Security)).CountBy(attempt => attempt.Outcome).ToDictionary();
        Assert.Equal((5, 7), (outcomes["failed"], outcomes["refused"]));
    }

    [Theory, EveryDatabase]
    public async Task SignIn_WithASecondFactor_AsksForACodeOnce(Engine engine)
    {
        await using var ledger = await SignedUpAsync(engine);
        var secret = Totp.NewSecret();
        string Code() => Totp.CodeAt(secret, ledger.Clock.GetUtcNow());
        Assert.Equal("The code is not right; check the clock of the device and type the 6 digits that it shows now.", await RefusedAsync(() => ledger.SecondFactors.SetAsync(secret, "000000x", new Act("li"))));
        await ledger.SecondFactors.SetAsync(secret, Code(), new Act("li"));

        var step = await ledger.SignIns.SignInAsync("li", Next, null);
        Assert.Equal(SignInStage.Code, step.Stage);
        Assert.Equal(SignInStage.Code, (await ledger.SignIns.FindAsync(step.Token))!.Stage);
        await RefusedAsync(() => ledger.SignIns.GiveCodeAsync(step.Token, "x", null));
        var code = Code();
        Assert.Equal(SignInStage.Open, (await ledger.SignIns.GiveCodeAsync(step.Token, code, null)).Stage);
        Assert.Equal(SignInStage.Open, (await ledger.SignIns.FindAsync(step.Token))!.Stage);

        var again = await ledger.SignIns.SignInAsync("li", Next, null);
        await RefusedAsync(() => ledger.SignIns.GiveCodeAsync(again.Token, code, null));
        await RefusedAsync(() => ledger.SignIns.GiveCodeAsync(step.Token, Code(), null));

        Assert.Equal("access-denied", await CodeAsync(() => ledger.SecondFactors.RemoveAsync("li", new Act("li"))));
        await ledger.SecondFactors.RemoveAsync("li", Staff.Administrator);
        Assert.Equal(SignInStage.Open, (await ledger.SignIns.SignInAsync("li", Next, null)).Stage);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task SignIn_ARoleThatMustHaveASecondFactor_TakesOneInUseFirst(Engine engine)
    {
        await using var ledger = await SignedUpAsync(engine);
        await ledger.Accounts.AddAsync(new AddAccount("wang", null), Staff.Administrator);
        await ledger.Passwords.ResetAsync("wang", First, Staff.Administrator);
        Assert.Equal(
            "second-factor.roles cannot be 'planer'; it must be roles with commas between them (planner, reporter, checker, leader, assessor, publisher, auditor, account-administrator, security-administrator), or none.",
            await RefusedAsync(() => ledger.Settings.SetAsync("second-factor.roles", "planer", Security)));
        await ledger.Accounts.GrantAsync("li", new RoleGrant(Role.Checker), Staff.Administrator);
        await ledger.Settings.SetAsync("second-factor.roles", "填报员、审核员", Security);
        var secret = Totp.NewSecret();
        string Code() => Totp.CodeAt(secret, ledger.Clock.GetUtcNow());

        var step = await ledger.SignIns.SignInAsync("li", Next, null);
        Assert.Equal((SignInStage.Factor, SignInStage.Factor), (step.Stage, (await ledger.SignIns.FindAsync(step.Token))!.Stage));
        await RefusedAsync(() => ledger.SecondFactors.SetUpAsync(step.Token, secret, "000000x", ledger.SignIns));
        await RefusedAsync(() => ledger.SignIns.GiveCodeAsync(step.Token, Code(), null));
        await RefusedAsync(() => ledger.Passwords.ChangeAsync(step.Token, "Xinghe-2028!!", "Xinghe-2028!!", ledger.SignIns));
        var open = await ledger.SecondFactors.SetUpAsync(step.Token, secret, Code(), ledger.SignIns);
        Assert.Equal(SignInStage.Open, open.Stage);
        Assert.Equal("li", (await ledger.SignIns.FindAsync(open.Token))!.Name);
        Assert.Null(await ledger.SignIns.FindAsync(step.Token));
        await RefusedAsync(() => ledger.SecondFactors.SetUpAsync(open.Token, secret, Code(), ledger.SignIns));
        Assert.Equal(SignInStage.Code, (await ledger.SignIns.SignInAsync("li", Next, null)).Stage);

        // Others need none, unless they stand in for one who does; the password is changed after it.
        Assert.Equal(SignInStage.Change, (await ledger.SignIns.SignInAsync("wang", First, null)).Stage);
        await ledger.Accounts.StandInAsync(new StandIn("li", "wang", new(2026, 2, 12), new(2026, 3, 1)), Staff.Administrator);
        var stands = await ledger.SignIns.SignInAsync("wang", First, null);
        Assert.Equal(SignInStage.Factor, stands.Stage);
        Assert.Equal(SignInStage.Change, (await ledger.SecondFactors.SetUpAsync(stands.Token, secret, Code(), ledger.SignIns)).Stage);

        await ledger.SecondFactors.RemoveAsync("li", Staff.Administrator);
        Assert.Equal(SignInStage.Factor, (await ledger.SignIns.SignInAsync("li", Next, null)).Stage);
        await ledger.Settings.SetAsync("second-factor.roles", null, Security);
        Assert.Equal(SignInStage.Open, (await ledger.SignIns.SignInAsync("li", Next, null)).Stage);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task Session_Idle_Old_SignedOut_OrOfADisabledAccount_HasEnded(Engine engine)
    {
        await using var ledger = await SignedUpAsync(engine);
        async Task<string> InAsync() => (await ledger.SignIns.SignInAsync("li", Next, null)).Token;

        var idle = await InAsync();
        ledger.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Null(await ledger.SignIns.FindAsync(idle));

        var old = await InAsync();
        for (var i = 0; i < 26; i++)
        {
            Assert.NotNull(await ledger.SignIns.FindAsync(old));
            ledger.Clock.Advance(TimeSpan.FromMinutes(27));
        }

        for (var i = 0; i < 2; i++)
        {
            await ledger.SignIns.FindAsync(old);
            ledger.Clock.Advance(TimeSpan.FromMinutes(20));
        }

        Assert.Null(await ledger.SignIns.FindAsync(old));

        var left = await InAsync();
        Assert.Single(await ledger.SignIns.SessionsAsync(Staff.Administrator));
        await ledger.SignIns.SignOutAsync(left);
        Assert.Null(await ledger.SignIns.FindAsync(left));

        var changed = await InAsync();
        await ledger.Passwords.ChangeAsync("li", Next, "Xinghe-2028!!");
        Assert.Null(await ledger.SignIns.FindAsync(changed));

        var disabled = (await ledger.SignIns.SignInAsync("li", "Xinghe-2028!!", null)).Token;
        await ledger.Accounts.DisableAsync("li", true, Staff.Administrator);
        Assert.Null(await ledger.SignIns.FindAsync(disabled));
    }

    [Theory, EveryDatabase]
    public async Task Settings_OutsideTheirRangeOrByOthers_AreRefused(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        Assert.Equal("sign-ins.keep-days cannot be '30'; it must be a whole number from 183 to 3650.", await RefusedAsync(() => ledger.Settings.SetAsync("sign-ins.keep-days", "30", Security)));
        Assert.Equal("There is no setting 'lock.trys'; did you mean lock.tries?", await RefusedAsync(() => ledger.Settings.SetAsync("lock.trys", "5", Security)));
        Assert.Equal("lock.tries is 5 already; nothing was changed.", await RefusedAsync(() => ledger.Settings.SetAsync("lock.tries", null, Security)));
        Assert.Equal("access-denied", await CodeAsync(() => ledger.Settings.SetAsync("lock.tries", "3", Staff.Administrator)));
        await ledger.Settings.SetAsync("lock.tries", "3", Security);
        Assert.Equal("3", (await ledger.Settings.ListAsync()).Single(value => value.Setting.Name == "lock.tries").Value);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task Record_AfterItsDays_IsRemoved(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await RefusedAsync(() => ledger.SignIns.SignInAsync("li", "wrong", null));

        ledger.Clock.Advance(TimeSpan.FromDays(366));
        await RefusedAsync(() => ledger.SignIns.SignInAsync("wang", "wrong", null));

        Assert.Equal("wang", Assert.Single(await ledger.SignIns.RecordAsync(new DateOnly(2020, 1, 1), Security)).Name);
    }

    [Theory, EveryDatabase]
    public async Task Events_OfSecrets_SayNothingOfThem(Engine engine)
    {
        await using var ledger = await SignedUpAsync(engine);
        var secret = Totp.NewSecret();
        await ledger.SecondFactors.SetAsync(secret, Totp.CodeAt(secret, ledger.Clock.GetUtcNow()), new Act("li"));
        var token = await ledger.Tokens.MakeAsync("导入", [AccessAction.ReportImport], new DateOnly(2026, 3, 1), new Act("li"));

        var told = string.Concat((await ledger.Audit.HistoryAsync("li")).Select(entry => entry.Before + entry.After));
        Assert.Contains("must", told, StringComparison.Ordinal);
        foreach (var hidden in new[] { First, Next, secret, token, "AQAAAA" }) Assert.DoesNotContain(hidden, told, StringComparison.Ordinal);
        await ledger.Database.ExecuteAsync("UPDATE account_password SET hash = 'other'");
        Assert.NotEmpty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task Token_OnItsDaysForItsActions_ActsForItsAccount(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Accounts.GrantAsync("li", new RoleGrant(Role.AccountAdministrator), Staff.Administrator);
        var token = await ledger.Tokens.MakeAsync("账户同步", [AccessAction.AccountAdd, AccessAction.PlanAdd], new DateOnly(2026, 2, 20), new Act("li"));

        var act = (await ledger.Tokens.FindAsync(token))!;
        Assert.Equal("li", act.Who);
        await ledger.Accounts.AddAsync(new AddAccount("wang", null), act);
        Assert.Equal("This token of 'li' is not for 'grant and revoke roles' (account.grant); make another.", await RefusedAsync(() => ledger.Accounts.GrantAsync("wang", new RoleGrant(Role.Leader), act)));
        Assert.Equal("A token cannot change how 'li' signs in; the person does it themselves.", await RefusedAsync(() => ledger.Tokens.MakeAsync("更多", [AccessAction.AccountGrant], new DateOnly(2026, 2, 20), act)));
        Assert.Equal("access-denied", await CodeAsync(() => ledger.SecondFactors.SetAsync(Totp.NewSecret(), "", act)));
        // A token gives nothing that the account has not.
        Assert.Equal("access-denied", await CodeAsync(() => ledger.Organisations.ImportAsync("name\n某局\n"u8.ToArray(), "单位.csv", "990101", null, act)));

        Assert.Null(await ledger.Tokens.FindAsync(token + "0"));
        Assert.Equal(["account.add", "plan.add"], Assert.Single(await ledger.Tokens.ListAsync("li", Staff.Administrator)).Actions.Order());
        ledger.Clock.Advance(TimeSpan.FromDays(9));
        Assert.Null(await ledger.Tokens.FindAsync(token));

        var other = await ledger.Tokens.MakeAsync("再试", [AccessAction.AccountAdd], new DateOnly(2026, 3, 20), new Act("li"));
        await ledger.Tokens.RevokeAsync("li", 2, Staff.Administrator);
        Assert.Null(await ledger.Tokens.FindAsync(other));
        Assert.Equal("'li' has no token no. 2 that holds; see jundeng token list.", await RefusedAsync(() => ledger.Tokens.RevokeAsync("li", 2, new Act("li"))));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }
}

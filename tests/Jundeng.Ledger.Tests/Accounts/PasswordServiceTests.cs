using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Accounts.SignedUp;

namespace Jundeng.Ledger.Tests.Accounts;

public sealed class PasswordServiceTests
{
    [Theory, EveryDatabase]
    public async Task Password_AfterItsDays_MustBeChanged(Engine engine)
    {
        await using var ledger = await SignedUpAsync(engine);

        ledger.Clock.Advance(TimeSpan.FromDays(91));

        Assert.Equal(SignInStage.Change, (await ledger.SignIns.SignInAsync("li", Next, null)).Stage);
    }

    [Theory, EveryDatabase]
    public async Task Password_ThatIsNotSound_IsToldEverythingThatIsWrong(Engine engine)
    {
        await using var ledger = await SignedUpAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Passwords.ChangeAsync("li", Next, "lilili"));
        Assert.Equal(
            [
                "The password has fewer than 10 letters; make it longer.",
                "The password must hold at least 3 of: small letters, capital letters, digits, other signs; add what is missing.",
                "The password must not hold the name of the account; choose another.",
            ],
            refused.Reasons.Select(reason => reason.Message.En));
        Assert.Equal("The password is one of the last 5; choose another.", await RefusedAsync(() => ledger.Passwords.ChangeAsync("li", Next, First)));
        Assert.Equal("The present password is not right; nothing was changed.", await RefusedAsync(() => ledger.Passwords.ChangeAsync("li", First, "Xinghe-2028!!")));
        await ledger.Settings.SetAsync("password.length", "14", Security);
        Assert.Equal("The password has fewer than 14 letters; make it longer.", await RefusedAsync(() => ledger.Passwords.ChangeAsync("li", Next, "Xinghe-2028!!")));
        Assert.Equal("access-denied", await CodeAsync(() => ledger.Passwords.ResetAsync("zhang", "Yinhe-2028!!!!", Security)));
    }

    [Theory, EveryDatabase]
    public async Task Password_TheFirstOfAnAdministrator_NeedsNoneBefore(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        Assert.False(await ledger.Passwords.HasPasswordAsync("zhang"));

        await ledger.Passwords.ChangeAsync("zhang", null, First);

        Assert.True(await ledger.Passwords.HasPasswordAsync("zhang"));
        Assert.Equal(SignInStage.Open, (await ledger.SignIns.SignInAsync("zhang", First, null)).Stage);
        await RefusedAsync(() => ledger.Passwords.ChangeAsync("zhang", null, Next));
    }
}

using Jundeng.Ledger.Accounts;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Accounts;

public sealed class AccountChangeTests
{
    [Theory, EveryDatabase]
    public async Task ChangeAsync_NameAndMail_HoldAndAreKeptOutOfEvents(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);
        await ledger.Accounts.AddAsync(new AddAccount("li", null) { Mail = " li@example.org " }, Staff.Administrator);
        Assert.Equal("li@example.org", (await ledger.Accounts.GetAsync("li", Staff.Administrator)).Mail);

        var changed = await ledger.Accounts.ChangeAsync(new AccountChange("li") { FullName = "李四" }, Staff.Administrator);
        Assert.Equal(("李四", "li@example.org"), (changed.FullName, changed.Mail));
        changed = await ledger.Accounts.ChangeAsync(new AccountChange("li") { Mail = "" }, Staff.Administrator);
        Assert.Equal(("李四", (string?)null), (changed.FullName, changed.Mail));
        changed = await ledger.Accounts.ChangeAsync(new AccountChange("li") { FullName = " ", Mail = "four@example.org" }, Staff.Administrator);
        Assert.Equal(((string?)null, "four@example.org"), (changed.FullName, changed.Mail));

        Assert.Equal("four@example.org", (await ledger.Accounts.ListAsync(Staff.Administrator)).Single(account => account.Name == "li").Mail);
        Assert.DoesNotContain("@example.org", string.Join('\n', (await ledger.Audit.HistoryAsync("li")).Select(entry => entry.Before + entry.After)), StringComparison.Ordinal);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ChangeAsync_ByThePersonThemselves_IsForTheirMailAlone(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);
        var planner = new Act("planner");

        Assert.Equal("p@example.org", (await ledger.Accounts.ChangeAsync(new AccountChange("planner") { Mail = "p@example.org" }, planner)).Mail);
        await DeniedAsync(() => ledger.Accounts.ChangeAsync(new AccountChange("planner") { FullName = "王五" }, planner));
        await DeniedAsync(() => ledger.Accounts.ChangeAsync(new AccountChange("reporter") { Mail = "p@example.org" }, planner));
        await ledger.Accounts.DisableAsync("planner", true, Staff.Administrator);
        await DeniedAsync(() => ledger.Accounts.ChangeAsync(new AccountChange("planner") { Mail = "" }, planner));
    }

    [Theory, EveryDatabase]
    public async Task ChangeAsync_NothingOrNoAddress_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);
        const string nothing = "There is nothing to change; give a full name or a mail address for 'planner'.";

        Assert.Equal(nothing, await RefusedAsync(() => ledger.Accounts.ChangeAsync(new AccountChange("planner"), Staff.Administrator)));
        Assert.Equal(nothing, await RefusedAsync(() => ledger.Accounts.ChangeAsync(new AccountChange("planner") { Mail = "" }, Staff.Administrator)));
        Assert.Equal("'li' is no mail address; write it as name@example.org.", await RefusedAsync(() => ledger.Accounts.ChangeAsync(new AccountChange("planner") { Mail = "li" }, Staff.Administrator)));
        Assert.Equal("'li@' is no mail address; write it as name@example.org.", await RefusedAsync(() => ledger.Accounts.AddAsync(new AddAccount("li", null) { Mail = "li@" }, Staff.Administrator)));
        Assert.DoesNotContain(await ledger.Accounts.ListAsync(Staff.Administrator), account => account.Name == "li");
    }

    private static async Task DeniedAsync(Func<Task> act) => Assert.Equal("access-denied", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons).Code);

    private static async Task<string> RefusedAsync(Func<Task> act) => Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons).Message.En;
}

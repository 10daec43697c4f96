using Jundeng.Ledger.Accounts;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Accounts;

/// <summary>A ledger with an account that has a password.</summary>
internal static class SignedUp
{
    public const string First = "Qinglan-2026!";
    public const string Next = "Baiyun-2027!!";

    public static Act Security { get; } = new("security");

    /// <summary>An administrator, a security administrator, and an account whose first password must be changed.</summary>
    public static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        await ledger.Accounts.AddAsync(new AddAccount("zhang", null, new RoleGrant(Role.AccountAdministrator)), Staff.Administrator);
        await ledger.Accounts.AddAsync(new AddAccount("security", null, new RoleGrant(Role.SecurityAdministrator)), Staff.Administrator);
        await ledger.Accounts.AddAsync(new AddAccount("li", null), Staff.Administrator);
        await ledger.Passwords.ResetAsync("li", First, Staff.Administrator);
        return ledger;
    }

    public static async Task<Ledger> SignedUpAsync(Engine engine)
    {
        var ledger = await OpenAsync(engine);
        await ledger.Passwords.ChangeAsync("li", First, Next);
        return ledger;
    }

    public static async Task<string> RefusedAsync(Func<Task> act) => Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons).Message.En;

    public static async Task<string> CodeAsync(Func<Task> act) => Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons).Code;
}

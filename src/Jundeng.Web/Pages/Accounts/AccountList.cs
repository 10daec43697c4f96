using Jundeng.Ledger.Accounts;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.Accounts;

/// <summary>The list of accounts.</summary>
internal static class AccountList
{
    public static Listing<Account> Of(IReadOnlyList<Account> accounts, IReadOnlyDictionary<string, string> names, bool mayAdd, Here here, Words words) => new(
        new ListEmpty("accounts.none", mayAdd ? "accounts.new" : "accounts.none.next", mayAdd ? Routes.AccountNew : null),
        accounts,
        [
            new("accounts.name", account => new Cell(account.Name) { Href = Routes.AccountOf(account.Name) }) { IsHead = true },
            new("accounts.full-name", account => account.FullName),
            new("accounts.roles", account => string.Join(words["list.comma"], account.Roles.Where(role => role.Holds).Select(role => RoleText(role, names, words)))),
            new("accounts.stand-ins", account => string.Join(words["list.comma"], account.StandIns.Where(standIn => standIn.Account == account.Name).Select(standIn => standIn.Deputy))),
            new("accounts.state", account => new Cell(words[account.Disabled ? "accounts.is-disabled" : "accounts.is-open"]) { Tone = account.Disabled ? "none" : "good" }),
        ],
        [
            ListFilter<Account>.OfMany("accounts.role", account => [.. account.Roles.Where(role => role.Holds).Select(role => RoleWords.Of(role.Role))], code => words[RoleWords.Words(RoleWords.Find(code)!.Value)]),
            new("accounts.state", account => account.Disabled ? "disabled" : "open") { Name = state => words[state == "disabled" ? "accounts.is-disabled" : "accounts.is-open"] },
        ],
        here,
        words);

    /// <summary>A role with what it is for.</summary>
    public static string RoleText(AccountRole role, IReadOnlyDictionary<string, string> names, Words words) => words[RoleWords.Words(role.Role)] + (RoleScope.Of(role, names) is { } of ? $" {of}" : "");
}

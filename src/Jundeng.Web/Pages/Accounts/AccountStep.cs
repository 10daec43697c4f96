using Jundeng.Ledger.Accounts;

namespace Jundeng.Web.Pages.Accounts;

/// <summary>Something that an administrator does about an account, on a page of its own.</summary>
/// <param name="Path">Its part of the address.</param>
/// <param name="Action">Who may.</param>
/// <param name="Word">The key of what it is called.</param>
/// <param name="Advice">The key of what happens then.</param>
public sealed record AccountStep(string Path, AccessAction Action, string Word, string Advice)
{
    public const string Change = "change", Grant = "grant", Revoke = "revoke", Disable = "disable", Enable = "enable", StandIn = "stand-in", EndStandIn = "end-stand-in",
        HandOver = "hand-over", Password = "password", SecondFactor = "second-factor", Unlock = "unlock", Token = "token";

    public static IReadOnlyList<AccountStep> All { get; } =
    [
        new(Change, AccessAction.AccountChange, "accounts.change", "accounts.change.advice"),
        new(Grant, AccessAction.AccountGrant, "accounts.grant", "accounts.grant.advice"),
        new(Revoke, AccessAction.AccountGrant, "accounts.revoke", "accounts.revoke.advice"),
        new(StandIn, AccessAction.AccountChange, "accounts.stand-in", "accounts.stand-in.advice"),
        new(EndStandIn, AccessAction.AccountChange, "accounts.end-stand-in", "accounts.end-stand-in.advice"),
        new(HandOver, AccessAction.AccountChange, "accounts.hand-over", "accounts.hand-over.advice"),
        new(Password, AccessAction.AccountReset, "accounts.password", "accounts.password.advice"),
        new(SecondFactor, AccessAction.AccountReset, "accounts.second-factor", "accounts.second-factor.advice"),
        new(Unlock, AccessAction.AccountReset, "accounts.unlock", "accounts.unlock.advice"),
        new(Token, AccessAction.AccountReset, "accounts.token", "accounts.token.advice"),
        new(Disable, AccessAction.AccountChange, "accounts.disable", "accounts.disable.advice"),
        new(Enable, AccessAction.AccountChange, "accounts.enable", "accounts.enable.advice"),
    ];

    /// <summary>Those that are done about the account as a whole, in the order of their buttons.</summary>
    public static IEnumerable<AccountStep> For(Account account, bool hasSecondFactor) => All.Where(step => step.Path switch
    {
        Revoke or EndStandIn or Token => false,
        SecondFactor => hasSecondFactor,
        Disable => !account.Disabled,
        Enable => account.Disabled,
        HandOver => account.Roles.Any(role => role is { Role: Role.Reporter, Holds: true }),
        _ => true,
    });
}

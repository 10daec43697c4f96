using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Accounts;

/// <summary>Accounts, their roles and tokens. Passwords, tokens and second factors are only made on the pages and the command line: no secret passes here.</summary>
internal static class AccountApi
{
    public static void MapAccountApi(this IEndpointRouteBuilder api)
    {
        var accounts = api.MapGroup("/accounts").WithTags("Accounts").For(AccessAction.AccountRead);
        accounts.MapGet("", ListAccounts);
        accounts.MapPost("", AddAccount).For(AccessAction.AccountAdd);
        accounts.MapGet("/{account}", GetAccount).Tagged("account");
        accounts.MapPatch("/{account}", ChangeAccount).For(AccessAction.AccountChange).Tagged("account");
        accounts.MapPost("/{account}/roles", GrantRole).For(AccessAction.AccountGrant).Tagged("account", needed: false);
        accounts.MapDelete("/{account}/roles/{number:int}", RevokeRole).For(AccessAction.AccountGrant).Tagged("account", needed: false);
        accounts.MapPut("/{account}/disabled", DisableAccount).For(AccessAction.AccountChange).Tagged("account", needed: false);
        accounts.MapPost("/{account}/stand-ins", AddStandIn).For(AccessAction.AccountChange).Tagged("account", needed: false);
        accounts.MapDelete("/{account}/stand-ins/{deputy}", EndStandIn).For(AccessAction.AccountChange).Tagged("account", needed: false);
        accounts.MapPost("/{account}/hand-over", HandOver).For(AccessAction.AccountChange).Tagged("account", needed: false);
        accounts.MapPost("/{account}/unlock", UnlockAccount).For(AccessAction.AccountReset);
        accounts.MapGet("/{account}/tokens", ListTokens);
        accounts.MapDelete("/{account}/tokens/{number:int}", RevokeToken).For(AccessAction.AccountReset);
        api.MapGet("/me/tokens", ListOwnTokens).WithTags("Accounts").ForSignedIn();
        api.MapDelete("/me/tokens/{number:int}", RevokeOwnToken).WithTags("Accounts").ForSignedIn();
        api.MapGet("/sign-ins", ListSignIns).WithTags("Accounts").For(AccessAction.SignInsRead);
    }

    /// <summary>All accounts with their roles.</summary>
    internal static async Task<Listed<Account>> ListAccounts(Caller caller, AccountService accounts, CancellationToken ct) => new(await accounts.ListAsync(caller.Act, ct));

    /// <summary>Adds an account, which has no password yet.</summary>
    internal static async Task<Made<Account>> AddAccount(Body<AddAccountRequest> body, AccountService accounts, CancellationToken ct)
    {
        var account = await accounts.AddAsync(new AddAccount(body.Value.Name, body.Value.FullName, body.Value.Roles ?? []) { Mail = body.Value.Mail }, body.Act, ct);
        return new($"/api/v1/accounts/{Uri.EscapeDataString(account.Name)}", account);
    }

    /// <summary>An account with its roles and stand-ins.</summary>
    internal static async Task<One<Account>> GetAccount(string account, Caller caller, AccountService accounts, CancellationToken ct) => new(await accounts.GetAsync(account, caller.Act, ct));

    /// <summary>Gives the person of an account another name or address of mail; what is null stays, an empty text is taken away.</summary>
    internal static async Task<One<Account>> ChangeAccount(string account, Body<ChangeAccountRequest> body, AccountService accounts, CancellationToken ct) =>
        new(await accounts.ChangeAsync(new AccountChange(account) { FullName = body.Value.FullName, Mail = body.Value.Mail }, body.Act, ct));

    /// <summary>Gives an account a role.</summary>
    internal static async Task<One<Account>> GrantRole(string account, Body<RoleGrant> body, AccountService accounts, CancellationToken ct) => new(await accounts.GrantAsync(account, body.Value, body.Act, ct));

    /// <summary>Takes a role away, after a last day where one is given.</summary>
    internal static async Task<One<Account>> RevokeRole(string account, int number, [FromQuery] string? last, Caller caller, AccountService accounts, CancellationToken ct) =>
        new(await accounts.RevokeAsync(account, number, ApiDay.Read("last", last), caller.Act, ct));

    /// <summary>Closes an account, or opens it again.</summary>
    internal static async Task<One<Account>> DisableAccount(string account, Body<DisableRequest> body, AccountService accounts, CancellationToken ct) => new(await accounts.DisableAsync(account, body.Value.Disabled, body.Act, ct));

    /// <summary>Lets another account act for this one for some time.</summary>
    internal static async Task<One<Account>> AddStandIn(string account, Body<StandIn> body, AccountService accounts, CancellationToken ct) => new(await accounts.StandInAsync(body.Value, body.Act, ct));

    /// <summary>Ends that another account acts for this one.</summary>
    internal static async Task<One<Account>> EndStandIn(string account, string deputy, Caller caller, AccountService accounts, CancellationToken ct) => new(await accounts.EndStandInAsync(account, deputy, caller.Act, ct));

    /// <summary>Hands what an account reports for over to another from a day on.</summary>
    internal static async Task<One<Account>> HandOver(string account, Body<HandOverRequest> body, AccountService accounts, CancellationToken ct) =>
        new(await accounts.HandOverAsync(new HandOver(account, body.Value.To, body.Value.Organisation, body.Value.On), body.Act, ct));

    /// <summary>Lets an account sign in again that was suspended after too many failures.</summary>
    internal static async Task<NoContent> UnlockAccount(string account, Body<NothingRequest> body, SignInService signIns, CancellationToken ct)
    {
        await signIns.UnlockAsync(account, body.Act, ct);
        return TypedResults.NoContent();
    }

    /// <summary>The tokens of an account; never the secrets themselves.</summary>
    internal static async Task<Listed<ApiToken>> ListTokens(string account, Caller caller, TokenService tokens, CancellationToken ct) => new(await tokens.ListAsync(account, caller.Act, ct));

    /// <summary>Takes a token back: it holds no longer.</summary>
    internal static async Task<NoContent> RevokeToken(string account, int number, Caller caller, TokenService tokens, CancellationToken ct)
    {
        await tokens.RevokeAsync(account, number, caller.Act, ct);
        return TypedResults.NoContent();
    }

    /// <summary>The tokens of one's own account; never the secrets themselves.</summary>
    internal static Task<Listed<ApiToken>> ListOwnTokens(Caller caller, TokenService tokens, CancellationToken ct) => ListTokens(caller.Act.Who, caller, tokens, ct);

    /// <summary>Takes a token of one's own back: it holds no longer.</summary>
    internal static Task<NoContent> RevokeOwnToken(int number, Caller caller, TokenService tokens, CancellationToken ct) => RevokeToken(caller.Act.Who, number, caller, tokens, ct);

    /// <summary>Who tried to sign in since a day; since yesterday where none is given.</summary>
    internal static async Task<Listed<SignInAttempt>> ListSignIns([FromQuery] string? since, Caller caller, SignInService signIns, Ledger.Storage.LedgerStore store, CancellationToken ct) =>
        new(await signIns.RecordAsync(ApiDay.Read("since", since) ?? store.Today.AddDays(-1), caller.Act, ct));
}

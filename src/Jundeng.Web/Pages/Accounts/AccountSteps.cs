using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Accounts;

/// <summary>Does what the forms of the steps ask.</summary>
internal sealed class AccountSteps(AccountService accounts, PasswordService passwords, SecondFactorService factors, SignInService signIns, TokenService tokens)
{
    /// <summary>Does a step about an account and says what happened.</summary>
    /// <exception cref="LedgerRefusedException">It is refused, or a field cannot be read.</exception>
    public async Task<Notice> TakeAsync(AccountStep step, string name, IFormCollection form, Act act, CancellationToken ct)
    {
        var fields = new Fields(form);
        switch (step.Path)
        {
            case AccountStep.Change:
                await accounts.ChangeAsync(new AccountChange(name) { FullName = fields.Text("full-name") ?? "", Mail = fields.Text("mail") ?? "" }, act, ct);
                return Notice.Of("accounts.changed", name);
            case AccountStep.Grant:
                var grant = ReadGrant(fields);
                fields.ThrowIfRefused();
                await accounts.GrantAsync(name, grant!, act, ct);
                return Notice.Of("accounts.granted", name);
            case AccountStep.Revoke:
                var (number, last) = (fields.Number("of"), fields.Day("to"));
                fields.ThrowIfRefused();
                await accounts.RevokeAsync(name, number ?? 0, last, act, ct);
                return Notice.Of("accounts.revoked", name);
            case AccountStep.StandIn:
                var (from, to) = (fields.NeededDay("from"), fields.NeededDay("to"));
                fields.ThrowIfRefused();
                await accounts.StandInAsync(new StandIn(name, fields.Text("deputy") ?? "", from, to), act, ct);
                return Notice.Of("accounts.stands-in", fields.Text("deputy")!, name);
            case AccountStep.EndStandIn:
                await accounts.EndStandInAsync(name, fields.Text("of") ?? "", act, ct);
                return Notice.Of("accounts.stand-in-ended", fields.Text("of")!, name);
            case AccountStep.HandOver:
                var on = fields.NeededDay("on");
                fields.ThrowIfRefused();
                await accounts.HandOverAsync(new HandOver(name, fields.Text("deputy") ?? "", fields.Text("organisation"), on), act, ct);
                return Notice.Of("accounts.handed-over", name, fields.Text("deputy")!);
            case AccountStep.Password:
                return Notice.Of("accounts.password-set", name, await passwords.ResetAsync(name, act, ct));
            case AccountStep.SecondFactor:
                await factors.RemoveAsync(name, act, ct);
                return Notice.Of("accounts.second-factor-removed", name);
            case AccountStep.Unlock:
                await signIns.UnlockAsync(name, act, ct);
                return Notice.Of("accounts.unlocked", name);
            case AccountStep.Token:
                var token = fields.Number("of");
                fields.ThrowIfRefused();
                await tokens.RevokeAsync(name, token ?? 0, act, ct);
                return Notice.Of("accounts.token-revoked", (token ?? 0).ToString(CultureInfo.InvariantCulture), name);
            default:
                var disable = step.Path == AccountStep.Disable;
                await accounts.DisableAsync(name, disable, act, ct);
                return Notice.Of(disable ? "accounts.disabled" : "accounts.enabled", name) with
                {
                    Back = Routes.AccountStep(name, disable ? AccountStep.Enable : AccountStep.Disable),
                    BackKey = disable ? "accounts.enable" : "accounts.disable",
                };
        }
    }

    /// <summary>The role that a form gives; null where none is chosen.</summary>
    public static RoleGrant? ReadGrant(Fields fields) =>
        RoleWords.Find(fields.Text("role")) is { } role
            ? new RoleGrant(role, fields.Text("region"), fields.Text("organisation"), fields.Day("from"), fields.Day("to"))
            : fields.Refuse<RoleGrant>("unknown-role", "accounts.role", "accounts.role.choose");
}
